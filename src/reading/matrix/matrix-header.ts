import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { headerAt, type HeaderBlock } from '../header-block';
import { valuePosition, type MergedCells } from '../merged-cells';
import { endsTable, isColumnNumberRow, isGroupText } from '../row-kinds';
import { parseRowNumber } from '../row-number';
import { cleanText } from '../vietnamese-text';
import { matchUnitsAbove } from './unit-words';

/** Rows of headings above and below the row that has the units' or the criteria's own heading. */
const MOST_ROWS_ABOVE = 2;
const MOST_ROWS_BELOW = 4;

/** A sheet with its merged cells, indexed once for all that is looked for on it. */
export interface MergedSheet {
  readonly sheet: SheetSnapshot;
  readonly merges: MergedCells;
  /** Where one row after another looks like a header, the rows below are read again for each: so often, and not more. */
  readonly search: SearchBudget;
}

/** How many rows a search may read in vain: what is read again for each row must not grow with the square of them. */
export class SearchBudget {
  #left: number;

  constructor(rows: number) {
    this.#left = rows;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(rows: number): void {
    this.#left -= rows;
  }
}

/**
 * The header around a row of it: rows above that divide what is in it into groups, rows below that go on under it.
 * @param keyColumns the columns of the numbers and the names that head the table's rows: where they have something of
 *   their own, a row is no part of the header any more
 */
export function matrixHeader(on: MergedSheet, anchor: number, keyColumns: readonly number[]): HeaderBlock {
  return headerAt(on.sheet, { top: topOf(on, anchor, keyColumns), bottom: bottomOf(on, anchor, keyColumns) });
}

function topOf(on: MergedSheet, anchor: number, keyColumns: readonly number[]): number {
  const firstColumn = textsBeside(on, anchor, [])?.[0]?.column ?? 0;
  let top = anchor;
  while (top > Math.max(0, anchor - MOST_ROWS_ABOVE) && isOver(on, top - 1, keyColumns, firstColumn)) top--;
  return top;
}

/** Titles, places and dates stand over tables too, but alone, and mostly where the table begins. */
function isOver(on: MergedSheet, row: number, keyColumns: readonly number[], firstColumn: number): boolean {
  const texts = textsBeside(on, row, keyColumns);
  if (texts === null || texts.some(({ text }) => endsTable(text))) return false;
  return texts.length > 1 || texts.some(({ text, column }) => column > firstColumn && isGroupHeading(text));
}

function isGroupHeading(text: string): boolean {
  if (TITLE.test(text)) return false;
  return (
    parseRowNumber(text)?.kind === 'group' ||
    matchUnitsAbove(text) !== null ||
    (!isGroupText(text) && /^(?:kết quả|các tiêu chí|tiêu chí|nội dung|điểm)/iu.test(text))
  );
}

const TITLE = /^(?:bảng|biểu|tổng hợp|danh sách|phụ lục|báo cáo)(?!\p{L})/iu;

function bottomOf(on: MergedSheet, anchor: number, keyColumns: readonly number[]): number {
  let bottom = anchor;
  while (bottom < anchor + MOST_ROWS_BELOW) {
    const below = bottom + 1;
    const isSpanned = keyColumns.some((column) => {
      const merge = on.merges.at(anchor, column);
      return merge !== null && merge.row + merge.rowCount > below;
    });
    const texts = textsBeside(on, below, keyColumns);
    const isUnder = texts !== null && texts.length > 1 && !texts.some(({ text }) => endsTable(text));
    if (!isSpanned && !isUnder) break;
    bottom = below;
  }
  return bottom;
}

interface PlacedText {
  readonly text: string;
  readonly column: number;
}

/** The texts of a row that has nothing in the key columns, or null where it has. */
function textsBeside(
  { sheet, merges }: MergedSheet,
  row: number,
  keyColumns: readonly number[],
): readonly PlacedText[] | null {
  const isFilled = keyColumns.some((column) => {
    const position = valuePosition(merges, { row, column });
    return position.row === row && cleanText(valueAt(sheet, position)) !== '';
  });
  if (isFilled) return null;
  return (sheet.values[row] ?? []).flatMap((value, column) => {
    const text = cleanText(value ?? null);
    return text === '' ? [] : [{ text, column }];
  });
}

/** The row after the header's last: behind a row of column numbers, where there is one. */
export function firstRowBelow({ sheet }: MergedSheet, { bottom }: HeaderBlock): number {
  const values = (sheet.values[bottom + 1] ?? []).map((value) => value ?? null);
  return isColumnNumberRow(values) ? bottom + 2 : bottom + 1;
}
