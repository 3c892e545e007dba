import type { CriteriaGroup, CriteriaSet, Criterion, CriterionWithIndicators, Leaf } from './criteria-set';
import { maximumOf } from './measure-kinds';

/** What is asked of a set with every table that is held against it; a set never changes. */
function knownOnce<T>(read: (set: CriteriaSet) => T): (set: CriteriaSet) => T {
  const known = new WeakMap<CriteriaSet, { readonly value: T }>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before.value;
    const value = read(set);
    known.set(set, { value });
    return value;
  };
}

/** Every criterion of the set, in its order; indicators are not criteria. */
export const criteriaOf = knownOnce((set): readonly Criterion[] => set.groups.flatMap((group) => group.criteria));

/** Every criterion of the set with the group that it stands in, in the set's order. */
export const groupedCriteriaOf = knownOnce(
  (set): readonly { readonly group: CriteriaGroup; readonly criterion: Criterion }[] =>
    set.groups.flatMap((group) => group.criteria.map((criterion) => ({ group, criterion }))),
);

export function hasIndicators(criterion: Criterion): criterion is CriterionWithIndicators {
  return 'indicators' in criterion;
}

/** What a criterion's result is measured by: its indicators, or itself. */
export function leavesOfCriterion(criterion: Criterion): readonly Leaf[] {
  return hasIndicators(criterion) ? criterion.indicators : [criterion];
}

/** Everything that is measured, in the set's order. */
export const leavesOf = knownOnce((set): readonly Leaf[] => criteriaOf(set).flatMap(leavesOfCriterion));

/** Whether some of a set's criteria give points, and whether some give none and are judged. */
export const leafKindsOf = knownOnce((set): { readonly points: boolean; readonly results: boolean } => {
  const maxima = leavesOf(set).map(({ measure }) => maximumOf(measure));
  return { points: maxima.some((maximum) => maximum !== null), results: maxima.includes(null) };
});

/** Everything that has a number: each criterion, and after it its indicators. */
export const numberedOf = knownOnce((set): readonly Criterion[] =>
  criteriaOf(set).flatMap((criterion) =>
    hasIndicators(criterion) ? [criterion, ...criterion.indicators] : [criterion],
  ),
);

/** Whether points are added on top, or taken off: then it is no criterion to be met. */
export function isExtra(criterion: Criterion): boolean {
  return !hasIndicators(criterion) && criterion.effect !== undefined;
}

/** The most points that a criterion gives, by itself or by its indicators, without extra ones; null where it gives none. */
export function maximumOfCriterion(criterion: Criterion): number | null {
  const counted = leavesOfCriterion(criterion).filter((leaf) => !isExtra(leaf));
  return sumOf(counted.map(({ measure }) => maximumOf(measure)));
}

/** The sum of all criteria's maximum points, or null in a set without points. */
export const maximumScoreOf = knownOnce((set): number | null => sumOf(criteriaOf(set).map(maximumOfCriterion)));

/** The sum of what is known, without what binary fractions leave behind the sixth decimal; null where nothing is. */
export function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, number) => sum + number, 0) * 1e6) / 1e6;
}
