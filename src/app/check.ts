import { assess } from '../assessing/assess';
import { chooseCriteriaSet } from '../assessing/choose-criteria-set';
import type { Finding } from '../assessing/finding';
import type { CriteriaSet } from '../criteria/criteria-set';
import { success, type Outcome } from '../outcome';
import type { AssessmentTable, TableProblem } from '../reading/assessment-table';
import { recogniseTables } from '../reading/recognise-tables';
import type { AssessedTable } from '../reporting/assessed-table';
import { findOurTabs } from '../reporting/summary/our-tabs';
import type { WorkbookError } from '../workbook/errors';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { AppError, CheckReport, SheetReport } from './report';

/** Which sheets a use case is about, and what they are measured against. */
export interface CheckOptions {
  readonly sheets: ReadRequest['sheets'];
  /** "auto" takes for each table the set that fits it best. */
  readonly criteria: 'auto' | CriteriaSet;
  /** What "auto" chooses from. */
  readonly sets: readonly CriteriaSet[];
}

/** Checks sheets and changes nothing. A sheet without a table is part of the report, not an error. */
export async function check(port: WorkbookPort, options: CheckOptions): Promise<Outcome<CheckReport, AppError>> {
  return readAndCheck(port, options, []);
}

/**
 * Reads sheets and checks each against its criteria set. Tabs of ours are not checked: asked for by name they have no
 * table, and of "all" they are left out.
 */
export async function readAndCheck(
  port: WorkbookPort,
  options: CheckOptions,
  include: ReadRequest['include'],
): Promise<Outcome<CheckReport, WorkbookError>> {
  const read = await port.read({ sheets: options.sheets, include });
  if (!read.ok) return read;
  const workbook = read.value;
  const ours = new Set([...findOurTabs(workbook).values()].map(({ id }) => id));
  const sheets = workbook.sheets
    .filter(({ id }) => options.sheets !== 'all' || !ours.has(id))
    .map((sheet): SheetReport => (ours.has(sheet.id) ? withoutTable(sheet, []) : checkSheet(sheet, options)));
  return success({ workbook, sheets });
}

function checkSheet(sheet: SheetSnapshot, options: CheckOptions): SheetReport {
  const { tables, problems } = recogniseTables(sheet);
  const [first, ...others] = tables.flatMap((table) => assessTable(sheet, table, options));
  const unclear = problems.map((problem) => unclearTable(sheet, problem));
  if (first === undefined) return withoutTable(sheet, unclear.length > 0 ? unclear : [noTable(sheet)]);
  const assessed: readonly [AssessedTable, ...AssessedTable[]] = [first, ...others];
  const findings = [...assessed.flatMap((table) => table.findings), ...unclear];
  return { layout: first.table.layout, sheet, tables: assessed, findings: fromTopToBottom(findings, assessed.length) };
}

/** @returns nothing where no set fits */
function assessTable(sheet: SheetSnapshot, table: AssessmentTable, { criteria, sets }: CheckOptions): AssessedTable[] {
  const criteriaSet = criteria === 'auto' ? chooseCriteriaSet(table, sets) : criteria;
  if (criteriaSet === null) return [];
  const assessment = assess(table, criteriaSet);
  return [{ sheet, table, criteriaSet, assessment, findings: assessment.findings }];
}

/** The findings of one table are in order already, those without a cell in their places. */
function fromTopToBottom(findings: readonly Finding[], tableCount: number): readonly Finding[] {
  return tableCount === 1 ? findings : [...findings].sort((a, b) => (a.cell?.row ?? -1) - (b.cell?.row ?? -1));
}

function withoutTable(sheet: SheetSnapshot, findings: readonly Finding[]): SheetReport {
  return { layout: 'none', sheet, findings };
}

function noTable(sheet: SheetSnapshot): Finding {
  return { ...wholeSheet(sheet), code: 'table-not-found', cell: null };
}

function unclearTable(sheet: SheetSnapshot, { area, role }: TableProblem): Finding {
  return { ...wholeSheet(sheet), code: 'header-ambiguous', cell: { row: area.row, column: area.column }, role };
}

function wholeSheet({ id, name }: SheetSnapshot) {
  return { sheetId: id, sheetName: name, unit: null, criterion: null, fix: null };
}
