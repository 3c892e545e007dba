import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { headsTicks, isPlainHeaderRow } from './header-search';
import { endsTable, isColumnNumberRow, isConclusionText, isGroupText, isTotalText } from './row-kinds';
import { parseRowNumber } from './row-number';
import { cleanText } from './vietnamese-text';

/** Rows under the header that are looked at where the header leaves a choice. */
const SAMPLE_ROWS = 40;

/** Cells that repeat their column's heading; one alone is a result such as "Đạt" under "Đạt". */
const HEADINGS_OF_A_HEADER = 2;

const MOST_SIGNATURES = 3;

/** "ĐẠT" alone in its row is a result. */
const LONGEST_SIGN = 10;

/**
 * @param header of this sheet
 * @returns the first rows under a header down to the signatures or another header, without column numbers and without
 *   the header where it is repeated
 */
export function sampleRows(sheet: SheetSnapshot, header: HeaderBlock): readonly number[] {
  const { bottom, columns, firstColumn, lastColumn } = header;
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + SAMPLE_ROWS; row++) {
    const values = columns.map(({ column }) => valueAt(sheet, { row, column }));
    const texts = values.map(cleanText);
    const filled = texts.filter((text) => text !== '');
    if (isUnderTable(filled) || headsGrades(filled)) break;
    const repeated = countHeadings(texts, columns);
    // The header of the next table may share some headings with this one.
    const whole = sheet.values[row]?.slice(firstColumn, lastColumn + 1) ?? [];
    if ((isPlainHeaderRow(values) || isPlainHeaderRow(whole)) && repeated < filled.length) break;
    if (repeated >= HEADINGS_OF_A_HEADER) continue;
    if (headsTicks(sheet, row, sheet.values[row] ?? [])) break;
    if (!isColumnNumberRow(values) && !isLine(filled)) rows.push(row);
  }
  return rows;
}

/** Below "Xếp loại:" alone in its row stand the grades that so many points are. */
function headsGrades([text = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && isConclusionText(text);
}

/** Who signs, where and when stands alone in its row, or beside another who signs. */
function isUnderTable(texts: readonly string[]): boolean {
  return texts.length <= MOST_SIGNATURES && texts.some(endsTable) && !texts.some(isCriterionText);
}

function isCriterionText(text: string): boolean {
  return parseRowNumber(text)?.kind === 'criterion';
}

/** How many cells say what stands over them. */
function countHeadings(texts: readonly string[], columns: readonly HeaderColumn[]): number {
  return columns.filter(({ words }, index) => words.some(({ text }) => text === texts[index])).length;
}

/** A sum's row, or a group's heading in one cell, wherever in the row it stands. */
function isLine([text = '', ...others]: readonly string[]): boolean {
  if (isTotalText(text)) return true;
  if (others.length > 0 || text.length <= LONGEST_SIGN) return false;
  return parseRowNumber(text)?.kind === 'group' || isGroupText(text);
}
