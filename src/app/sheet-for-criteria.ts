import type { CriteriaSet } from '../criteria/criteria-set';
import { failure, success, type Outcome } from '../outcome';
import type { AssessedTable } from '../reporting/assessed-table';
import type { WorkbookPort } from '../workbook/port';
import type { SheetSnapshot } from '../workbook/snapshot';
import { checkSheet, type SheetHints } from './check-sheet';
import { inferFromSheets, type CriteriaFromWorkbook } from './infer-criteria';
import { readMetadata } from './metadata/workbook-metadata';
import { readSheets } from './read-sheets';
import type { AppError } from './report';
import { sheetHints } from './sheet-hints';

/** The sheet that a criteria set is made from, and tried on. */
export interface SheetForCriteria {
  readonly sheet: SheetSnapshot;
  readonly hints: SheetHints;
  /** What its table says; null where it has none. */
  readonly inferred: CriteriaFromWorkbook | null;
  /** The sets that the workbook carries. */
  readonly carried: readonly CriteriaSet[];
}

/** Reads the sheet in front for whoever makes or edits a criteria set; changes nothing. */
export async function readSheetForCriteria(port: WorkbookPort): Promise<Outcome<SheetForCriteria, AppError>> {
  const read = await readSheets(port, 'active', []);
  if (!read.ok) return read;
  const { workbook, legacy } = read.value;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return failure({ code: 'no-table' });
  const remembered = await readMetadata(workbook);
  const hintsOf = sheetHints(workbook, legacy, { given: [], remembered: remembered.mappings });
  const inferred = inferFromSheets([sheet], hintsOf, workbook.fileName);
  return success({ sheet, hints: hintsOf(sheet), inferred, carried: remembered.criteriaSets });
}

/** What a set that is not kept yet makes of the sheet; nothing where the sheet has no table. */
export function tryCriteria({ sheet, hints }: SheetForCriteria, set: CriteriaSet): readonly AssessedTable[] {
  const report = checkSheet(sheet, hints, { criteria: set, sets: [] });
  return report.layout === 'none' ? [] : report.tables;
}
