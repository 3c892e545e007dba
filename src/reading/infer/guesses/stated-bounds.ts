import { comparisonSignOf, comparisonWords, type ComparisonSign } from '../../values/comparison';
import { readNumeral } from '../../values/numeral';
import { foldCase } from '../../vietnamese-text';
import { thingAfter, type Thing } from './thing-after';

/** A bound that a text names: "từ 70% trở lên", "ít nhất 01 mô hình", "không quá 3 vụ". */
export interface StatedBound {
  readonly sign: ComparisonSign;
  /** In per cent for a percentage and for a ratio: "2/3" is 66.67. */
  readonly number: number;
  readonly of: 'percentage' | 'ratio' | 'number';
  /** What the number is of; null for words that are not known. */
  readonly thing: Thing | null;
  /** Where the words stand in the text. */
  readonly start: number;
  readonly end: number;
}

/** Figures, whole or with decimals, perhaps over others, perhaps in per cent. */
const AMOUNT = String.raw`(?<figures>\d{1,15}(?:[.,]\d{1,15}){0,5})(?: ?/ ?(?<whole>\d{1,15}))?(?<percent> ?%| phần trăm)?(?![\d/.,]*\d)`;
const FROM = new RegExp(
  String.raw`(?<!\p{L})(?:từ |đạt )*${AMOUNT}(?<between>(?: \p{L}+){0,6}?) trở (?<direction>lên|xuống)`,
  'gu',
);
const BEFORE = new RegExp(
  String.raw`(?<!\p{L}|\d )(?<sign>${comparisonWords.join('|')}) ?(?:là |đạt |có |từ )?${AMOUNT}`,
  'gu',
);
/** "không để xảy ra quá 3 vụ" */
const AT_MOST = new RegExp(String.raw`(?<!\p{L})không (?:để xảy ra|xảy ra|để|có) quá ${AMOUNT}`, 'gu');
/** All of something: "100% hộ gia đình". */
const ALL = /(?<![\p{L}\d.,])(?<figures>100)(?<percent> ?%| phần trăm)/gu;

/** Finds every bound that a text names, from left to right. One that is said twice in the same place is one. */
export function statedBounds(title: string): readonly StatedBound[] {
  const text = foldCase(title);
  const found = [
    ...[...text.matchAll(FROM)].map((match) => boundOf(match, match.groups?.['direction'] === 'lên' ? '≥' : '≤', text)),
    ...[...text.matchAll(BEFORE)].map((match) => boundOf(match, comparisonSignOf(match.groups?.['sign'] ?? ''), text)),
    ...[...text.matchAll(AT_MOST)].map((match) => boundOf(match, '≤', text)),
  ].filter((bound) => bound !== null);
  const all = [...text.matchAll(ALL)].map((match) => boundOf(match, '≥', text)).filter((bound) => bound !== null);
  return [...found, ...all].filter(isFirstThere).sort((a, b) => a.start - b.start);
}

function boundOf(match: RegExpExecArray, sign: ComparisonSign | null, text: string): StatedBound | null {
  const { figures = '', whole, percent, between } = match.groups ?? {};
  const read = readNumeral(figures, null);
  if (sign === null || read?.kind !== 'number') return null;
  const start = match.index;
  const end = start + match[0].length;
  const thing = thingAfter(between === undefined || between === '' ? text.slice(end) : between);
  const own = { sign, thing, start, end };
  if (percent !== undefined) {
    return whole === undefined && read.value <= 100 ? { ...own, of: 'percentage', number: read.value } : null;
  }
  if (whole === undefined) return { ...own, of: 'number', number: read.value };
  const isPart = Number(whole) > 0 && read.value <= Number(whole);
  return isPart ? { ...own, of: 'ratio', number: (read.value * 100) / Number(whole) } : null;
}

/** "ít nhất 70% trở lên" is one bound, and the 100 % within "dưới 100%" is none of its own. */
function isFirstThere(bound: StatedBound, index: number, all: readonly StatedBound[]): boolean {
  return !all.slice(0, index).some(({ start, end }) => bound.start < end && start < bound.end);
}
