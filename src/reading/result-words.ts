import type { CellValue } from '../workbook/snapshot';
import { tickedChoices } from './printed-choices';
import { remembered } from './remembered';
import { cleanText, foldAccents, foldCase } from './vietnamese-text';

/** What a form can say of a criterion. */
export type StatedResult = 'met' | 'basicallyMet' | 'notMet' | 'notApplicable';

/**
 * How results are written, in small letters and composed (NFC); the first of each is how we write it. "CĐ" is "chưa đạt":
 * forms shorten "cơ bản đạt" to "CBĐ", and should one mean it after all, it still does not count as met. "Không có" and
 * "chưa có" are not here: whether they are good depends on what the criterion asks for.
 */
export const resultWords: Readonly<Record<StatedResult, readonly string[]>> = {
  met: ['đạt', 'đ', 'đạt yêu cầu', 'đạt tiêu chí', 'đã đạt', 'có', 'hoàn thành', 'x', '✓', '✔', '√', 'þ', '1', 'true'],
  basicallyMet: ['cơ bản đạt', 'đạt cơ bản', 'cbđ'],
  notMet: [
    'chưa đạt',
    'không đạt',
    'cđ',
    'kđ',
    'chưa đạt yêu cầu',
    'không đạt yêu cầu',
    'chưa đạt tiêu chí',
    'chưa hoàn thành',
    'chưa',
    'không',
    '0',
    'false',
  ],
  notApplicable: ['không áp dụng', 'kad', 'không thuộc đối tượng', 'không phát sinh'],
};

/** How a column of its own is ticked. þ and ü are a box and a tick in Wingdings, whose letters they are. */
export const tickWords: readonly string[] = ['x', '✓', '✔', '√', '☑', '☒', 'þ', 'ü', 'v', '+', '1', 'true', 'có'];

/** Read like those above, but too rare to stand in every formula that follows a result. ü and û are signs of Wingdings. */
const rarerResultWords: Readonly<Record<StatedResult, readonly string[]>> = {
  met: [
    ...['đạt chuẩn', 'đã hoàn thành', 'đạt 100%', '☑', '✅', 'ü', 'v', '+', 'ok'],
    ...['đã thực hiện', 'phù hợp', 'đáp ứng', 'đầy đủ', 'hoàn thành tốt', 'hoàn thành xuất sắc'],
    ...[
      'yes',
      'y',
      'met',
      'fully met',
      'pass',
      'passed',
      'compliant',
      'fully compliant',
      'complies',
      'conforming',
      'done',
      'completed',
    ],
  ],
  basicallyMet: ['đáp ứng một phần', 'partially met', 'partly met', 'partial', 'partially compliant'],
  notMet: [
    ...['chưa đạt chuẩn', 'không đạt chuẩn', 'chưa thực hiện', '✗', '✘', '❌', 'û', 'ng', 'not ok'],
    ...['k/đạt', 'k.đạt', 'k đạt', 'ko đạt', 'c/đạt', 'c.đạt', 'c đạt'],
    ...['không phù hợp', 'chưa phù hợp', 'không đáp ứng', 'chưa đáp ứng', 'không hoàn thành', 'không đầy đủ'],
    ...['no', 'n', 'not met', 'fail', 'failed', 'non-compliant', 'not compliant', 'noncompliant', 'not done'],
  ],
  notApplicable: ['n/a', 'na', 'n.a', 'not applicable', 'không đánh giá', 'không có đối tượng', 'không liên quan'],
};

/** What stands in a column of results to say that there is none yet. */
const blankWords: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '…',
  '/',
  'chưa đánh giá',
  'chưa chấm',
  'chưa chấm điểm',
  'chưa thẩm định',
  'chưa có kết quả',
]);
const checkMarks: readonly string[] = ['✓', '✔', '√', '☑', 'ü', 'v'];
/** ý is a crossed box in Wingdings. */
const rarerTickWords: readonly string[] = ['•', '●', '*', 'ý'];

