import { failure, success } from '../outcome';
import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, RecognisedColumn } from './assessment-table';
import { contentOf, holdsPoints, type ColumnContent } from './column-content';
import { isOfRisks, speaksOfAssessingAbove, speaksOfPointsAbove } from './form-signs';
import { headerAt, headingOf, type HeaderBlock } from './header-block';
import { lastPlaceOf } from './last-of';
import { isAnsweredOnce, levelsByTicks } from './level-columns';
import { isLikeAName, levelOfName } from './matrix/unit-words';
import { SAME_POINTS } from './outline/printed-rows';
import type { HeaderRun, RunFinder } from './recognise-forms';
import { isNoTick, isTick, parseResult } from './result-words';
import { isTotalText } from './row-kinds';
import { parseRowNumber } from './row-number';
import { headsNames } from './title-columns';
import { parseQuantity } from './values/quantity';
import { cleanText, foldCase } from './vietnamese-text';
import { isScaleWord, scaleWord } from './words/scale-words';

/** Tables stand near the top; and a table has so many criteria at least. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;
const FEWEST_ROWS = 3;
/** Lines between criteria: headings of groups, explanations. */
const LONGEST_BREAK = 3;
/** The part of the rows, or of the cells of a column, that must tell what the column is for. */
const MOST = 0.6;
/** Characters that a criterion's words have at least. */
const SHORTEST_WORDS = 3;
/** Below what is sure: whoever opens the sheet is asked to look at the columns. */
const CONFIDENCE = 0.55;

/** Rows one after another that say something of what stands in one column of words. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly title: number;
  readonly lastColumn: number;
  /** Whether nothing but figures stands beside the words: of most lists that have some, these are no points. */
  readonly isOfFigures: boolean;
}

/**
 * Finds tables under headings that nobody knows, and under none, by what stands in their columns: a result beside each of
 * several lines, levels that are ticked, or points that the sheet itself adds up. What cannot be told is asked.
 */
export function runsByContent(sheet: SheetSnapshot): RunFinder {
  return (fromRow) => {
    const block = findBlock(sheet, fromRow);
    const run = block === null ? null : runOf(sheet, block);
    return run === null ? null : [run];
  };
}

function findBlock(sheet: SheetSnapshot, fromRow: number): Block | null {
  const { usedRange } = sheet;
  if (usedRange === null) return null;
  const end = Math.min(usedRange.row + usedRange.rowCount, MOST_ROWS);
  const found: { readonly row: number; readonly title: number; readonly lastColumn: number }[] = [];
  for (let row = Math.max(fromRow, usedRange.row); row < end; row++) {
    const before = found.at(-1);
    if (before !== undefined && row - before.row > LONGEST_BREAK) {
      if (found.length >= FEWEST_ROWS) break;
      found.length = 0;
    }
    const own = itemIn(sheet.values[row] ?? []);
    if (own !== null && (before === undefined || found.length === 0 || own.title === before.title))
      found.push({ row, ...own });
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < FEWEST_ROWS) return null;
  const lastColumn = Math.max(...found.map((one) => one.lastColumn));
  const isOfFigures = found.every(({ row, title }) => (sheet.values[row] ?? []).every(isNoWordBehind(title)));
  return { first: first.row, last: last.row, title: first.title, lastColumn, isOfFigures };
}

function isNoWordBehind(title: number): (value: CellValue | undefined, column: number) => boolean {
  return (value = null, column) => column <= title || isFigure(value) || !saysSomething(value);
}

/** Words, and right of them what may be said of them. */
function itemIn(
  values: readonly (CellValue | undefined)[],
): { readonly title: number; readonly lastColumn: number } | null {
  const cells = values.slice(0, MOST_COLUMNS).map((value) => value ?? null);
  const title = cells.findIndex(isWords);
  if (title === -1 || isTotalText(cleanText(cells[title] ?? null))) return null;
  const said = cells.findIndex((value, column) => column > title && saysSomething(value));
  if (said === -1) return null;
  return { title, lastColumn: lastPlaceOf(cells, (value) => cleanText(value) !== '') };
}

function isWords(value: CellValue): boolean {
  const text = typeof value === 'string' ? cleanText(value) : '';
  return text.length >= SHORTEST_WORDS && /\p{L}{2}/u.test(text) && !saysSomething(value);
}

function saysSomething(value: CellValue): boolean {
  const text = cleanText(value);
  if (text === '') return false;
  const result = parseResult(value);
  return (result !== null && result !== 'blank') || isTick(value) || isFigure(value) || isScaleWord(scaleWord(text));
}

