import type { HeadedColumn } from './assessment-table';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { matchHeader, type HeaderMatch, type HeaderMeaning } from './header-words';
import { indexMerges, valuePosition, type MergedCells } from './merged-cells';
import { isColumnNumberRow } from './row-kinds';
import { cleanText } from './vietnamese-text';
import { meaningsOnOneScale, scaleWord } from './words/scale-words';

/** The rows of a table's header, 0-based and inclusive. */
export interface HeaderRows {
  readonly top: number;
  /** The last row with words. */
  readonly bottom: number;
}

/** A header, and the columns that its words stand in. */
export interface HeaderBlock extends HeaderRows {
  /** Columns left of the first and right of the last belong to tables beside it. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  /** The words over the column from the top row to the lowest, each once. */
  readonly words: readonly HeaderCell[];
}

export interface HeaderCell {
  readonly text: string;
  /** Where the words stand: columns under one merged cell share it. */
  readonly row: number;
  readonly column: number;
}

/** Rows above or below the row that was recognised first. */
const MOST_ROWS_ABOVE = 2;
const MOST_ROWS_BELOW = 3;

/**
 * The header around a row that has its headings.
 * @param anchor the row, 0-based
 * @param highest rows above this one belong to something else
 */
export function headerAround(sheet: SheetSnapshot, anchor: number, highest: number): HeaderBlock {
  const width = widthAround(sheet, { top: anchor - MOST_ROWS_ABOVE, bottom: anchor });
  const merges = indexMerges(sheet.merges, { first: 0, last: Math.max(width - 1, 0) });
  const keyColumns = columnsMeaning(sheet, anchor, ['number', 'title']);
  const top = extendUp(sheet, merges, anchor, keyColumns, Math.max(highest, anchor - MOST_ROWS_ABOVE));
  const bottom = extendDown(sheet, merges, anchor, keyColumns);
  return headerAt(sheet, { top, bottom });
}

/** @returns the header that these rows make, with the columns that have words */
export function headerAt(sheet: SheetSnapshot, { top, bottom }: HeaderRows): HeaderBlock {
  const width = widthAround(sheet, { top, bottom });
  const merges = indexMerges(sheet.merges, { first: 0, last: Math.max(width - 1, 0) });
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column++) {
    const words = wordsOver(sheet, merges, { top, bottom }, column);
    if (words.length > 0) columns.push({ column, words });
  }
  return { top, bottom, firstColumn: 0, lastColumn: Infinity, columns };
}

/** @returns the words over a column as one text */
export function headingOf({ words }: HeaderColumn): string {
  return words.map(({ text }) => text).join(' › ');
}

/** @returns these columns, each with the words over it */
export function headedColumns({ columns }: HeaderBlock, chosen: readonly number[]): readonly HeadedColumn[] {
  return chosen.map((column) => {
    const own = columns.find((candidate) => candidate.column === column);
    return { column, header: own === undefined ? '' : headingOf(own) };
  });
}

/** @returns the header's rows down to the last one with words */
export function withoutColumnNumbers(sheet: SheetSnapshot, { top, bottom }: HeaderRows): HeaderRows {
  let last = bottom;
  while (last > top && isColumnNumberRow((sheet.values[last] ?? []).map((value) => value ?? null))) last--;
  return { top, bottom: last };
}

/** A merged heading may reach over columns that only the rows below have. */
function widthAround(sheet: SheetSnapshot, { top, bottom }: HeaderRows): number {
  let width = 0;
  for (let row = Math.max(top, 0); row <= bottom + MOST_ROWS_BELOW; row++) {
    width = Math.max(width, sheet.values[row]?.length ?? 0);
  }
  return width;
}

function columnsMeaning(sheet: SheetSnapshot, row: number, meanings: readonly HeaderMeaning[]): readonly number[] {
  const columns: number[] = [];
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    const match = matchHeader(cleanText(value ?? null));
    if (match !== null && meanings.includes(match.meaning)) columns.push(column);
  }
  return columns;
}

/** A row above belongs to the header where a merged cell says so, or where it has nothing but words over the columns. */
function extendUp(
  sheet: SheetSnapshot,
  merges: MergedCells,
  anchor: number,
  keyColumns: readonly number[],
  highest: number,
): number {
  let top = anchor;
  while (top > highest) {
    const above = top - 1;
    const isSpanned = keyColumns.some((column) => (merges.at(top, column)?.row ?? top) <= above);
    const isOver =
      keyColumns.every((column) => textAt(sheet, merges, above, column) === '') &&
      headingsIn(sheet, above, keyColumns).some(({ strength }) => strength === 1);
    if (!isSpanned && !isOver) return top;
    top = above;
  }
  return top;
}

