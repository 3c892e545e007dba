import type { CellValue } from '../../workbook/snapshot';
import { matchHeader } from '../header-words';
import { isNoTick, isTick } from '../result-words';
import { isTotalText } from '../row-kinds';
import { cleanText, foldCase } from '../vietnamese-text';
import type { ColumnHeading } from './criterion-headings';
import { keyOf } from './headed-columns';
import { scaleOfWords, scaleWord } from '../words/scale-words';
import { measuredBy } from './measured-by';

/** Fewer numbered columns than this may be anything, unless they say that they are criteria. */
const FEWEST = 3;
const FEWEST_NAMED = 2;
/** The part of the numbers that follow another one, or begin. */
const RUNNING = 0.6;

/**
 * How sure headings are criteria that are numbered but not named so; that only stand under a word for criteria; that only
 * have results under them, in clear words or in any.
 */
const NUMBERED = 0.85;
const UNDER_CRITERIA = 0.8;
const OF_CLEAR_WORDS = 0.75;
const OF_CONTENT = 0.6;

export interface ChosenCriteria {
  readonly criteria: readonly ColumnHeading[];
  readonly confidence: number;
  readonly reason: 'header-word' | 'header-above' | 'content';
  /** Whether nothing but words such as "Đạt" or "Khá" stands under them. */
  readonly isInWords: boolean;
}

/**
 * Tells the criteria among the headings of a table with a row per unit: by their numbers, by what stands over them, or by
 * the results under them.
 * @param valuesUnder some of the units' cells under a heading
 * @param hasMaximum whether the table's row of maximum scores has one under a heading, or the heading says one
 * @param addedInTotal the columns of points that the table's own total adds up
 * @returns null where the columns are about something else
 */
export function chooseCriteria(
  headings: readonly ColumnHeading[],
  valuesUnder: (heading: ColumnHeading) => readonly CellValue[],
  hasMaximum: (heading: ColumnHeading) => boolean = () => false,
  addedInTotal: () => readonly ColumnHeading[] = () => [],
): ChosenCriteria | null {
  const chosen = chosenAmong(headings, valuesUnder, hasMaximum, addedInTotal);
  if (chosen === null) return null;
  const values = chosen.criteria.flatMap(valuesUnder).filter((value) => cleanText(value) !== '');
  return { ...chosen, isInWords: values.length > 0 && values.every(isWord) };
}

/** A tick and a figure may be about anything. */
function isWord(value: CellValue): boolean {
  return typeof value === 'string' && cleanText(value).length > 1 && /\p{L}/u.test(value);
}

function chosenAmong(
  headings: readonly ColumnHeading[],
  valuesUnder: (heading: ColumnHeading) => readonly CellValue[],
  hasMaximum: (heading: ColumnHeading) => boolean,
  addedInTotal: () => readonly ColumnHeading[],
): Omit<ChosenCriteria, 'isInWords'> | null {
  const possible = headings.filter((heading) => !heading.isPeriod && !isConclusion(heading));
  const hasResults = (heading: ColumnHeading) => {
    const values = valuesUnder(heading).filter((value) => cleanText(value) !== '');
    return values.length > 0 && measuredBy(values, 'none').kind === 'results';
  };
  /** Among columns of results one with a slip or two in it is one as well. */
  const hasMostly = (heading: ColumnHeading) => {
    const values = valuesUnder(heading).filter((value) => cleanText(value) !== '');
    const said = values.filter((value) => measuredBy([value], 'none').kind === 'results');
    return said.length > 0 && said.length * 2 >= values.length;
  };
  const numbered = possible.filter(({ number }) => number !== null);
  const named = numbered.filter(({ isNamed }) => isNamed);
  if (named.length >= FEWEST_NAMED && named.length >= numbered.length / 2) {
    return { criteria: withThoseBetween(possible, numbered, hasResults), confidence: 1, reason: 'header-word' };
  }
  if (numbered.length >= FEWEST && areRunning(numbered)) {
    const isFilled = numbered.some((heading) => valuesUnder(heading).some((value) => cleanText(value) !== ''));
    const criteria = withThoseBetween(possible, numbered, hasResults);
    return { criteria, confidence: isFilled ? NUMBERED : OF_CONTENT, reason: 'header-word' };
  }
  const under = possible.filter(({ isNamed }) => isNamed);
  if (under.length >= FEWEST) return { criteria: under, confidence: UNDER_CRITERIA, reason: 'header-above' };
  const withMaxima = possible.filter(hasMaximum);
  if (withMaxima.length >= FEWEST_NAMED) {
    return { criteria: withMaxima, confidence: NUMBERED, reason: 'content' };
  }
  const added = addedInTotal();
  if (added.length >= FEWEST_NAMED) return { criteria: added, confidence: NUMBERED, reason: 'content' };
  const isOneOfThem = (heading: ColumnHeading) => hasResults(heading) || hasMostly(heading);
  const ofOneGroup = withTheirGroup(possible, possible.filter(hasResults));
  const withResults = withAllBetween(headings, ofOneGroup, isOneOfThem);
  if (withResults.length < FEWEST) return null;
  const values = withResults.flatMap(valuesUnder);
  const isClear = withResults.length === possible.length && (values.every(saysMet) || areLevels(values));
  return { criteria: withResults, confidence: isClear ? OF_CLEAR_WORDS : OF_CONTENT, reason: 'content' };
}

