import type { CriteriaSet } from '../criteria/criteria-set';
import { criteriaOf, maximumOf } from '../criteria/leaves';
import type { AssessmentTable, ColumnRole } from '../reading/assessment-table';
import { matchRows } from './match-rows';

/** The part of a set's criteria that a table must have, and of a table's numbers that a set must have. */
const SMALLEST_FIT = 0.5;

/**
 * Chooses the set that a table was made for: its columns hold what the set measures, and most of the numbers are the
 * same on both sides.
 * @param sets in order of preference: of two that fit equally well, the first
 * @returns the best one, or null where none fits
 */
export function chooseCriteriaSet(table: AssessmentTable, sets: readonly CriteriaSet[]): CriteriaSet | null {
  let best: { readonly set: CriteriaSet; readonly fit: number } | null = null;
  for (const set of sets) {
    if (!hasColumnsFor(table, set)) continue;
    const fit = fitOf(table, set);
    if (fit >= SMALLEST_FIT && (best === null || fit > best.fit)) best = { set, fit };
  }
  return best?.set ?? null;
}

function hasColumnsFor({ columns }: AssessmentTable, set: CriteriaSet): boolean {
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  return criteriaOf(set).some(({ measure }) =>
    maximumOf(measure) !== null ? has('maximumScore', 'selfScore', 'verifiedScore') : has('result', 'met', 'notMet'),
  );
}

/** 0 to 1: the smaller of both parts that match. A number that a table repeats counts once. */
function fitOf({ rows }: AssessmentTable, set: CriteriaSet): number {
  const { rows: matched, unknown } = matchRows(rows, set);
  const unknownNumbers = new Set(unknown.map(({ number, title }) => number ?? title));
  const ofSet = matched.size / criteriaOf(set).length;
  const ofTable = matched.size / Math.max(matched.size + unknownNumbers.size, 1);
  return Math.min(ofSet, ofTable);
}
