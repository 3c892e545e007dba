import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { HeaderBlock } from './header-block';
import { isPlainHeaderRow } from './header-search';
import { isNoTick, isTick, parseResult } from './result-words';
import { endsTable, isColumnNumberRow, isGroupText, isTotalText } from './row-kinds';
import { parseRowNumber, runsOn, type RowNumber } from './row-number';
import { cleanText } from './vietnamese-text';

/** Rows under the header that are looked at where the header leaves a choice. */
const SAMPLE_ROWS = 40;

/** Cells that repeat their column's heading; one alone is a result such as "Đạt" under "Đạt". */
const HEADINGS_OF_A_HEADER = 2;

const MOST_SIGNATURES = 3;
const FEWEST_AMOUNTS = 3;

/** "ĐẠT" alone in its row is a result. */
const LONGEST_SIGN = 10;

/** What stands in a column under a header, as far as it tells what the column is for. */
export interface ColumnContent {
  /** Cells of the sample that hold something. */
  readonly filled: number;
  /** 0 to 1: the part of the filled cells that hold a row's number and nothing else. */
  readonly numbers: number;
  /** 0 to 1: the part that hold a number and then words, as "7. Có kế hoạch" does. */
  readonly numberedTexts: number;
  /** 0 to 1: the part of the numbers that come next after the one before, as 8 after 7 and 1.3 after 1.2. */
  readonly runningNumbers: number;
  /** 0 to 1: the part of the filled cells that hold a result as a word of its own; a single sign or figure may be anything. */
  readonly resultWords: number;
  /** 0 to 1: the part that may be a result, signs and figures too. */
  readonly results: number;
  /** 0 to 1: the part that holds a tick. */
  readonly ticks: number;
  /** 0 to 1: the part that holds a tick, a sign for none, or a result's word in a tick's place. */
  readonly tickCells: number;
  /** 0 to 1: the part that holds an amount, as points are typed. */
  readonly figures: number;
  /** 0 to 1: the part that holds the number of a criterion or a group, alone or before words. */
  readonly rowNumbers: number;
  /** 0 to 1: the part that holds a result, or what results are measured in: amounts, percentages, dates. */
  readonly measures: number;
  /** 0 to 1: the part that holds more words than any result has. */
  readonly sentences: number;
  /** Characters in a filled cell, on average. */
  readonly textLength: number;
}

/** A header is asked about the same columns many times over. */
const bodies = new WeakMap<
  HeaderBlock,
  { readonly rows: readonly number[]; readonly contents: Map<number, ColumnContent> }
>();

/**
 * @param header of this sheet
 * @param column 0-based
 */
export function contentOf(sheet: SheetSnapshot, header: HeaderBlock, column: number): ColumnContent {
  const body = bodies.get(header) ?? { rows: bodyRows(sheet, header), contents: new Map<number, ColumnContent>() };
  bodies.set(header, body);
  const content = body.contents.get(column) ?? contentIn(sheet, body.rows, column);
  body.contents.set(column, content);
  return content;
}

/** One cell, with what several questions about its column ask of it. */
interface ReadCell {
  readonly value: CellValue;
  readonly text: string;
  readonly number: RowNumber | null;
  readonly isResult: boolean;
  readonly isTick: boolean;
}

function readCell(value: CellValue): ReadCell {
  return {
    value,
    text: cleanText(value),
    number: parseRowNumber(value),
    isResult: isResult(value),
    isTick: isTick(value),
  };
}

