import { givesPoints } from '../../criteria/measure-kinds';
import type { CriterionAssessment } from '../../assessing/assessment';
import type { Criterion } from '../../criteria/criteria-set';
import { hasIndicators, isExtra, maximumOfCriterion } from '../../criteria/leaves';
import { followedMeasure } from '../followed-measure';
import { maximumContent, NO_MAXIMUM } from './result-matrix';

/** A criterion whose most points are others for a unit than in the set, and its cell in the matrix; null is no points. */
export interface OwnMaximum {
  readonly cell: string;
  readonly own: number | null;
  readonly inSet: number | null;
}

/** What a formula over all of a unit's results would count wrongly. */
export interface CountExceptions {
  /** Where some indicators do not apply, or the unit's profile has a measure of its own. */
  readonly ownMaximums: readonly OwnMaximum[];
  /** Cells of extra points that are stated in words: no results to be counted. */
  readonly uncounted: readonly string[];
  /** Whether there are criteria whose points have no maximum. */
  readonly hasOpenPoints: boolean;
}

/**
 * @param criteria of the set, as far as they are counted
 * @param found what was found of each
 * @param cellOf the cell of each in the matrix
 */
export function countExceptions(
  criteria: readonly Criterion[],
  found: readonly (CriterionAssessment | null)[],
  cellOf: (index: number) => string,
): CountExceptions {
  const known = criteria.flatMap((criterion, index) => {
    const assessed = found[index] ?? null;
    return assessed === null ? [] : [{ criterion, assessed, cell: cellOf(index) }];
  });
  return {
    ownMaximums: known.flatMap(({ criterion, assessed, cell }) => ownMaximumOf(criterion, assessed, cell) ?? []),
    uncounted: known.filter(isExtraInWords).map(({ cell }) => cell),
    hasOpenPoints: criteria.some((criterion) => maximumContent(criterion) === NO_MAXIMUM),
  };
}

/** @returns null where a unit can reach what the set says, or where the criterion does not apply to it */
export function ownMaximumOf(criterion: Criterion, found: CriterionAssessment | null, cell: string): OwnMaximum | null {
  const inSet = maximumOfCriterion(criterion);
  if (found === null || found.result === 'notApplicable' || found.maxScore === inSet) return null;
  return { cell, own: found.maxScore, inSet };
}

function isExtraInWords({
  criterion,
  assessed,
}: {
  readonly criterion: Criterion;
  readonly assessed: CriterionAssessment;
}): boolean {
  if (hasIndicators(criterion) || !isExtra(criterion)) return false;
  const measure = assessed.measure ?? criterion.measure;
  return !givesPoints(measure) || followedMeasure(measure) !== null || assessed.result === 'notApplicable';
}
