import type { CriteriaSet } from '../criteria/criteria-set';
import { criteriaOf, leafKindsOf, leavesOfCriterion, numberedOf } from '../criteria/leaves';
import type { AssessmentTable, ColumnRole } from '../reading/assessment-table';
import { assessedPeriodOf } from './assessed-period';
import { assessedYearOf } from './assessed-year';
import { countMatched, matchRows, type RowMatch } from './match-rows';
import type { CountOf, LikelySet, SetChoice, SetReason } from './set-choice';
import { areAlike, sharedWords } from './shared-words';
import { isInForce } from './validity';
import {
  citedDocument,
  citesAnother,
  isOfAnotherProvince,
  subjectWords,
  wordsOfSheet,
  type SheetWords,
} from './words-for-set';

/** The part of a set's criteria that a table must have, and of a table's that a set must have, to be like it at all. */
const SMALLEST_FIT = 0.5;
/** The part that is most of them; a few may be missing, or be there without being the set's. */
const MOST = 0.8;
const FEW = 3;
/** Where a set is so small that a few are most of it. */
const SMALLEST_MOST = 0.6;
/** What a set without titles may lack or have too many of, where that is less than a few. */
const SMALLEST_PART = 0.25;
/** The part of the words of titles that the rows of a sheet that names the set must have. */
const SMALLEST_LIKENESS = 0.4;

/**
 * Chooses the set that a sheet says to be its own: by the document that it names, by what it is about, or by the words of
 * most criteria, which must be the set's as well. That only the numbers agree is no reason: any list has them. Examples are
 * chosen by people only.
 * @param sets in order of preference: of two with as many reasons, the first
 */
export function chooseCriteriaSet(table: AssessmentTable, sets: readonly CriteriaSet[]): SetChoice {
  const known = knownChoices.get(table);
  if (known !== undefined && isSameList(known.sets, sets)) return known.choice;
  const choice = chooseOnce(table, sets);
  knownChoices.set(table, { sets, choice });
  return choice;
}

/** While somebody types, most tables stay as they are. */
const knownChoices = new WeakMap<
  AssessmentTable,
  { readonly sets: readonly CriteriaSet[]; readonly choice: SetChoice }
>();

function isSameList(a: readonly CriteriaSet[], b: readonly CriteriaSet[]): boolean {
  return a.length === b.length && a.every((set, index) => b[index] === set);
}

/** How a table is held to be a set's. */
interface Candidate extends LikelySet {
  /** Whether the set is valid in the year that the sheet is of. */
  readonly isInForce: boolean;
  /** Whether the reasons suffice by themselves, or somebody must be asked. */
  readonly isSure: boolean;
  readonly closeness: number;
}

function chooseOnce(table: AssessmentTable, sets: readonly CriteriaSet[]): SetChoice {
  const words = wordsOfSheet(table);
  let best: Candidate | null = null;
  for (const set of sets) {
    const candidate =
      set.isExample || set.isFrame === true || !hasColumnsFor(table, set) ? null : candidateOf(table, set, words);
    if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
  }
  const { set, reasons, isSure } = best ?? { set: null, reasons: [], isSure: false };
  if (isSure) return { chosen: set, reasons, likely: null };
  const frame = sets.find((one) => isFrameOf(words, one)) ?? null;
  return {
    chosen: null,
    reasons: [],
    likely: set === null ? null : { set, reasons },
    ...(frame === null ? {} : { frame }),
  };
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.isSure !== other.isSure) return one.isSure;
  return one.isInForce === other.isInForce ? one.closeness > other.closeness : one.isInForce;
}

/** A document whose criteria were not seen is known by its number alone: nothing else of it could be compared. */
function isFrameOf(words: SheetWords, set: CriteriaSet): boolean {
  return set.isFrame === true && citedDocument(words, set) !== null && !isOfAnotherProvince(words, set);
}

function hasColumnsFor({ columns }: AssessmentTable, set: CriteriaSet): boolean {
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  const { points, results } = leafKindsOf(set);
  return (points && has('maximumScore', 'selfScore', 'verifiedScore')) || (results && has('result', 'met', 'notMet'));
}

