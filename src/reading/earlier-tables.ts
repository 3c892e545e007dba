import type { Area, CellPosition } from '../workbook/address';
import { isCellError, type CellValue } from '../workbook/snapshot';
import type { AssessmentTable, RecognisedColumn, SheetLine, TableCell, TableRow } from './assessment-table';

/** A table as it was just read, with what was made of it when it was read before. */
export interface ReadAgain<T> {
  readonly table: AssessmentTable;
  /** Null where it was not there. */
  readonly before: T | null;
}

/**
 * What was just read of a sheet, in the objects of an earlier reading wherever they say the same: whole tables, rows, and
 * columns. What was concluded from such an object holds still.
 * @param earlier what was made of the sheet's tables before
 */
export function asReadEarlier<T extends { readonly table: AssessmentTable }>(
  tables: readonly AssessmentTable[],
  earlier: readonly T[],
): readonly ReadAgain<T>[] {
  const known = new Map(earlier.map((one) => [placeOf(one.table), one]));
  const areSameColumns = comparedOnce(haveSameColumns);
  return tables.map((table) => {
    const before = known.get(placeOf(table)) ?? null;
    return { before, table: before === null ? table : inObjectsOf(before.table, table, areSameColumns) };
  });
}

function inObjectsOf(
  before: AssessmentTable,
  table: AssessmentTable,
  areSameColumns: typeof haveSameColumns,
): AssessmentTable {
  const rows = inRowsOf(before.rows, table.rows);
  const columns = areSameColumns(table.columns, before.columns) ? before.columns : table.columns;
  const isSame = rows === before.rows && columns === before.columns && hasSameFrame(table, before);
  return isSame ? before : { ...table, rows, columns };
}

/** The units of a matrix share its area. */
function placeOf({ area, unit }: AssessmentTable): string {
  const at = unit?.position ?? null;
  return `${area.row}:${area.column}:${at === null ? '' : `${at.row}:${at.column}`}`;
}

function inRowsOf(earlier: readonly TableRow[], rows: readonly TableRow[]): readonly TableRow[] {
  let isWhole = rows.length === earlier.length;
  let shift = 0;
  const read = rows.map((row, index) => {
    // A row that has come or gone above moves all that follow.
    while (isAbove(earlier[index + shift], row)) shift++;
    while (shift > -index && isBelow(earlier[index + shift], row)) shift--;
    const before = earlier[index + shift];
    const isKnown = before !== undefined && isSameRow(row, before);
    isWhole &&= isKnown && shift === 0;
    return isKnown ? before : row;
  });
  return isWhole ? earlier : read;
}

function isAbove(before: TableRow | undefined, { row }: TableRow): boolean {
  return before !== undefined && before.row < row;
}

function isBelow(before: TableRow | undefined, { row }: TableRow): boolean {
  return before !== undefined && before.row > row;
}

function isSameRow(a: TableRow, b: TableRow): boolean {
  return (
    a.row === b.row &&
    a.kind === b.kind &&
    a.number === b.number &&
    a.title === b.title &&
    a.weight === b.weight &&
    haveSameCells(a.cells, b.cells) &&
    haveSameLevels(a.levels ?? [], b.levels ?? [])
  );
}

function haveSameLevels(a: readonly TableCell[], b: readonly TableCell[]): boolean {
  return (
    a.length === b.length &&
    a.every((cell, index) => {
      const other = b[index];
      return other !== undefined && isSameCell(cell, other);
    })
  );
}

/** In the same order, as the same reader leaves them. */
function haveSameCells(a: TableRow['cells'], b: TableRow['cells']): boolean {
  const [own, others] = [Object.entries(a), Object.entries(b)];
  return (
    own.length === others.length &&
    own.every(([role, cell], index) => {
      const [otherRole, other] = others[index] ?? [];
      return role === otherRole && other !== undefined && isSameCell(cell, other);
    })
  );
}

function isSameCell(a: TableCell, b: TableCell): boolean {
  return a.hasFormula === b.hasFormula && isSamePosition(a.position, b.position) && isSameValue(a.value, b.value);
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : Object.is(a, b);
}

function isSamePosition(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}

/** What a table says beside its columns and rows. */
function hasSameFrame(a: AssessmentTable, b: AssessmentTable): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.sheetName === b.sheetName &&
    a.layout === b.layout &&
    a.headerRowCount === b.headerRowCount &&
    a.title === b.title &&
    besideColumns(a) === besideColumns(b) &&
    a.lead?.title === b.lead?.title &&
    haveSameLines(a.linesAround, b.linesAround) &&
    a.confidence === b.confidence &&
    a.reasons.join() === b.reasons.join() &&
    a.unit?.name === b.unit?.name &&
    a.unit?.source === b.unit?.source &&
    isSameArea(a.area, b.area)
  );
}

function besideColumns({ scale, misreckoned, unread, planned, unitSums }: AssessmentTable): string {
  return JSON.stringify([scale, misreckoned, unread, planned, unitSums]);
}

function haveSameLines(a: readonly SheetLine[], b: readonly SheetLine[]): boolean {
  const isSameLine = (line: SheetLine, other: SheetLine | undefined) =>
    other !== undefined && line.text === other.text && isSamePosition(line.position, other.position);
  return a.length === b.length && a.every((line, index) => isSameLine(line, b[index]));
}

function isSameArea(a: Area, b: Area): boolean {
  return isSamePosition(a, b) && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

function haveSameColumns(a: readonly RecognisedColumn[], b: readonly RecognisedColumn[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The units of a matrix share their columns. */
function comparedOnce<T>(isSame: (a: T, b: T) => boolean): (a: T, b: T) => boolean {
  let last: { readonly a: T; readonly b: T; readonly answer: boolean } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, answer: isSame(a, b) };
    return last.answer;
  };
}
