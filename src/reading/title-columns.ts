import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedColumn } from './assessment-table';
import { contentOf } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';
import type { Claim } from './heading-claims';
import { matchUnitsAbove } from './matrix/unit-words';
import { cleanText, foldAccents, foldCase } from './vietnamese-text';

const FEW_TEXTS = 2;
/** Characters that names, and the texts of criteria, have on average. */
const SHORTEST_NAME = 4;
const SHORTEST_TEXT = 8;

const NAMES_OF =
  /ho va ten|ho ten|^ten (?!tieu chi|chi tieu|noi dung)|nguoi|can bo|hoc sinh|giao vien|^don vi|^xa|^phuong|^truong|^name|^staff|^student|^employee|^site|^school/;

/** Whether a heading stands over people or units. */
export function headsNames(heading: string): boolean {
  return NAMES_OF.test(foldAccents(heading)) || matchUnitsAbove(heading) !== null;
}

/** "Lĩnh vực" heads the criteria where nothing else does. */
export function ownTitle(column: RecognisedColumn, all: readonly RecognisedColumn[]): RecognisedColumn {
  const isAlone = column.role === 'parentTitle' && !all.some(({ role }) => role === 'title');
  return isAlone ? { ...column, role: 'title' } : column;
}

/** "Item" and "Mục" head numbers on one form and what is checked on another. */
export function withTextsAsTitles(
  named: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  if (named.some(({ role }) => role === 'title')) return named;
  return named.map((column) => {
    if (column.role !== 'number') return column;
    const { filled, rowNumbers, numberedTexts, textLength } = contentOf(sheet, header, column.column);
    const isOfTexts = filled > 0 && textLength >= SHORTEST_TEXT && (rowNumbers < 0.5 || numberedTexts >= 0.5);
    return isOfTexts ? { ...column, role: 'title' } : column;
  });
}

