import { failure, success, type Outcome } from '../outcome';
import type { AssessmentTable } from '../reading/assessment-table';
import { criteriaIdOf } from '../reading/infer/criteria-id';
import { inferCriteriaSet, type InferredCriteriaSet } from '../reading/infer/infer-criteria-set';
import { tablesOfCriteria } from '../reading/infer/tables-of-criteria';
import { findOurTabs } from '../reporting/summary/our-tabs';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readTables, type SheetHints } from './check-sheet';
import type { SheetMapping } from './metadata/sheet-mapping';
import { readMetadata } from './metadata/workbook-metadata';
import { readSheets } from './read-sheets';
import type { AppError } from './report';
import { sheetHints } from './sheet-hints';

export interface InferOptions {
  readonly sheets: ReadRequest['sheets'];
  readonly mappings: readonly SheetMapping[];
}

export interface CriteriaFromWorkbook extends InferredCriteriaSet {
  /** The table that was taken: the one with the most criteria, of equals the first. */
  readonly table: AssessmentTable;
  /** Whether the table has nobody's results, as an annex. */
  readonly isListOnly: boolean;
  /** The names of other sheets with tables, which were not taken. */
  readonly otherSheets: readonly string[];
}

/** Reads a criteria set out of a workbook's table; changes nothing. Fails with `no-table` where there is none. */
export async function inferCriteria(
  port: WorkbookPort,
  { sheets, mappings }: InferOptions,
): Promise<Outcome<CriteriaFromWorkbook, AppError>> {
  const read = await readSheets(port, sheets, []);
  if (!read.ok) return read;
  const { workbook, legacy } = read.value;
  const ours = new Set([...findOurTabs(workbook).values()].map(({ id }) => id));
  const remembered = await readMetadata(workbook);
  const hintsOf = sheetHints(workbook, legacy, { given: mappings, remembered: remembered.mappings });
  const inferred = inferFromSheets(
    workbook.sheets.filter(({ id }) => !ours.has(id)),
    hintsOf,
    workbook.fileName,
  );
  return inferred === null ? failure({ code: 'no-table' }) : success(inferred);
}

/** Reads a criteria set out of the table with the most criteria; null where there is none. */
export function inferFromSheets(
  sheets: readonly SheetSnapshot[],
  hintsOf: (sheet: SheetSnapshot) => SheetHints,
  fileName: string | null,
): CriteriaFromWorkbook | null {
  const found = sheets.flatMap((sheet) => tablesWithCriteria(sheet, hintsOf(sheet)));
  const [best] = [...found].sort((a, b) => criterionCount(b.table) - criterionCount(a.table));
  const inferred = best && inferCriteriaSet(best.table, criteriaIdOf(fileName ?? best.table.sheetName));
  if (best === undefined || !inferred) return null;
  const names = new Set(found.map(({ table }) => table.sheetName));
  names.delete(best.table.sheetName);
  return { ...inferred, ...best, otherSheets: [...names] };
}

function tablesWithCriteria(sheet: SheetSnapshot, hints: SheetHints) {
  const { tables } = readTables(sheet, hints);
  if (tables.length > 0) return tables.map((table) => ({ table, isListOnly: false }));
  const unicode = { ...sheet, values: hints.legacy?.values ?? sheet.values };
  return tablesOfCriteria(unicode).map((table) => ({ table, isListOnly: true }));
}

function criterionCount({ rows }: AssessmentTable): number {
  return rows.filter(({ kind }) => kind === 'criterion').length;
}