function isFigure(value: CellValue): boolean {
  return pointsIn(value) !== null;
}

function pointsIn(value: CellValue): number | null {
  const read = parseQuantity(value, 'comma');
  return read?.kind === 'quantity' && ['', 'điểm', 'đ'].includes(read.unit) ? read.value : null;
}

function runOf(sheet: SheetSnapshot, block: Block): HeaderRun | null {
  const header = headerOver(sheet, block);
  if (block.isOfFigures && !speaksOfPointsAbove(sheet, header)) return null;
  const title = header.columns.find(({ column }) => column === block.title);
  const texts = textsUnder(sheet, block);
  const areUnits = texts.filter((text) => levelOfName(text) !== null).length > MOST * texts.length;
  const areNames = title?.words.length === 0 && texts.every(isLikeAName) && texts.every(isShortName);
  if (title === undefined || headsNames(headingOf(title)) || areUnits || areNames) return null;
  const columns = header.columns.flatMap(({ column }) =>
    column > block.title ? [{ column, content: contentOf(sheet, header, column) }] : [],
  );
  const leading = leadingColumns(sheet, header, block.title);
  const isAssessing = speaksOfAssessingAbove(sheet, header.top);
  return (
    runOfResults(sheet, header, leading, columns, isAssessing) ??
    runOfLevels(sheet, header, leading, isAssessing) ??
    (speaksOfPointsAbove(sheet, header) && !isOfRisks(header)
      ? runOfPoints(sheet, header, leading, columns, block)
      : null)
  );
}

/** People's names are two to five words, each with a capital. */
function isShortName(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}*\.?\s+){1,4}\p{Lu}\p{Ll}*$/u.test(text);
}

function textsUnder(sheet: SheetSnapshot, { first, last, title }: Block): readonly string[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return rows.map((row) => cleanText(valueAt(sheet, { row, column: title }))).filter((text) => text !== '');
}

/**
 * The row right above where it heads several columns, or the one over a group's heading that stands between; else the
 * columns have no words.
 */
function headerOver(sheet: SheetSnapshot, { first, lastColumn, title }: Block): HeaderBlock {
  const above = isGroupRow(sheet.values[first - 1] ?? [], title) ? first - 2 : first - 1;
  const words = (sheet.values[above] ?? []).filter((value) => typeof value === 'string' && cleanText(value) !== '');
  const isHeader = words.length > 1 && cleanText(valueAt(sheet, { row: above, column: title })) !== '';
  const own = isHeader ? headerAt(sheet, { top: above, bottom: above }) : null;
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => ({
    column,
    words: own?.columns.find((headed) => headed.column === column)?.words ?? [],
  }));
  return { top: isHeader ? above : first, bottom: above, firstColumn: 0, lastColumn: Infinity, columns };
}

/** "II | Phòng học", with nothing behind. */
function isGroupRow(values: readonly (CellValue | undefined)[], title: number): boolean {
  const [number, name] = [values[title - 1] ?? null, values[title] ?? null];
  const isAlone = values.every((value, column) => column <= title || cleanText(value ?? null) === '');
  return isAlone && cleanText(name) !== '' && parseRowNumber(number)?.kind === 'group';
}

/** The criteria, and their numbers beside them. */
function leadingColumns(sheet: SheetSnapshot, header: HeaderBlock, title: number): readonly RecognisedColumn[] {
  const numbered = contentOf(sheet, header, title - 1);
  const hasNumbers = title > 0 && numbered.filled > 0 && numbered.rowNumbers >= MOST;
  return [...(hasNumbers ? [recognised(header, 'number', title - 1)] : []), recognised(header, 'title', title)];
}

interface FilledColumn {
  readonly column: number;
  readonly content: ColumnContent;
}

/** Words such as "Đạt" beside each line; others are results where the sheet says that something is assessed. */
function runOfResults(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  leading: readonly RecognisedColumn[],
  columns: readonly FilledColumn[],
  isAssessing: boolean,
): HeaderRun | null {
  const holding = columns.filter(
    ({ content: { filled, resultWords, levelWords } }) =>
      filled >= FEWEST_ROWS && Math.max(resultWords, levelWords) >= MOST,
  );
  const judged = isAssessing ? holding : holding.filter(({ column }) => isCalledMet(sheet, header, column));
  const [only, ...others] = judged;
  if (only === undefined) return null;
  if (others.length > 0) return asked(header, 'result', judged);
  const result = recognised(header, 'result', only.column);
  return { header, columns: success([...leading, result]), scale: null };
}

