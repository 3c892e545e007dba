import type { PlannedPrint } from '../../workbook/sheet-plan';
import { groupBy } from '../group-by';

/** Rows that are to stand on one page, 0-based and inclusive. */
export interface RowsTogether {
  readonly first: number;
  readonly last: number;
}

/** Rows that head a table and are repeated on every page: 0-based and inclusive, as is the table's last row. */
export interface RepeatedRows extends RowsTogether {
  readonly until: number;
}

/** The rows that head every part of a tab where all parts have the same head. */
export function oneForAll(parts: readonly RepeatedRows[]): RepeatedRows | null {
  const [first] = parts;
  const last = parts.at(-1);
  return first === undefined || last === undefined ? null : { ...first, until: last.until };
}

/** What a printed sheet looks like, as far as its pages depend on it. */
export interface PrintedRows {
  readonly print: Omit<PlannedPrint, 'pageBreaks'>;
  /** Of the printed columns, in characters. */
  readonly columnWidths: readonly number[];
  /** In points; null for rows whose height is left to Excel. */
  readonly heightOf: (row: number) => number | null;
}

/** A4 in centimetres. */
const SHORT_SIDE = 21;
const LONG_SIDE = 29.7;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/**
 * Points of a column of no characters, and of each character: 5 and 7 pixels of 96 to the inch, as Excel has them with the
 * smallest of the usual fonts. With a larger one the sheet is printed smaller, and a page of ours leaves some room.
 */
const COLUMN_PADDING = 3.75;
const CHARACTER = 5.25;

/** Excel takes 1,026 of them; where there are more pages, those before end where the program likes. */
const MOST_BREAKS = 200;

/** What Excel gives a row of Times New Roman 12. */
const DEFAULT_HEIGHT = 15.75;

/**
 * Decides where every page begins, as programs differ in how much they put on one, so that what belongs together is not
 * torn apart: a chart, a heading and its table, the places to sign. Sheets are fitted to the width of the page, which
 * makes their rows lower too.
 * @param together what is longer than a page is left alone
 * @returns the rows that begin a page
 */
export function pageBreaks(
  together: readonly RowsTogether[],
  { print, columnWidths, heightOf }: PrintedRows,
): number[] {
  const { orientation, area, titleRows, margins } = print;
  const [paperWidth, paperHeight] = orientation === 'portrait' ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  const width = columnWidths.reduce((sum, characters) => sum + characters * CHARACTER + COLUMN_PADDING, 0);
  const scale = Math.min(1, ((paperWidth - margins.left - margins.right) * POINTS_PER_CENTIMETRE) / width);
  const page = ((paperHeight - margins.top - margins.bottom) * POINTS_PER_CENTIMETRE) / scale;
  const height = (first: number, last: number) => {
    let sum = 0;
    for (let row = first; row <= last; row += 1) sum += heightOf(row) ?? DEFAULT_HEIGHT;
    return sum;
  };
  const titles = titleRows === null ? 0 : height(titleRows.first, titleRows.last);
  const starts = groupBy(together, ({ first }) => first);
  const breaks: number[] = [];
  let used = 0;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const repeated = titleRows !== null && row > titleRows.last ? titles : 0;
    const wholes = (starts.get(row) ?? []).map(({ first, last }) => height(first, last));
    const whole = Math.max(0, ...wholes.filter((one) => one + repeated <= page));
    if (used > repeated && used + whole > page) {
      breaks.push(row);
      used = repeated;
    }
    const own = heightOf(row) ?? DEFAULT_HEIGHT;
    if (used > repeated && used + own > page) {
      breaks.push(row);
      used = repeated;
    }
    used += own;
  }
  return breaks.slice(-MOST_BREAKS);
}