/** "Đạt", "Met" and "Non-compliant" are said of criteria; "Có", "Pass" and "x" of anything. */
function saysMet(value: CellValue): boolean {
  const text = foldCase(cleanText(value));
  return (
    text === '' ||
    /đạt|^(?:not |un|partly |partially )?met$|^(?:non|not|partially)?[ -]?(?:compliant|conforming)$/u.test(text)
  );
}

/** Under one heading with most of the criteria stand no others, whatever is in their cells. */
function withTheirGroup(
  possible: readonly ColumnHeading[],
  chosen: readonly ColumnHeading[],
): readonly ColumnHeading[] {
  const isOfGroup = (heading: ColumnHeading) => {
    const { group } = heading;
    if (group === null) return false;
    const members = possible.filter((other) => other.group !== null && keyOf(other.group) === keyOf(group));
    const told = members.filter((other) => chosen.includes(other));
    return told.length > 1 && told.length * 2 > members.length;
  };
  return possible.filter((heading) => chosen.includes(heading) || isOfGroup(heading));
}

/** "Hồ sơ" between criteria that are ticked, and ticked as they are, is one. */
function withAllBetween(
  headings: readonly ColumnHeading[],
  chosen: readonly ColumnHeading[],
  hasResults: (heading: ColumnHeading) => boolean,
): readonly ColumnHeading[] {
  const places = chosen.map((heading) => headings.indexOf(heading));
  const isBetween = (heading: ColumnHeading, place: number) =>
    place > (places[0] ?? Infinity) && place < (places.at(-1) ?? -1) && !heading.isPeriod && hasResults(heading);
  return headings.filter((heading, place) => chosen.includes(heading) || isBetween(heading, place));
}

/** "Tốt", "Khá" and others of one scale are said of what is assessed. */
function areLevels(values: readonly CellValue[]): boolean {
  const words = values.map((value) => scaleWord(cleanText(value))).filter((word) => word !== '');
  const scale = scaleOfWords([...new Set(words)]);
  return scale !== null && words.every((word) => word.length > 1 && scale.meanings.has(word));
}

/** A number left out or mistyped leaves a column between the others that holds results as they do. */
function withThoseBetween(
  possible: readonly ColumnHeading[],
  numbered: readonly ColumnHeading[],
  hasResults: (heading: ColumnHeading) => boolean,
): readonly ColumnHeading[] {
  const places = numbered.map((heading) => possible.indexOf(heading));
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  return possible
    .slice(first, last + 1)
    .filter((heading) => heading.number !== null || heading.isNamed || hasResults(heading));
}

/** In whatever order they stand: 3 has 2 beside it, 1.2 has 1.1. */
function areRunning(numbered: readonly ColumnHeading[]): boolean {
  const numbers = numbered.flatMap(({ number }) => number ?? []);
  const all = new Set(numbers);
  const following = numbers.filter((number) => {
    const parts = number.split('.');
    const last = Number(parts.at(-1));
    return last === 1 || all.has([...parts.slice(0, -1), String(last - 1)].join('.'));
  });
  return following.length >= RUNNING * numbers.length && all.size >= RUNNING * numbers.length;
}

/** What sums a unit up stands beside the criteria; and ticks head nothing. */
function isConclusion({ title, number, columns }: ColumnHeading): boolean {
  if (number !== null) return false;
  const words = foldCase(title);
  const meaning = matchHeader(title);
  return (
    words === '' ||
    isTick(words) ||
    isNoTick(words) ||
    isTotalText(title) ||
    CONCLUSION.test(words) ||
    (meaning !== null && meaning.strength === 1 && meaning.meaning !== 'title') ||
    columns.every(({ part }) => part === 'note' || part === 'evidence')
  );
}

const CONCLUSION =
  /^(?:số (?:tiêu chí|tc|điểm)|(?:tỷ|tỉ) lệ|xếp (?:loại|hạng|thứ)|thứ hạng|hạng|kết luận|kết quả(?: chung| cuối cùng| xếp loại)?$|công nhận|đánh giá chung|danh hiệu|đề nghị|ghi chú|điểm (?:cộng|trừ|thưởng))(?!\p{L})/u;
