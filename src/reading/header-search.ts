import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { headerAround, type HeaderBlock } from './header-block';
import { isTickRole } from './heading-claims';
import { matchHeader, type HeaderMatch } from './header-words';
import { parseRowNumber } from './row-number';
import { isTick, parseResult } from './result-words';
import { cleanText } from './vietnamese-text';
import { isCountedLevel, meaningsOnOneScale, scaleWord } from './words/scale-words';

/** Looks for headers from the top to the bottom of one sheet. */
export interface HeaderSearch {
  /** @param fromRow where to begin, 0-based; @returns the next header, or null */
  next(fromRow: number): HeaderBlock | null;
}

/** How far a search goes in rows without a header, in cells that are looked at: tables stand near the top. */
const MOST_CELLS = 400_000;
const MOST_TEXTS = 20_000;

/**
 * Finds rows that look like an assessment table's header: two or more known headings in one row, the number's or the
 * criterion's among them.
 */
export function searchHeaders(sheet: SheetSnapshot): HeaderSearch {
  const { usedRange } = sheet;
  const end = usedRange === null ? 0 : usedRange.row + usedRange.rowCount;
  const firstColumn = usedRange?.column ?? 0;
  let cells = 0;
  let texts = 0;
  return {
    next(fromRow) {
      for (let row = Math.max(fromRow, usedRange?.row ?? 0); row < end; row++) {
        const values = sheet.values[row] ?? [];
        cells += Math.max(values.length - firstColumn, 0);
        texts += values.reduce<number>((count, value) => (typeof value === 'string' ? count + 1 : count), 0);
        if (isHeaderRow(values) || headsTicks(sheet, row, values)) return headerAround(sheet, row, fromRow);
        if (cells > MOST_CELLS || texts > MOST_TEXTS) return null;
      }
      return null;
    },
  };
}

/** Rows under a heading of levels that are looked at for ticks. */
const ROWS_OF_TICKS = 8;

/** Levels side by side behind words, with ticks below: "Bước 1. Sàng lọc | Tốt | Chưa tốt". */
export function headsTicks({ values }: SheetSnapshot, row: number, cells: readonly (CellValue | undefined)[]): boolean {
  if (!mayNameLevels(cells)) return false;
  const texts = cells.map((value) => (typeof value === 'string' ? cleanText(value) : ''));
  const places = texts.flatMap((text, column) =>
    text !== '' && text.length <= LONGEST_LEVEL && column > 0 && texts.slice(0, column).some((before) => before !== '')
      ? [column]
      : [],
  );
  const levels = places.filter((column, index) => {
    const next = places[index + 1];
    const words = [column, next ?? column].map((place) => scaleWord(texts[place] ?? ''));
    return next === column + 1 && (meaningsOnOneScale(words) !== null || words.every(isCountedLevel));
  });
  const [first] = levels;
  if (first === undefined) return headsTickedFigures(values, row, cells);
  const below = rowsBelow(values, row);
  const isCounted = isCountedLevel(scaleWord(texts[first] ?? ''));
  const isAnswer = (value: CellValue) => isTickMark(value) || (isCounted && isJudgement(value));
  return below.some((own) => [first, first + 1].some((column) => isAnswer(own[column] ?? null)));
}

/** The rows right below, down to a blank one, which may stand under the heading: what is farther down is another table's. */
function rowsBelow(values: SheetSnapshot['values'], row: number): readonly (readonly (CellValue | undefined)[])[] {
  const rows = Array.from({ length: ROWS_OF_TICKS }, (_, index) => values[row + 1 + index] ?? []);
  const isBlank = (own: readonly (CellValue | undefined)[]) => own.every((value) => (value ?? '') === '');
  if (isBlank(rows[0] ?? [])) return rows.slice(1, 2);
  const end = rows.findIndex(isBlank);
  return end === -1 ? rows : rows.slice(0, end);
}

/** "Đạt" under "Mức 1". */
function isJudgement(value: CellValue): boolean {
  const result = parseResult(value);
  return result === 'met' || result === 'notMet';
}

/** What most rows are known by without looking into their texts: no two short ones stand beside each other. */
function mayNameLevels(cells: readonly (CellValue | undefined)[]): boolean {
  let isBesideShort = false;
  for (const value of cells) {
    const isShort =
      typeof value === 'string' ? value !== '' && value.length <= LONGEST_LEVEL : typeof value === 'number';
    if (isShort && isBesideShort) return true;
    isBesideShort = isShort;
  }
  return false;
}

/** Levels that are figures behind a title's heading: "Nội dung | 4 | 3 | 2 | 1 | 0". */
function headsTickedFigures(
  values: SheetSnapshot['values'],
  row: number,
  cells: readonly (CellValue | undefined)[],
): boolean {
  const run = levelFiguresIn(cells);
  if (run.length === 0) return false;
  const before = cells.slice(0, run[0]);
  if (!headingsOf(before).some(({ meaning }) => meaning === 'title')) return false;
  const below = rowsBelow(values, row);
  return below.some((own) => run.some((column) => isTickMark(own[column] ?? null)));
}

const LONGEST_LEVEL = 30;

function isTickMark(value: CellValue): boolean {
  return typeof value === 'string' && isTick(value) && cleanText(value).length <= 2;
}

