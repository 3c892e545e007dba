import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { HeaderBlock } from './header-block';
import { isNoTick, isTick, parseResult } from './result-words';
import { parseNumberCell, parseRowNumber, runsOn, type RowNumber } from './row-number';
import { sampleRows } from './sample-rows';
import { cleanText } from './vietnamese-text';
import { isCountedLevel, isNoCountedLevel, isScaleWord, scaleOfWords, scaleWord } from './words/scale-words';

const FEWEST_AMOUNTS = 3;

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
  /** 0 to 1: the part that holds a word of the scale that most of the column's words are on: "Tốt", "Khá". */
  readonly levelWords: number;
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
  /** 0 to 1: the part that begins with a word of letters, however short. */
  readonly words: number;
  /** The largest figure; 0 where there is none. */
  readonly highest: number;
  /** Characters in a filled cell, on average. */
  readonly textLength: number;
}

/** A header is asked about the same columns many times over. */
const samples = new WeakMap<
  HeaderBlock,
  { readonly rows: readonly number[]; readonly contents: Map<number, ColumnContent> }
>();

/**
 * @param header of this sheet
 * @param column 0-based
 */
export function contentOf(sheet: SheetSnapshot, header: HeaderBlock, column: number): ColumnContent {
  const sample = samples.get(header) ?? { rows: sampleRows(sheet, header), contents: new Map<number, ColumnContent>() };
  samples.set(header, sample);
  const content = sample.contents.get(column) ?? contentIn(sheet, sample.rows, column);
  sample.contents.set(column, content);
  return content;
}

function contentIn(sheet: SheetSnapshot, rows: readonly number[], column: number): ColumnContent {
  const cells: SampledCell[] = [];
  for (const row of rows) {
    const value = valueAt(sheet, { row, column });
    const text = value === null ? '' : cleanText(value);
    if (text !== '' && !isCellError(value)) cells.push(new SampledCell(value, text));
  }
  return new SampledContent(cells);
}

/** A filled cell. What several questions about its column ask of it is read when it is first asked. */
class SampledCell {
  #number: RowNumber | null | undefined;
  #isResult: boolean | undefined;
  #isTick: boolean | undefined;

  constructor(
    readonly value: CellValue,
    readonly text: string,
  ) {}

  get number(): RowNumber | null {
    if (this.#number === undefined) this.#number = parseRowNumber(this.value);
    return this.#number;
  }

  get isResult(): boolean {
    this.#isResult ??= isResult(this.value);
    return this.#isResult;
  }

  get isTick(): boolean {
    this.#isTick ??= isTick(this.value);
    return this.#isTick;
  }
}

/** Of most columns only one or two things are asked. */
class SampledContent implements ColumnContent {
  readonly #cells: readonly SampledCell[];

  constructor(cells: readonly SampledCell[]) {
    this.#cells = cells;
  }

  get filled(): number {
    return this.#cells.length;
  }

  get numbers(): number {
    return this.#share(
      ({ value, text, number }) => numberIn(typeof value === 'string' ? number : parseRowNumber(text)) !== null,
    );
  }

  get numberedTexts(): number {
    return this.#share(({ number }) => (number?.rest ?? '') !== '');
  }

  get runningNumbers(): number {
    const numbers = this.#cells.flatMap(({ number }) => numberIn(number) ?? []);
    const following = numbers.filter((number, index) => index > 0 && runsOn(numbers[index - 1] ?? '', number));
    return following.length / Math.max(numbers.length - 1, 1);
  }

  get resultWords(): number {
    return this.#share(({ value, text, isResult }) => isResult && text.length > 1 && typeof value === 'string');
  }

  get results(): number {
    return this.#share(({ isResult }) => isResult);
  }