function candidateOf(table: AssessmentTable, set: CriteriaSet, words: SheetWords): Candidate | null {
  const criteria = criteriaOf(set).length;
  // A table this short fits no better, whatever its rows say.
  if (table.rows.length < SMALLEST_FIT * criteria || isOfAnotherProvince(words, set)) return null;
  const match = matchRows(table.rows, set);
  const numbers = sameNumbers(match, set);
  const fit = Math.min(shareOf(numbers.ofSet), shareOf(numbers.ofTable));
  if (fit < SMALLEST_FIT) return null;
  const likeness = likenessOf(match, set);
  const named = wordReasons(words, set);
  const titles = alikeTitles(match, set);
  const areTitlesLike = Math.min(shareOf(titles.ofSet), shareOf(titles.ofTable)) >= SMALLEST_FIT;
  if (named.length === 0 && !areTitlesLike) return null;
  const isNamed = named.length > 0 && (likeness === null ? isAsMany(numbers) : likeness >= SMALLEST_LIKENESS);
  const isTitled = isMost(titles.ofSet) && isMost(titles.ofTable) && !citesAnother(words, set);
  return {
    set,
    reasons: [...named, ...(areTitlesLike ? [{ code: 'titles-alike' as const, ...titles }] : [])],
    isInForce: isInForce(set, assessedPeriodOf(set, assessedYearOf(table))),
    isSure: isNamed || isTitled,
    closeness: fit + (likeness ?? 0) + sharedWords(set.title.vi, table.title ?? '') + named.length,
  };
}

/** What the sheet says of a set in words of its own. Titles tell more of what a set is about than its name does. */
function wordReasons(words: SheetWords, set: CriteriaSet): readonly SetReason[] {
  const cited = citedDocument(words, set);
  const hasTitles = numberedOf(set).some(({ title }) => title !== undefined);
  const subject = hasTitles ? null : subjectWords(words, set);
  return [
    ...(cited === null ? [] : [{ code: 'cited-document' as const, ...cited }]),
    ...(subject === null ? [] : [{ code: 'subject-words' as const, ...subject }]),
  ];
}

/** Of a set's criteria and of a table's, how many the other has. */
interface BothWays {
  readonly ofSet: CountOf;
  readonly ofTable: CountOf;
}

/** A number that a table repeats counts once. */
function sameNumbers(match: RowMatch, set: CriteriaSet): BothWays {
  return {
    ofSet: { alike: countMatched(match, set), of: criteriaOf(set).length },
    ofTable: { alike: match.rows.size, of: criteriaInTable(match) },
  };
}

/**
 * A criterion is on the sheet where its own words are, or those of one of its indicators. Of a set with few criteria and
 * many indicators, three may be half of the one and little of the other.
 */
function alikeTitles(match: RowMatch, set: CriteriaSet): BothWays {
  const titled = numberedOf(set).filter(({ title }) => title !== undefined);
  const alike = new Set(
    titled.flatMap(({ number, title }) => {
      const row = match.rows.get(number);
      return title !== undefined && row !== undefined && areAlike(title.vi, row.title) ? [number] : [];
    }),
  );
  const isAlike = ({ number }: { readonly number: string }) => alike.has(number);
  const criteria = criteriaOf(set);
  const onSheet = criteria.filter((criterion) => isAlike(criterion) || leavesOfCriterion(criterion).some(isAlike));
  const ofCriteria = { alike: onSheet.length, of: criteria.length };
  const ofAll = { alike: alike.size, of: titled.length };
  return {
    ofSet: shareOf(ofAll) > shareOf(ofCriteria) ? ofAll : ofCriteria,
    ofTable: { alike: alike.size, of: criteriaInTable(match) },
  };
}

function criteriaInTable({ rows, unknown }: RowMatch): number {
  return rows.size + new Set(unknown.map(({ number, title }) => number ?? title)).size;
}

/** 0 to 1. */
function shareOf({ alike, of }: CountOf): number {
  return of === 0 ? 0 : alike / of;
}

function isMost(count: CountOf): boolean {
  const share = shareOf(count);
  return share >= MOST || (share >= SMALLEST_MOST && count.of - count.alike <= FEW);
}

function isAsMany({ ofSet, ofTable }: BothWays): boolean {
  const most = Math.min(FEW, SMALLEST_PART * ofSet.of);
  return ofSet.of - ofSet.alike <= most && ofTable.of - ofTable.alike <= most;
}

/** 0 to 1: how much of the criteria's titles their rows say; null where the set or the sheet has none. */
function likenessOf({ rows }: RowMatch, set: CriteriaSet): number | null {
  const shares = numberedOf(set).flatMap(({ number, title }) => {
    const row = rows.get(number);
    return title === undefined || row === undefined || row.title === '' ? [] : [sharedWords(title.vi, row.title)];
  });
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