/** What stands in a tick column to say that it is not ticked. ¨ is an empty box in Wingdings. */
const noTickWords: readonly string[] = ['', '-', '–', '—', '…', '0', 'false', 'không', '☐', '¨', 'o'];

const meanings = new Map(
  (['met', 'basicallyMet', 'notMet', 'notApplicable'] as const).flatMap((result) =>
    [...resultWords[result], ...rarerResultWords[result]].map((word) => [word, result] as const),
  ),
);

/** Words typed without accents. One or two letters would be a guess. */
const unaccented = new Map(
  [...meanings.keys()].filter((word) => word.length >= 3).map((word) => [foldAccents(word), word] as const),
);

/**
 * Reads a result that stands alone, or with its reason behind a sign: "Đạt", "Chưa đạt (2 vụ)", "Đạt - Báo cáo số 5"; or
 * that is ticked among printed ones: "☑ Đạt  ☐ Chưa đạt".
 * @returns what a result cell says, "blank" where it says that there is none yet, or null where it says something else
 */
export function parseResult(value: CellValue): StatedResult | 'blank' | null {
  const word = wordOf(value);
  if (blankWords.has(word)) return 'blank';
  return meanings.get(word) ?? (typeof value === 'string' ? (chosen(word) ?? withReason(word)) : null);
}

/** Of printed answers exactly one is ticked; with none there is no result yet. */
function chosen(text: string): StatedResult | 'blank' | null {
  const choices = tickedChoices(text);
  if (choices === null) return null;
  const [only, ...others] = choices;
  if (only === undefined) return 'blank';
  return others.length === 0 ? (meanings.get(only) ?? null) : null;
}

/** Only "đạt" in its forms is clear enough to stand before other words, and only as long as these do not take it back. */
function withReason(text: string): StatedResult | null {
  if (!text.includes('đạt')) return null;
  const end = text.search(/[(:;–-]/u);
  const reason = text.slice(end + 1);
  const result = end === -1 ? null : (meanings.get(text.slice(0, end).trimEnd()) ?? null);
  const isTakenBack = reason.includes('đạt') || (result === 'met' && /chưa|không|nhưng|còn|thiếu/u.test(reason));
  return isTakenBack ? null : result;
}

/** @returns the result that an unrecognised text means but for its accents ("dat" → "Đạt"), or null */
export function suggestResult(value: CellValue): string | null {
  const word = unaccented.get(foldAccents(wordOf(value)));
  return word === undefined ? null : word.charAt(0).toUpperCase() + word.slice(1);
}

/** An x is a tick where it stands alone, but a cross beside signs that can only be ticks. */
export function isCrossOrTick(value: CellValue): boolean {
  return wordOf(value) === 'x';
}

/** Whether a cell holds a sign that can only be a tick. */
export function isCheckMark(value: CellValue): boolean {
  return checkMarks.includes(wordOf(value));
}

/** Whether a cell of a tick column is ticked. */
export function isTick(value: CellValue): boolean {
  const word = wordOf(value);
  return tickWords.includes(word) || rarerTickWords.includes(word);
}

/** Whether a cell of a tick column says plainly that it is not ticked. */
export function isNoTick(value: CellValue): boolean {
  return noTickWords.includes(wordOf(value));
}

/** Without final signs and quotation marks. */
function wordOf(value: CellValue): string {
  const text = cleanText(value);
  return text.length <= LONGEST_WORD ? shortWordOf(text) : plainWordOf(text);
}

function plainWordOf(text: string): string {
  return foldCase(letterOfSymbol(text)).replace(SIGNS_AROUND, '').trim();
}

const SIGNS_AROUND = /^["']+|(?<!["'.;,:])["'.;,:]+$/g;

const shortWordOf = remembered(plainWordOf);

/** Longer texts are reasons and sentences, hardly ever the same twice. */
const LONGEST_WORD = 40;

const SYMBOLS = /[\uF020-\uF0FF]/g;

/** A sign that was inserted from Wingdings may stand at U+F000 and its letter's place in the font. */
function letterOfSymbol(text: string): string {
  return text.replace(SYMBOLS, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0xf000));
}
