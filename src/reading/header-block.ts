import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import { matchHeader, type HeaderMatch, type HeaderMeaning } from './header-words';
import { indexMerges, valuePosition, type MergedCells } from './merged-cells';
import { parseRowNumber } from './row-number';
import { cleanText } from './vietnamese-text';

/** The rows of a table's header, 0-based and inclusive, and the columns that its words stand in. */
export interface HeaderBlock {
  readonly top: number;
  /** The last row with words. */
  readonly bottom: number;
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

/** A header is near the top; how far a search goes where there is none, in cells that are looked at. */
const MOST_CELLS = 400_000;
const MOST_TEXTS = 20_000;
/** Rows above or below the row that was recognised first. */
const MOST_ROWS_ABOVE = 2;
const MOST_ROWS_BELOW = 3;

/**
 * Finds rows that look like an assessment table's header: two or more known headings in one row, the number's or the
 * criterion's among them.
 * @param fromRow where to begin, 0-based
 * @returns the next one, or null
 */
export function findHeaderBlock(sheet: SheetSnapshot, fromRow: number): HeaderBlock | null {
  const { usedRange } = sheet;
  if (usedRange === null) return null;
  const lastRow = usedRange.row + usedRange.rowCount - 1;
  let cells = 0;
  let texts = 0;
  for (let row = Math.max(fromRow, usedRange.row); row <= lastRow; row++) {
    const values = sheet.values[row];
    const meanings = new Map<HeaderMeaning, number>();
    for (let column = usedRange.column; column < (values?.length ?? 0); column++) {
      cells++;
      const value = values?.[column];
      if (typeof value !== 'string') continue;
      texts++;
      const match = matchHeader(cleanText(value));
      if (match !== null && !meanings.has(match.meaning)) meanings.set(match.meaning, column);
    }
    const place = meanings.get('number') ?? meanings.get('title');
    if (place !== undefined && meanings.size >= 2 && !isCriterionRow(values ?? [])) {
      return blockAround(sheet, row, fromRow);
    }
    if (cells > MOST_CELLS || texts > MOST_TEXTS) return null;
  }
  return null;
}

/** A criterion's text may well speak of criteria and results; its number tells it from a header. */
function isCriterionRow(values: readonly (CellValue | undefined)[]): boolean {
  return values.some((value) => parseRowNumber(value ?? null)?.kind === 'criterion');
}

function blockAround(sheet: SheetSnapshot, anchor: number, fromRow: number): HeaderBlock {
  const width = Math.max(...[-1, 0, 1, 2, 3].map((offset) => sheet.values[anchor + offset]?.length ?? 0));
  const merges = indexMerges(sheet.merges, { first: 0, last: Math.max(width - 1, 0) });
  const keyColumns = columnsMeaning(sheet, anchor, ['number', 'title']);
  const top = extendUp(sheet, merges, anchor, keyColumns, Math.max(fromRow, anchor - MOST_ROWS_ABOVE));
  const bottom = extendDown(sheet, merges, anchor, keyColumns);
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column++) {
    const words = wordsOver(sheet, merges, { top, bottom }, column);
    if (words.length > 0) columns.push({ column, words });
  }
  return { top, bottom, columns };
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
      keyColumns.every((column) => cleanText(valueAt(sheet, { row: below, column })) === '') &&
      headingsIn(sheet, below, keyColumns).length > 0 &&
      !hasFigure(sheet, below);
    if (!isSpanned && !isDivision) return bottom;
    bottom = below;
  }
  return bottom;
}

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
  { top, bottom }: { readonly top: number; readonly bottom: number },
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