  get levelWords(): number {
    const words = new Set(this.#cells.map(({ text }) => scaleWord(text)));
    const scale = scaleOfWords([...words]);
    if (scale !== null) return this.#share(({ text }) => scale.meanings.has(scaleWord(text)));
    const counted = this.#share(({ text }) => isCountedLevel(scaleWord(text)));
    if (counted >= SMALLEST_SHARE) return counted + this.#share(({ text }) => isNoCountedLevel(scaleWord(text)));
    // One word alone may be on many scales, and is a level on each.
    const [only = '', ...others] = words;
    return only.length > 1 && others.length === 0 && isScaleWord(only) ? 1 : 0;
  }

  get ticks(): number {
    return this.#share(({ isTick }) => isTick);
  }

  get tickCells(): number {
    return this.#share((cell) => cell.isTick || cell.isResult || isNoTick(cell.value));
  }

  get figures(): number {
    return this.#share(({ text }) => FIGURE.test(text));
  }

  get rowNumbers(): number {
    return this.#share(
      ({ number, value, text }) => number !== null || DASH.test(text) || parseNumberCell(value) !== null,
    );
  }

  get measures(): number {
    return this.#share((cell) => cell.isResult || MEASURE.test(cell.text));
  }

  get sentences(): number {
    return this.#share((cell) => !cell.isResult && cell.text.split(' ').length > MOST_WORDS_OF_A_RESULT);
  }

  get words(): number {
    return this.#share(({ text }) => WORD.test(text));
  }

  get highest(): number {
    return this.#cells.reduce((most, { value }) => (typeof value === 'number' ? Math.max(most, value) : most), 0);
  }

  get textLength(): number {
    return this.#cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(this.#cells.length, 1);
  }

  #share(holds: (cell: SampledCell) => boolean): number {
    return this.#cells.filter(holds).length / Math.max(this.#cells.length, 1);
  }
}

/** Amounts that are not the signs 1 and 0. */
export function isAmounts({ filled, figures, results }: ColumnContent): boolean {
  return filled >= FEWEST_AMOUNTS && figures >= 0.5 && results < 0.5;
}

/** Results, signs and figures for them too, in at least half of what is filled in. */
export function holdsResults({ results }: ColumnContent): boolean {
  return results >= SMALLEST_SHARE;
}

/** Figures that may be points, in more than a cell. */
export function holdsPoints({ filled, figures }: ColumnContent): boolean {
  return filled >= FEW_CELLS && figures >= SMALLEST_SHARE;
}

/** Short amounts: "90%", "16/25". A text that begins with a number is longer. */
export function holdsMeasures({ measures, textLength }: ColumnContent): boolean {
  return textLength <= LONGEST_AMOUNT && measures >= SMALLEST_SHARE;
}

const SMALLEST_SHARE = 0.5;
const FEW_CELLS = 2;
/** Characters that amounts have on average. */
const LONGEST_AMOUNT = 14;

/** What stands before the parts of a criterion in place of a number. */
const DASH = /^[-–—+*•]$/u;

/** Levels as figures: 1 to 5, of which 1 and 0 alone would be signs. */
export function holdsLevels({ filled, figures, highest }: ColumnContent): boolean {
  return filled >= FEWEST_LEVELS && figures >= 0.8 && highest > 1 && highest <= LARGEST_LEVEL;
}

const FEWEST_LEVELS = 2;
const LARGEST_LEVEL = 10;

/** "9", "8,5", "8 điểm", "9/10"; and of maxima "Tối đa 10", "0 - 10". */
const FIGURE =
  /^(?:(?:tối đa|max):? ?|[01] ?[-–] ?)?[+-]?\d+(?:[.,]\d+)*(?:\s*(?:điểm|đ))?(?:\s*\/\s*\d+(?:[.,]\d+)?)?$/iu;

/** "≥ 70 %", "14/25", "3 mô hình", "Quý I", "ngày 15 tháng 3". */
const MEASURE = /^(?:[≥≤<>=~+-]*\s*\d|(?:quý|tháng|ngày|năm)\s)/iu;

/** "Điện", "Rác"; no letter of a list. */
const WORD = /^\p{L}{2}/u;

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
