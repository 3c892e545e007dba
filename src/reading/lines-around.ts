import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { SheetLine } from './assessment-table';
import { cleanLines } from './vietnamese-text';

/** The nearest lines say what a table is; a guide above it may be of any length. */
const MOST_LINES = 40;
const LONGEST_LINE = 300;
/** Notes stand right under the last table; whatever begins lower is another matter. */
const MOST_ROWS_BELOW = 12;

/**
 * What a sheet says around a table: the lines over it that are in no table above, and the notes under the last table.
 * @param area of the table, header included
 * @param above the tables above and beside it, from top to bottom
 */
export function linesAround(sheet: SheetSnapshot, area: Area, above: readonly Area[] = []): readonly SheetLine[] {
  const over: SheetLine[] = [];
  let next = above.length - 1;
  for (let row = area.row - 1; row >= 0 && over.length < MOST_LINES; row--) {
    const table = above[next];
    if (table !== undefined && row < table.row + table.rowCount) {
      row = Math.min(row + 1, table.row);
      next--;
    } else {
      over.unshift(...linesInRow(sheet, row));
    }
  }
  return [...over.slice(-MOST_LINES), ...notesBelow(sheet, area.row + area.rowCount)];
}

function notesBelow(sheet: SheetSnapshot, from: number): readonly SheetLine[] {
  const below = sheet.values.slice(from);
  if (below.slice(MOST_ROWS_BELOW).some(holdsValue)) return [];
  return below.slice(0, MOST_ROWS_BELOW).flatMap((_, index) => linesInRow(sheet, from + index));
}

/** Rows that were emptied are still in a sheet that was patched. */
function holdsValue(row: SheetSnapshot['values'][number]): boolean {
  return row?.some((value) => value !== null && value !== undefined) ?? false;
}

function linesInRow({ values }: SheetSnapshot, row: number): readonly SheetLine[] {
  return (values[row] ?? []).flatMap((value, column) =>
    typeof value === 'string'
      ? cleanLines(value).map((text) => ({ text: text.slice(0, LONGEST_LINE), position: { row, column } }))
      : [],
  );
}
