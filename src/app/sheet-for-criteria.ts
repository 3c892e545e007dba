import type { CriteriaSet } from '../criteria/criteria-set';
import { failure, success, type Outcome } from '../outcome';
import type { AssessedTable } from '../reporting/assessed-table';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import type { SheetSnapshot } from '../workbook/snapshot';
import { checkSheet, type SheetHints } from './check-sheet';
import { inferFromSheets, type CriteriaFromWorkbook } from './infer-criteria';
import { measuringOf } from './measuring';
import { readMetadata, type WorkbookMetadata } from './metadata/workbook-metadata';
import { readSheets } from './read-sheets';
import type { AppError } from './report';
import { sheetHints } from './sheet-hints';

/** The sheet that a criteria set is made from, and tried on. */
export interface SheetForCriteria {
  readonly sheet: SheetSnapshot;
  readonly hints: SheetHints;
  /** What its table says; null where it has none. */
  readonly inferred: CriteriaFromWorkbook | null;
  /** What the workbook says of its sheets, and the sets that it carries. */
  readonly remembered: WorkbookMetadata;
}

/** Reads a sheet for whoever makes or edits a criteria set, by itself the one in front; changes nothing. */
export async function readSheetForCriteria(
  port: WorkbookPort,
  sheets: ReadRequest['sheets'] = 'active',
): Promise<Outcome<SheetForCriteria, AppError>> {
  const read = await readSheets(port, sheets, []);
  if (!read.ok) return read;
  const { workbook, legacy } = read.value;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return failure({ code: 'no-table' });
  const remembered = await readMetadata(workbook);
  const hintsOf = sheetHints(workbook, legacy, { given: [], remembered: remembered.mappings });
  const inferred = inferFromSheets([sheet], hintsOf, workbook.fileName);
  return success({ sheet, hints: hintsOf(sheet), inferred, remembered });
}

/** What a set that is not kept yet makes of the sheet; nothing where the sheet has no table. */
export function tryCriteria(
  { sheet, hints, remembered }: SheetForCriteria,
  set: CriteriaSet,
): readonly AssessedTable[] {
  const report = checkSheet(sheet, hints, measuringOf(sheet, { criteria: set, sets: [] }, remembered));
  return report.layout === 'none' ? [] : report.tables;
}
