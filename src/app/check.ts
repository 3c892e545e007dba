import { assess } from '../assessing/assess';
import { chooseCriteriaSet } from '../assessing/choose-criteria-set';
import type { Finding } from '../assessing/finding';
import type { CriteriaSet } from '../criteria/criteria-set';
import { success, type Outcome } from '../outcome';
import type { TableProblem } from '../reading/assessment-table';
import { recogniseTable } from '../reading/recognise-table';
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

function checkSheet(sheet: SheetSnapshot, { criteria, sets }: CheckOptions): SheetReport {
  const recognised = recogniseTable(sheet);
  if (!recognised.ok) return withoutTable(sheet, [findingOf(sheet, recognised.error)]);
  const table = recognised.value;
  const criteriaSet = criteria === 'auto' ? chooseCriteriaSet(table, sets) : criteria;
  if (criteriaSet === null) return withoutTable(sheet, [findingOf(sheet, { kind: 'none' })]);
  const assessment = assess(table, criteriaSet);
  return { layout: 'form', sheet, table, criteriaSet, assessment, findings: assessment.findings };
}

function withoutTable(sheet: SheetSnapshot, findings: readonly Finding[]): SheetReport {
  return { layout: 'none', sheet, findings };
}

function findingOf(sheet: SheetSnapshot, problem: TableProblem): Finding {
  const base = { sheetId: sheet.id, sheetName: sheet.name, unit: null, criterion: null, fix: null };
  return problem.kind === 'none'
    ? { ...base, code: 'table-not-found', cell: null }
    : {
        ...base,
        code: 'header-ambiguous',
        cell: { row: problem.area.row, column: problem.area.column },
        role: problem.role,
      };
}