/** A row below belongs to the header where a merged heading reaches it, or where it only divides the headings above. */
function extendDown(sheet: SheetSnapshot, merges: MergedCells, anchor: number, keyColumns: readonly number[]): number {
  let bottom = anchor;
  while (bottom < anchor + MOST_ROWS_BELOW) {
    const below = bottom + 1;
    const isSpanned = keyColumns.some((column) => {
      const merge = merges.at(anchor, column);
      return merge !== null && merge.row + merge.rowCount > below;
    });
    const isDivision =
      divides(sheet, below, keyColumns) &&
      (headingsIn(sheet, below, keyColumns).length > 0 || namesLevels(sheet, below, anchor));
    const isBetween =
      divides(sheet, below, keyColumns) &&
      divides(sheet, below + 1, keyColumns) &&
      headingsIn(sheet, below + 1, keyColumns).length > 0;
    if (!isSpanned && !isDivision && !isBetween) return bottom;
    bottom = below;
  }
  return bottom;
}

/** Words under other columns than the number's and the title's. */
function divides(sheet: SheetSnapshot, row: number, keyColumns: readonly number[]): boolean {
  const hasWords = (sheet.values[row] ?? []).some((value) => typeof value === 'string' && cleanText(value) !== '');
  const isClear = keyColumns.every((column) => cleanText(valueAt(sheet, { row, column })) === '');
  return hasWords && isClear && !hasFigure(sheet, row);
}

/**
 * Levels side by side under one heading, "Mức 1 | Mức 2" or "Tốt | Khá": where no merges are known, nothing else says that
 * they are headings too.
 */
function namesLevels(sheet: SheetSnapshot, row: number, anchor: number): boolean {
  const words = (sheet.values[row] ?? []).map((value) => (typeof value === 'string' ? scaleWord(value) : ''));
  return words.some((word, column) => {
    const next = words[column + 1] ?? '';
    const isUnderOne = cleanText(valueAt(sheet, { row: anchor, column: column + 1 })) === '';
    if (word === '' || next === '' || word === next || !isUnderOne) return false;
    const [, name = '', figure = ''] = NUMBERED_LEVEL.exec(word) ?? [];
    const [, nextName = '', nextFigure = ''] = NUMBERED_LEVEL.exec(next) ?? [];
    const isNumbered = name !== '' && name === nextName && Math.abs(Number(nextFigure) - Number(figure)) === 1;
    return isNumbered || meaningsOnOneScale([word, next]) !== null;
  });
}

const NUMBERED_LEVEL = /^(\p{L}[\p{L} ]*?) ?(\d)$/u;

function headingsIn(sheet: SheetSnapshot, row: number, otherThan: readonly number[]): readonly HeaderMatch[] {
  return (sheet.values[row] ?? []).flatMap((value, column) =>
    typeof value === 'string' && !otherThan.includes(column) ? (matchHeader(cleanText(value)) ?? []) : [],
  );
}

function hasFigure(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).some((value) => typeof value === 'number');
}

function textAt(sheet: SheetSnapshot, merges: MergedCells, row: number, column: number): string {
  return cleanText(valueAt(sheet, valuePosition(merges, { row, column })));
}

function wordsOver(
  sheet: SheetSnapshot,
  merges: MergedCells,
  { top, bottom }: HeaderRows,
  column: number,
): readonly HeaderCell[] {
  const words: HeaderCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const position = merges.isEmpty
      ? unmergedPosition(sheet, row, column, bottom)
      : valuePosition(merges, { row, column });
    const text = cleanText(valueAt(sheet, position));
    const isRepeated = words.some((word) => word.row === position.row && word.column === position.column);
    if (text !== '' && !isRepeated) words.push({ text, ...position });
  }
  return words;
}

/**
 * Where no merges are known, a blank cell over a heading belongs to the heading on its left, as long as that one too
 * stands over another.
 */
function unmergedPosition(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  bottom: number,
): { readonly row: number; readonly column: number } {
  const isBlank = (r: number, c: number) => cleanText(valueAt(sheet, { row: r, column: c })) === '';
  const own = { row, column };
  if (row === bottom || !isBlank(row, column) || isBlank(row + 1, column)) return own;
  for (let left = column - 1; left >= 0; left--) {
    if (!isBlank(row, left)) return isBlank(row + 1, left) ? own : { row, column: left };
  }
  return own;
}
