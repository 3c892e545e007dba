import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedColumn } from './assessment-table';
import { contentOf } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';
import type { Claim } from './heading-claims';
import { matchUnitsAbove } from './matrix/unit-words';
import { foldAccents, foldCase } from './vietnamese-text';

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
  const isOfWords = own.filled > 0 && own.rowNumbers < 0.5 && own.figures < 0.3 && own.textLength >= SHORTEST_NAME;
  const isNumbered = contentOf(sheet, header, first.column.column).rowNumbers >= 0.5;
  if (!isOfWords || !isNumbered) return claims;
  return claims.map((claim) => (claim === second ? { ...claim, meaning: 'title' } : claim));
}

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
