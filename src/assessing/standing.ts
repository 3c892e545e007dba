import type { CriteriaSet } from '../criteria/criteria-set';
import { leavesOf, numberedOf, sumOf } from '../criteria/leaves';
import { isOpenMeasure } from '../criteria/open-measures';
import { countResults, everyAssessed, type CriterionAssessment, type ResultCounts } from './assessment';
import type { Standing } from './recognition';

/** Sums up what was concluded on each criterion. */
export function standingOf(set: CriteriaSet, criteria: readonly CriterionAssessment[]): Standing {
  const extra = new Set(leavesOf(set).flatMap(({ number, effect }) => (effect === undefined ? [] : number)));
  const assessed = new Map(everyAssessed(criteria).map((one) => [one.number, one]));
  const isUnmet = (number: string) => {
    const result = assessed.get(number)?.result;
    return result === 'notMet' || result === 'basicallyMet';
  };
  const isBlank = (number: string) => assessed.get(number)?.result === 'blank';
  return {
    criteria,
    counts: countsOf(criteria.filter(({ number }) => !extra.has(number))),
    ...sumPoints(criteria),
    vetoes: numberedOf(set).flatMap(({ number, isVeto }) => (isVeto && isUnmet(number) ? number : [])),
    awaited: leavesOf(set).flatMap(({ number, scoredBy = 'self', effect }) =>
      scoredBy !== 'self' && effect === undefined && isBlank(number) ? number : [],
    ),
  };
}

/** What was counted, and how many of it only state something. */
export function countsOf(criteria: readonly CriterionAssessment[]): ResultCounts {
  const stated = criteria.filter(
    ({ measure, result }) => measure !== null && isOpenMeasure(measure) && result !== 'notApplicable',
  ).length;
  return { ...countResults(criteria), ...(stated === 0 ? {} : { stated }) };
}

/** A criterion that does not apply takes its points out of the possible sum; extra points were never in it. */
function sumPoints(criteria: readonly CriterionAssessment[]): { score: number | null; maxScore: number | null } {
  if (criteria.every(({ maxScore }) => maxScore === null)) return { score: null, maxScore: null };
  const applicable = criteria.filter(({ result }) => result !== 'notApplicable');
  return {
    score: sumOf(applicable.map(({ score }) => score)) ?? 0,
    maxScore: sumOf(applicable.map(({ maxScore }) => maxScore)) ?? 0,
  };
}
