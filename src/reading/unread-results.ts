import { formulaAt, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedColumn, TableCell, TableRow, UnreadColumn } from './assessment-table';
import { contentOf } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';
import { claimOf } from './heading-claims';
import { cleanText, foldCase } from './vietnamese-text';

/** Fewer cells may be remarks. */
const FEWEST_CELLS = 2;
const MOST_OF_THEM = 0.6;

/** Who else judges: "Tập thể chấm", "Huyện thẩm định", "Điểm của Hội đồng". */
const JUDGES = /(?:chấm|thẩm định|phúc tra|đánh giá|điểm|kiểm tra|score|points|verified|review|assess)/u;

/**
 * @param taken the columns that are read, or that others follow from
 * @param rows the table's
 * @returns the headings of columns that hold results, ticks or points as well and are read for nothing, as those of a
 *   second appraiser are
 */
export function unreadResults(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  taken: readonly (Pick<RecognisedColumn, 'column'> & Partial<Pick<RecognisedColumn, 'role'>>)[],
  rows: readonly TableRow[],
): readonly UnreadColumn[] {
  const places = new Set(taken.map(({ column }) => column));
  const title = taken.find(({ role }) => role === 'title')?.column ?? 0;
  return header.columns.flatMap((column): readonly UnreadColumn[] => {
    const heading = headingOf(column);
    const last = column.words.at(-1);
    // What stands left of the criteria is said of their groups.
    if (places.has(column.column) || last === undefined || column.column < title) return [];
    const { filled, figures, ticks, resultWords } = contentOf(sheet, header, column.column);
    const ofResults = claimOf(column, header.columns).some(
      ({ meaning }) => meaning !== 'evidence' && meaning !== 'note',
    );
    const isOfPoints = figures >= MOST_OF_THEM && JUDGES.test(foldCase(heading));
    const isJudged =
      (ticks >= MOST_OF_THEM || resultWords >= MOST_OF_THEM) && (ofResults || JUDGES.test(foldCase(heading)));
    if (filled < FEWEST_CELLS || !(isOfPoints || isJudged)) return [];
    const points = isOfPoints ? { points: filledCells(sheet, rows, column.column) } : {};
    return [{ text: heading, position: { row: last.row, column: column.column }, ...points }];
  });
}

function filledCells(sheet: SheetSnapshot, rows: readonly TableRow[], column: number): readonly TableCell[] {
  return rows.flatMap(({ row }): readonly TableCell[] => {
    const position = { row, column };
    const value = valueAt(sheet, position);
    return cleanText(value) === '' ? [] : [{ position, value, hasFormula: formulaAt(sheet, position) !== null }];
  });
}
