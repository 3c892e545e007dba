import { columnRoles } from './assessment-table';
import { remembered } from './remembered';
import { isKeyOfResults } from './result-codes';
import { foldAccents, foldCase } from './vietnamese-text';
import headerWords from './words/header-words.json';

/**
 * What a header's words can mean: a column's role, or a part of one that the rest of the header decides. "Tự đánh giá"
 * is a score beside maximum scores and a result elsewhere; so is "thẩm định"; "Điểm" may be anybody's. A weight, and
 * points that are added or taken off, say that a criterion's points stand in several columns.
 */
const headerMeanings = [...columnRoles, 'self', 'verification', 'score', 'weight', 'weighted', 'adjustment'] as const;
export type HeaderMeaning = (typeof headerMeanings)[number];

export interface HeaderMatch {
  readonly meaning: HeaderMeaning;
  /** 1 where the words are exactly known ones, less where known words are only a part of them. */
  readonly strength: number;
}

interface HeaderWords {
  /** The whole header says this. */
  readonly exact: readonly string[];
  /** The header says this, maybe among other words. */
  readonly within: readonly string[];
}

/**
 * Headings as offices write them, in any case and with any accents. A heading that is not known yet is added to the file
 * and nowhere else.
 */
const words: Readonly<Record<HeaderMeaning, HeaderWords>> = headerWords;
const meanings = headerMeanings.map((meaning) => ({ meaning, ...words[meaning] }));

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 80;
/** Known words that are a smaller part of a text than this are there by chance. */
const SMALLEST_PART = 0.35;

/** As headings shorten words: "BV tự ĐG", "Đoàn KT". */
const inFull = new Map([
  ['tự đg', 'tự đánh giá'],
  ['tđg', 'tự đánh giá'],
  ['đg', 'đánh giá'],
  ['đoàn kt', 'đoàn kiểm tra'],
  ['đoàn tđ', 'đoàn thẩm định'],
]);
const SHORTENED = new RegExp(`(?<!\\p{L})(?:${[...inFull.keys()].join('|')})(?!\\p{L})`, 'gu');

/** "Điểm số tối đa" and "Số điểm tối đa" say what "Điểm tối đa" says. */
const POINTS_IN_FULL = /(?<!\p{L})(?:số điểm|điểm số|so diem|diem so)(?!\p{L})/gu;

/** Spelt either way. */
const RATE = /(?<!\p{L})tỉ lệ(?!\p{L})/gu;

const knownWords = meanings.flatMap(({ meaning, exact, within }) =>
  [...exact, ...within].map((text) => ({ text, meaning })),
);
/** Only their accents tell "Mục", which heads numbers, from "Mức", which heads results. */
const accentedMeanings = new Map(knownWords.map(({ text, meaning }) => [accentedCore(text), meaning]));
/** Without accents the meaning that stands first in the file is the likely one. */
const exactMeanings = new Map([...knownWords].reverse().map(({ text, meaning }) => [headerCore(text), meaning]));
/** Longest first: "điểm tự đánh giá" says more than "tự đánh giá". */
const partMeanings = meanings
  .flatMap(({ meaning, within }) => within.map((known) => ({ meaning, words: headerCore(known) })))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * @param text a header cell's text, clean
 * @returns what it means as a column's header, or null
 */
export function matchHeader(text: string): HeaderMatch | null {
  return text === '' || text.length > LONGEST_HEADER ? null : meaningOf(text);
}

const meaningOf = remembered((text: string): HeaderMatch | null => {
  const bound = boundInBrackets(text);
  if (bound !== null) return { meaning: bound, strength: 1 };
  if (isKeyOfResults(text)) return { meaning: 'result', strength: 1 };
  const core = headerCore(text);
  const exact = accentedMeanings.get(accentedCore(text)) ?? exactMeanings.get(core);
  if (exact !== undefined) return { meaning: exact, strength: 1 };
  const listed = meaningOfParts(core);
  if (listed !== null) return { meaning: listed, strength: 1 };
  const part = partMeanings.find(
    (candidate) => candidate.words.length >= SMALLEST_PART * core.length && hasWords(core, candidate.words),
  );
  return part === undefined ? null : { meaning: part.meaning, strength: 0.6 + 0.3 * (part.words.length / core.length) };
});

/** "Điểm đạt / Score" says the same twice; "Lĩnh vực/Tiêu chí/Tiêu chí thành phần" names what stands below each other. */
function meaningOfParts(core: string): HeaderMeaning | null {
  const parts = core.split(PARTS_OF_HEADING).map((text) => text.replace(/(?<![\s:.*])[\s:.*]+$/, ''));
  const [first, ...others] = parts.map((text) => exactMeanings.get(text));
  if (first === undefined || others.length === 0) return null;
  if (others.every((other) => other === first)) return first;
  const all = [first, ...others];
  const areNames = all.every((one) => one === 'title' || one === 'parentTitle');
  return areNames && all.includes('title') ? 'title' : null;
}

const PARTS_OF_HEADING = /\s?[/,;]\s?| (?:va|and) /u;

/** "Mức đạt (tối thiểu)", "Điểm (tối đa)": of the points that there may be, the brackets say which. */
function boundInBrackets(text: string): HeaderMeaning | null {
  const [, points, bound] = BOUND_IN_BRACKETS.exec(foldCase(text)) ?? [];
  if (points === undefined || bound === undefined) return null;
  return bound.startsWith('max') || bound === 'tối đa' ? 'maximumScore' : 'minimumScore';
}

const BOUND_IN_BRACKETS =
  /^((?:điểm|mức)(?: điểm| đạt)?|scores?|points|marks) ?\((tối đa|tối thiểu|max(?:imum)?|min(?:imum)?)\.?\)$/u;

/** Without what stands in brackets ("Kết quả (Đạt/Chưa đạt)"), final signs, and spaces around a stroke. */
function headerCore(text: string): string {
  return foldAccents(accentedCore(text));
}

function accentedCore(text: string): string {
  return foldCase(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(POINTS_IN_FULL, 'điểm')
    .replace(RATE, 'tỷ lệ')
    .replace(SHORTENED, (short) => inFull.get(short) ?? short)
    .replace(/(?<!\s)\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:.*])[\s:.*]+$/, '')
    .trim();
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