function contentIn(sheet: SheetSnapshot, rows: readonly number[], column: number): ColumnContent {
  const filled = rows.map((row) => readCell(valueAt(sheet, { row, column }))).filter(({ text }) => text !== '');
  const share = (holds: (cell: ReadCell) => boolean) => filled.filter(holds).length / Math.max(filled.length, 1);
  const numbers = filled.flatMap(({ number }) => numberIn(number) ?? []);
  const following = numbers.filter((number, index) => index > 0 && runsOn(numbers[index - 1] ?? '', number));
  return {
    filled: filled.length,
    numbers: share(
      ({ value, text, number }) => numberIn(typeof value === 'string' ? number : parseRowNumber(text)) !== null,
    ),
    numberedTexts: share(({ number }) => (number?.rest ?? '') !== ''),
    runningNumbers: following.length / Math.max(numbers.length - 1, 1),
    resultWords: share((cell) => cell.isResult && cell.text.length > 1 && typeof cell.value === 'string'),
    results: share((cell) => cell.isResult),
    ticks: share((cell) => cell.isTick),
    tickCells: share((cell) => cell.isTick || cell.isResult || isNoTick(cell.value)),
    figures: share(({ text }) => FIGURE.test(text)),
    rowNumbers: share(({ number }) => number !== null),
    measures: share((cell) => cell.isResult || MEASURE.test(cell.text)),
    sentences: share((cell) => !cell.isResult && cell.text.split(' ').length > MOST_WORDS_OF_A_RESULT),
    textLength: filled.reduce((sum, { text }) => sum + text.length, 0) / Math.max(filled.length, 1),
  };
}

/** Amounts that are not the signs 1 and 0. */
export function isAmounts({ filled, figures, results }: ColumnContent): boolean {
  return filled >= FEWEST_AMOUNTS && figures >= 0.5 && results < 0.5;
}

/** The first rows under a header down to the signatures or another header, without column numbers and without the header where it is repeated. */
function bodyRows(sheet: SheetSnapshot, { bottom, columns }: HeaderBlock): readonly number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + SAMPLE_ROWS; row++) {
    const values = columns.map(({ column }) => valueAt(sheet, { row, column }));
    if (isUnderTable(values)) break;
    const headings = columns.filter(({ words }, index) => {
      const text = cleanText(values[index] ?? null);
      return words.some((word) => word.text === text);
    });
    if (headings.length < HEADINGS_OF_A_HEADER && isPlainHeaderRow(values)) break;
    if (headings.length < HEADINGS_OF_A_HEADER && !isColumnNumberRow(values) && !isLine(values)) rows.push(row);
  }
  return rows;
}

/** A sum's row, or a group's heading in one cell, wherever in the row it stands. */
function isLine(values: readonly CellValue[]): boolean {
  const [text = '', ...others] = values.map(cleanText).filter((own) => own !== '');
  if (isTotalText(text)) return true;
  const number = parseRowNumber(text);
  const isHeading = number?.kind === 'group' || isGroupText(text);
  return others.length === 0 && text.length > LONGEST_SIGN && isHeading;
}

/** Who signs, where and when stands alone in its row, or beside another who signs. */
function isUnderTable(values: readonly CellValue[]): boolean {
  const texts = values.map(cleanText).filter((text) => text !== '');
  const isNumbered = texts.some((text) => parseRowNumber(text)?.kind === 'criterion');
  return !isNumbered && texts.length <= MOST_SIGNATURES && texts.some(endsTable);
}

/** "9", "8,5", "8 điểm", "9/10". */
const FIGURE = /^[+-]?\d+(?:[.,]\d+)*(?:\s*(?:điểm|đ))?(?:\s*\/\s*\d+(?:[.,]\d+)?)?$/iu;

/** "≥ 70 %", "14/25", "3 mô hình", "Quý I", "ngày 15 tháng 3". */
const MEASURE = /^(?:[≥≤<>=~+-]*\s*\d|(?:quý|tháng|ngày|năm)\s)/iu;

/** "Không thuộc đối tượng áp dụng". */
const MOST_WORDS_OF_A_RESULT = 6;

/** A criterion's number that stands alone. */
function numberIn(number: RowNumber | null): string | null {
  return number?.kind === 'criterion' && number.rest === '' ? number.number : null;
}

function isResult(value: CellValue): boolean {
  const result = parseResult(value);
  return result !== null && result !== 'blank';
}