/** "Có" and "Hoàn thành" are said of anything. */
function isCalledMet(sheet: SheetSnapshot, { bottom }: HeaderBlock, column: number): boolean {
  const rows = Array.from({ length: MOST_ROWS }, (_, index) => bottom + 1 + index);
  const texts = rows.map((row) => foldCase(cleanText(valueAt(sheet, { row, column })))).filter((text) => text !== '');
  return texts.filter((text) => CALLED_MET.test(text)).length >= MOST * texts.length;
}

const CALLED_MET = /(?<!\p{L})(?:đạt|phù hợp|đáp ứng|met|pass(?:ed)?|fail(?:ed)?|(?:non-?)?compliant)(?!\p{L})/u;

function runOfLevels(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  leading: readonly RecognisedColumn[],
  isAssessing: boolean,
): HeaderRun | null {
  const isTicked = (column: number) => {
    const { filled, ticks } = contentOf(sheet, header, column);
    return filled > 0 && ticks === 1 && !holdsFigures(sheet, header, column);
  };
  const taken = new Set(leading.map(({ column }) => column));
  const levels = levelsByTicks(header, isTicked, taken);
  if (levels === null || !isAnsweredOnce(sheet, header, levels)) return null;
  const isSaid = levels.scale.columns.some(({ judgement }) => judgement !== 'rated');
  if (!isAssessing && !isSaid) return null;
  return { header, columns: success(leading), scale: levels.scale };
}

/** 1 may count something. */
function holdsFigures(sheet: SheetSnapshot, { bottom }: HeaderBlock, column: number): boolean {
  return Array.from({ length: MOST_ROWS }, (_, index) => valueAt(sheet, { row: bottom + 1 + index, column })).some(
    (value) => typeof value === 'number' && !isNoTick(value),
  );
}

/** Points that the sheet's own total adds up, beside maxima that it adds up, too; of others it is asked which they are. */
function runOfPoints(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  leading: readonly RecognisedColumn[],
  columns: readonly FilledColumn[],
  block: Block,
): HeaderRun | null {
  const figures = columns.filter(({ content }) => content.filled >= FEWEST_ROWS && holdsPoints(content));
  const added = figures.filter(({ column }) => isAddedUp(sheet, column, block));
  const [most, given, ...others] = added;
  if (figures.length === 0) return null;
  if (most === undefined || given === undefined || others.length > 0 || figures.length > 2)
    return asked(header, 'selfScore', figures);
  if (!keepsTo(sheet, { most: most.column, given: given.column }, block)) return asked(header, 'selfScore', figures);
  const points = [recognised(header, 'maximumScore', most.column), recognised(header, 'selfScore', given.column)];
  return { header, columns: success([...leading, ...points]), scale: null };
}

const ROWS_BELOW = 3;

function isAddedUp(sheet: SheetSnapshot, column: number, { first, last, title }: Block): boolean {
  const figureAt = (row: number) => pointsIn(valueAt(sheet, { row, column }));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const sum = rows.reduce((all, row) => all + (figureAt(row) ?? 0), 0);
  return Array.from({ length: ROWS_BELOW }, (_, index) => last + 1 + index).some((row) => {
    const isTotal = (sheet.values[row] ?? [])
      .slice(0, title + 1)
      .some((value) => isTotalText(cleanText(value ?? null)));
    const total = figureAt(row);
    return isTotal && total !== null && Math.abs(total - sum) < SAME_POINTS;
  });
}

function keepsTo(
  sheet: SheetSnapshot,
  { most, given }: { readonly most: number; readonly given: number },
  { first, last }: Block,
): boolean {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return rows.every((row) => {
    const [maximum, points] = [most, given].map((column) => pointsIn(valueAt(sheet, { row, column })));
    return maximum === null || points === null || maximum === undefined || points === undefined || points <= maximum;
  });
}

function asked(header: HeaderBlock, role: ColumnRole, columns: readonly FilledColumn[]): HeaderRun {
  const candidates = columns.map(({ column }) => column);
  return { header, columns: failure({ kind: 'ambiguous', role, candidates }), scale: null };
}

function recognised({ columns }: HeaderBlock, role: ColumnRole, column: number): RecognisedColumn {
  const own = columns.find((candidate) => candidate.column === column);
  const header = own === undefined ? '' : headingOf(own);
  return { role, column, header, confidence: CONFIDENCE, reasons: ['content'] };
}