/** Known headings of two kinds, one of them the number's or the criterion's. */
export function isHeaderRow(cells: readonly (CellValue | undefined)[]): boolean {
  const values = withoutLevelFigures(cells);
  if (hasCriterionFigure(values)) return false;
  const meanings = new Set(headingsOf(values).map(({ meaning }) => meaning));
  return (meanings.has('number') || meanings.has('title')) && meanings.size >= 2 && !isCriterionRow(values);
}

const FEWEST_HEADINGS = 2;

/**
 * Like a header's row within a table, where sums and notes speak of criteria and results too: known headings in full, or
 * three of them. A result's word such as "Đạt" is none there.
 */
export function isPlainHeaderRow(values: readonly (CellValue | undefined)[]): boolean {
  if (hasCriterionFigure(values)) return false;
  const headings = headingsAmong(values, FEWEST_HEADINGS).filter(({ meaning }) => !isTickRole(meaning));
  const all = new Set(headings.map(({ meaning }) => meaning));
  const whole = new Set(headings.flatMap(({ meaning, strength }) => (strength === 1 ? meaning : [])));
  const isHeader =
    (whole.has('number') && whole.size >= 2) || ((all.has('number') || all.has('title')) && all.size >= 3);
  return isHeader && !isCriterionRow(values);
}

/**
 * @returns the headings of a row in any order, or none once fewer than `fewest` of its texts can be any: most rows are no
 * headers, which their shortest texts show, that many rows share
 */
function headingsAmong(values: readonly (CellValue | undefined)[], fewest: number): readonly HeaderMatch[] {
  const texts = values.filter((value) => typeof value === 'string').sort((a, b) => a.length - b.length);
  const headings: HeaderMatch[] = [];
  for (const [index, text] of texts.entries()) {
    if (headings.length + texts.length - index < fewest) return [];
    const match = matchHeader(cleanText(text));
    if (match !== null) headings.push(match);
  }
  return headings;
}

function headingsOf(values: readonly (CellValue | undefined)[]): readonly HeaderMatch[] {
  return values.flatMap((value) => (typeof value === 'string' ? (matchHeader(cleanText(value)) ?? []) : []));
}

/** Figures side by side that follow each other down or up to 0 are levels to tick: "4 | 3 | 2 | 1 | 0". */
function withoutLevelFigures(values: readonly (CellValue | undefined)[]): readonly (CellValue | undefined)[] {
  const run = new Set([...levelFiguresIn(values), ...sharesIn(values)]);
  return run.size === 0 || run.has(0) || run.has(1)
    ? values
    : values.map((value, index) => (run.has(index) ? null : value));
}

/** How much of the points each level gives, from nothing to all of them or back: "0 | 50% | 100%". */
function sharesIn(values: readonly (CellValue | undefined)[]): readonly number[] {
  for (const [first, value] of values.entries()) {
    if (value !== 0 && value !== 1) continue;
    const last = 1 - value;
    const step = last > value ? 1 : -1;
    let end = first;
    while (isBeyond(values[end + 1], values[end], step)) end++;
    if (values[end] === last && end - first + 1 >= FEWEST_SHARES)
      return Array.from({ length: end - first + 1 }, (_, index) => first + index);
  }
  return [];
}

const FEWEST_SHARES = 3;

function isBeyond(next: CellValue | undefined, value: CellValue | undefined, step: number): boolean {
  if (typeof next !== 'number' || typeof value !== 'number') return false;
  return (next - value) * step > 0 && next >= 0 && next <= 1;
}

/** Asked of every cell of a sheet: most are none at first sight. */
function levelFigure(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value < 100 ? value : null;
  if (typeof value !== 'string' || value.length > LONGEST_FIGURE) return null;
  const text = cleanText(value);
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

/** With spaces around it. */
const LONGEST_FIGURE = 8;

/** @returns the columns of figures from the first run on */
function levelFiguresIn(values: readonly (CellValue | undefined)[]): readonly number[] {
  const figures = values.map(levelFigure);
  const first = figures.findIndex((figure, index) => {
    const [next, third] = [figures[index + 1], figures[index + 2]];
    if (figure === null || next === null || next === undefined || third === null || third === undefined) return false;
    return Math.abs(next - figure) === 1 && third - next === next - figure;
  });
  return first === -1 ? [] : figures.flatMap((figure, index) => (index >= first && figure !== null ? index : []));
}

/**
 * A criterion's text may well speak of criteria and results; its number tells it from a header. "STT | Tiêu chí 4 tốt |
 * Điểm tối đa" is one all the same: no criterion is numbered by a word for numbers.
 */
function isCriterionRow(values: readonly (CellValue | undefined)[]): boolean {
  const isOfCriterion = values.some((value) => parseRowNumber(value ?? null)?.kind === 'criterion');
  if (!isOfCriterion) return false;
  const headings = headingsOf(values);
  const isNumbered = headings.some(({ meaning, strength }) => meaning === 'number' && strength === 1);
  return !(isNumbered && new Set(headings.map(({ meaning }) => meaning)).size >= HEADINGS_OF_A_HEADER);
}

const HEADINGS_OF_A_HEADER = 3;

/** What `isCriterionRow` sees without looking at a text: most rows of a table have such a figure. */
function hasCriterionFigure(values: readonly (CellValue | undefined)[]): boolean {
  return values.some((value) => typeof value === 'number' && parseRowNumber(value)?.kind === 'criterion');
}
