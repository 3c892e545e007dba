import type { AssessmentTable } from '../reading/assessment-table';
import type { CellPosition } from '../workbook/address';
import { isCellError, isNotCalculated, type CellError, type SheetSnapshot } from '../workbook/snapshot';
import { everyAssessed, type Assessment } from './assessment';
import type { Finding } from './finding';

interface CheckedTable {
  readonly table: AssessmentTable;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}

interface ErrorCell {
  readonly position: CellPosition;
  readonly error: string;
}

/**
 * Finds Excel's errors in cells of a table that no result, score or sum is read from: evidence, columns whose heading is
 * not known, rows of totals. An error goes on into what is reckoned from it as the same error: of those in one row the
 * first is told, and beside criteria none that one of these has already.
 * @param tables those of one area: a form, or the units of a matrix
 * @returns by table, from top to bottom; nothing for one without any
 */
export function findErrorsElsewhere<T extends CheckedTable>(
  sheet: SheetSnapshot,
  tables: readonly T[],
): ReadonlyMap<T, readonly Finding[]> {
  const [first] = tables;
  const errors = first === undefined ? [] : errorsIn(sheet, first.table);
  const byTable = new Map<T, Finding[]>();
  if (first === undefined || errors.length === 0) return byTable;
  const tableAt = new Map(tables.flatMap((one) => rowsOf(one).map((row) => [row, one] as const)));
  const told = tables.flatMap(({ findings }) => findings);
  const toldCells = new Set(told.flatMap(({ cell }) => (cell === null ? [] : keyOf(cell))));
  const known: ErrorCell[] = told.flatMap((finding) =>
    finding.code === 'formula-error' && finding.cell !== null ? [{ position: finding.cell, error: finding.found }] : [],
  );
  const isOfCriterion = ({ position }: ErrorCell) => tableAt.has(position.row);
  const inOrder = [...errors.filter(isOfCriterion), ...errors.filter((one) => !isOfCriterion(one))];
  for (const one of inOrder) {
    const isTold = toldCells.has(keyOf(one.position));
    const goesOn = known.some((other) => other.error === one.error && mayGoOn(other, one, isOfCriterion(one)));
    known.push(one);
    if (isTold || goesOn) continue;
    const table = tableAt.get(one.position.row) ?? first;
    byTable.set(table, [...(byTable.get(table) ?? []), findingAt(one, table)]);
  }
  return byTable;
}

function mayGoOn({ position }: ErrorCell, { position: { row } }: ErrorCell, isInCriterion: boolean): boolean {
  return !isInCriterion || position.row === row;
}

function errorsIn({ values }: SheetSnapshot, { area }: AssessmentTable): readonly ErrorCell[] {
  const end = area.column + area.columnCount;
  const found: ErrorCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = values[row];
    if (cells === undefined) continue;
    for (let column = area.column; column < end; column++) {
      const value = cells[column] ?? null;
      if (isError(value)) found.push({ position: { row, column }, error: value.error });
    }
  }
  return found;
}

function isError(value: Parameters<typeof isCellError>[0]): value is CellError {
  return isCellError(value) && !isNotCalculated(value);
}

function rowsOf({ table, assessment }: CheckedTable): readonly number[] {
  const assessed = everyAssessed(assessment.criteria).flatMap(({ tableRow }) => tableRow?.row ?? []);
  return [...assessed, ...table.rows.flatMap(({ kind, row }) => (kind === 'criterion' ? row : []))];
}

function findingAt({ position, error }: ErrorCell, { assessment }: CheckedTable): Finding {
  const { sheetId, sheetName, unit, criteria } = assessment;
  const criterion = everyAssessed(criteria).find(({ tableRow }) => tableRow?.row === position.row);
  return {
    code: 'formula-error',
    sheetId,
    sheetName,
    unit: unit?.name ?? null,
    criterion: criterion?.number ?? null,
    cell: position,
    fix: null,
    found: error,
  };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