/** "No. | Item | Result": beside a column of numbers, words under another heading of numbers are what is checked. */
export function itemsBesideNumbers(
  claims: readonly Claim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly Claim[] {
  const [first, second, ...others] = claims.filter(({ meaning }) => meaning === 'number');
  const hasTitle = claims.some(({ meaning }) => meaning === 'title' || meaning === 'parentTitle');
  if (first === undefined || second === undefined || others.length > 0 || hasTitle) return claims;
  const own = contentOf(sheet, header, second.column.column);
  const isOfWords = own.rowNumbers < 0.5 && own.textLength >= SHORTEST_NAME;
  // Where every other heading is known, nothing else is left that could say what is checked.
  const isOnlyOne = header.columns.every(({ column }) => claims.some((claim) => claim.column.column === column));
  const isNumbered = contentOf(sheet, header, first.column.column).rowNumbers >= 0.5;
  if (own.filled === 0 || own.figures >= 0.3 || !(isOfWords || isOnlyOne) || !isNumbered) return claims;
  return claims.map((claim) => (claim === second ? { ...claim, meaning: 'title' } : claim));
}

/** "Subcategory | Description": of two columns of names, the one left with a code in each cell and no words has the numbers. */
export function codesBesideTitles(
  claims: readonly Claim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly Claim[] {
  const isName = ({ meaning }: Claim) => meaning === 'title' || meaning === 'parentTitle';
  const [first, ...others] = claims.filter(isName).sort((a, b) => a.column.column - b.column.column);
  if (first === undefined || others.length === 0 || claims.some(({ meaning }) => meaning === 'number')) return claims;
  const { filled, rowNumbers, numberedTexts, textLength } = contentOf(sheet, header, first.column.column);
  const isOfCodes = filled > FEW_TEXTS && rowNumbers >= ALL_CODES && numberedTexts === 0 && textLength <= LONGEST_CODE;
  if (!isOfCodes) return claims;
  return claims.map((claim) => (claim === first ? { ...claim, meaning: 'number' } : claim));
}

const ALL_CODES = 0.95;
/** Characters that codes have on average. */
const LONGEST_CODE = 12;

/** Right of the numbers, what should not be is assessed whatever the table is called: "Vi phạm | Có/Không". */
export function listsBadThings(chosen: readonly RecognisedColumn[], { columns }: HeaderBlock): boolean {
  const number = chosen.find(({ role }) => role === 'number')?.column;
  const own = columns.find(({ column }) => column === (number ?? -2) + 1);
  return own !== undefined && BAD_THINGS.test(foldCase(headingOf(own)));
}

const BAD_THINGS =
  /^(?:(?:các|những|hành vi) )*(?:vi phạm|sai phạm|sai sót|lỗi(?: vi phạm)?|nguy cơ|rủi ro|hazards?|risks?|defects?|violations?|faults?)(?: present)?\s*\??$/u;

/** The texts right of the numbers, under a heading that nobody knows: "Phần thi", "Biểu hiện". People and units are none. */
export function titleBesideNumbers(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const number = chosen.find(({ role }) => role === 'number')?.column;
  const own = header.columns.find(({ column }) => column === (number ?? -2) + 1);
  if (own === undefined || chosen.some(({ column }) => column === own.column)) return [];
  const heading = headingOf(own);
  const { filled, textLength, figures, results } = contentOf(sheet, header, own.column);
  const isOfPoints = chosen.some(({ role }) => role === 'maximumScore');
  const shortest = isOfPoints ? SHORTEST_NAME : SHORTEST_TEXT;
  const isOfTexts = filled >= FEW_TEXTS && textLength >= shortest && figures < 0.3 && results < 0.3;
  if (!isOfTexts || headsNames(heading)) return [];
  return [{ role: 'title', column: own.column, header: heading, confidence: 0.8, reasons: ['content'] }];
}

/** Right of the numbers, under no heading of their own: "I. SÀNG LỌC | | Đạt | Chưa đạt" over both. */
export function titleWithoutHeading(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const number = chosen.find(({ role }) => role === 'number')?.column;
  const column = (number ?? -2) + 1;
  const isHeaded = header.columns.some((own) => own.column === column);
  if (number === undefined || isHeaded || chosen.some((own) => own.column === column)) return [];
  const { filled, textLength, figures, results } = contentOf(sheet, header, column);
  const isOfTexts = filled >= FEW_TEXTS && textLength >= SHORTEST_TEXT && figures < 0.3 && results < 0.3;
  return isOfTexts ? [{ role: 'title', column, header: '', confidence: 0.8, reasons: ['content'] }] : [];
}

/** Left of the criteria, under a heading that nobody knows, cells that are merged over several rows name what these are of. */
export function namesMergedOver(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const title = chosen.find(({ role }) => role === 'title');
  const own = header.columns.find(({ column }) => column === (title?.column ?? -1) - 1);
  if (own === undefined || chosen.some(({ role, column }) => role === 'parentTitle' || column === own.column))
    return [];
  const merged = sheet.merges.filter(
    ({ row, column, rowCount, columnCount }) =>
      column === own.column && columnCount === 1 && rowCount > 1 && row > header.bottom,
  );
  const { filled, textLength } = contentOf(sheet, header, own.column);
  if (merged.length * 2 < filled || filled === 0 || textLength < SHORTEST_NAME) return [];
  return [{ role: 'parentTitle', column: own.column, header: headingOf(own), confidence: 1, reasons: ['content'] }];
}

/** The part of the rows under merged titles that must have texts of their own. */
const MOST_ROWS = 0.8;

/**
 * Titles that are merged over several rows name what the texts right of them are the contents of, whatever these are
 * headed with: "Tiêu chí | Nội dung, chỉ tiêu | Mức quy định". Each of the rows says more than its text; a line that
 * explains how points are reckoned stands alone.
 */
export function contentsOfMergedTitles(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const title = chosen.find(({ role }) => role === 'title');
  if (title === undefined || chosen.some(({ role }) => role === 'parentTitle')) return chosen;
  const rows = rowsUnderMerged(sheet, header, title.column);
  const own = header.columns
    .filter(({ column }) => column > title.column && column <= title.column + FARTHEST_CONTENTS)
    .find(({ column }) => mayBeContents(chosen, column) && areTexts(sheet, header, rows, column));
  if (rows.length === 0 || own === undefined) return chosen;
  const saysMore = rows.filter((row) => {
    const cells = sheet.values[row] ?? [];
    return cells.some(
      (value, column) => column > title.column && column !== own.column && cleanText(value ?? null) !== '',
    );
  });
  if (saysMore.length < MOST_ROWS * rows.length) return chosen;
  const others = chosen.filter(({ column }) => column !== title.column && column !== own.column);
  return [
    ...others,
    { ...title, role: 'parentTitle' },
    { role: 'title', column: own.column, header: headingOf(own), confidence: title.confidence, reasons: ['content'] },
  ];
}

/** Between a name and its contents their own numbers may stand. */
const FARTHEST_CONTENTS = 2;

/** The rows that merged cells of a column go on over, but for the first of each. */
function rowsUnderMerged({ merges }: SheetSnapshot, { bottom }: HeaderBlock, column: number): readonly number[] {
  return merges
    .filter((area) => area.column === column && area.columnCount === 1 && area.row > bottom)
    .flatMap(({ row, rowCount }) => Array.from({ length: rowCount - 1 }, (_, index) => row + 1 + index));
}

function mayBeContents(chosen: readonly RecognisedColumn[], column: number): boolean {
  const role = chosen.find((own) => own.column === column)?.role;
  return role === undefined || role === 'requirement';
}

function areTexts(sheet: SheetSnapshot, header: HeaderBlock, rows: readonly number[], column: number): boolean {
  const { textLength, figures, results } = contentOf(sheet, header, column);
  const filled = rows.filter((row) => cleanText(sheet.values[row]?.[column] ?? null) !== '').length;
  return textLength >= SHORTEST_TEXT && figures < 0.3 && results < 0.3 && filled >= MOST_ROWS * rows.length;
}
