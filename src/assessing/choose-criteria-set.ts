import type { CriteriaSet } from '../criteria/criteria-set';
import { criteriaOf, leavesOf, maximumOf, numberedOf } from '../criteria/leaves';
import type { AssessmentTable, ColumnRole } from '../reading/assessment-table';
import { countMatched, matchRows, type RowMatch } from './match-rows';
import { sharedWords } from './shared-words';

/** The part of a set's criteria that a table must have, and of a table's numbers that a set must have. */
const SMALLEST_FIT = 0.5;

/** Any list of a few lines is numbered 1, 2, 3: a set with fewer criteria is known by its words. */
const FEWEST_TELLING_NUMBERS = 10;

/** The part of the words of criteria that their rows must have: a set's titles may be shorter than the decision's. */
const SMALLEST_LIKENESS = 0.4;

/**
 * Chooses the set that a table was made for: its columns hold what the set measures, most of the numbers are the same on
 * both sides, and so are the words where the set has titles and few criteria.
 * @param sets in order of preference: of two that are as close, the first
 * @returns the closest one in numbers and words, or null where none fits
 */
export function chooseCriteriaSet(table: AssessmentTable, sets: readonly CriteriaSet[]): CriteriaSet | null {
  const known = knownChoices.get(table);
  if (known !== undefined && isSameList(known.sets, sets)) return known.chosen;
  const chosen = chooseOnce(table, sets);
  knownChoices.set(table, { sets, chosen });
  return chosen;
}

/** While somebody types, most tables stay as they are. */
const knownChoices = new WeakMap<
  AssessmentTable,
  { readonly sets: readonly CriteriaSet[]; readonly chosen: CriteriaSet | null }
>();

function isSameList(a: readonly CriteriaSet[], b: readonly CriteriaSet[]): boolean {
  return a.length === b.length && a.every((set, index) => b[index] === set);
}

function chooseOnce(table: AssessmentTable, sets: readonly CriteriaSet[]): CriteriaSet | null {
  let best: { readonly set: CriteriaSet; readonly closeness: number } | null = null;
  for (const set of sets) {
    const closeness = hasColumnsFor(table, set) ? closenessOf(table, set) : null;
    if (closeness !== null && (best === null || closeness > best.closeness)) best = { set, closeness };
  }
  return best?.set ?? null;
}

function closenessOf(table: AssessmentTable, set: CriteriaSet): number | null {
  const criteria = criteriaOf(set).length;
  // A table this short fits no better, whatever its rows say.
  if (table.rows.length < SMALLEST_FIT * criteria) return null;
  const match = matchRows(table.rows, set);
  const fit = fitOf(match, set);
  if (fit < SMALLEST_FIT) return null;
  const likeness = likenessOf(match, set);
  const isKnownByNumbers = likeness === null || criteria >= FEWEST_TELLING_NUMBERS;
  if (!isKnownByNumbers && likeness < SMALLEST_LIKENESS) return null;
  return fit + (likeness ?? 0) + sharedWords(set.title.vi, table.title ?? '');
}

function hasColumnsFor({ columns }: AssessmentTable, set: CriteriaSet): boolean {
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  return leavesOf(set).some(({ measure }) =>
    maximumOf(measure) !== null ? has('maximumScore', 'selfScore', 'verifiedScore') : has('result', 'met', 'notMet'),
  );
}

/** 0 to 1: the smaller of both parts that match. A number that a table repeats counts once. */
function fitOf(match: RowMatch, set: CriteriaSet): number {
  const { rows, unknown } = match;
  const unknownNumbers = new Set(unknown.map(({ number, title }) => number ?? title));
  const ofSet = countMatched(match, set) / criteriaOf(set).length;
  const ofTable = rows.size / Math.max(rows.size + unknownNumbers.size, 1);
  return Math.min(ofSet, ofTable);
}

/** 0 to 1: how much of the criteria's titles their rows say; null for a set without titles. */
function likenessOf({ rows }: RowMatch, set: CriteriaSet): number | null {
  const shares = numberedOf(set).flatMap(({ number, title }) => {
    const row = rows.get(number);
    return title === undefined || row === undefined ? [] : [sharedWords(title.vi, row.title)];
  });
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
