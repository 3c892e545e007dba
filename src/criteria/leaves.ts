import type { CriteriaGroup, CriteriaSet, Criterion } from './criteria-set';

/** Every criterion of the set, in its order. */
export function criteriaOf(set: CriteriaSet): readonly Criterion[] {
  return set.groups.flatMap((group) => group.criteria);
}

/** Every criterion of the set with the group that it stands in, in the set's order. */
export function groupedCriteriaOf(
  set: CriteriaSet,
): readonly { readonly group: CriteriaGroup; readonly criterion: Criterion }[] {
  return set.groups.flatMap((group) => group.criteria.map((criterion) => ({ group, criterion })));
}

/** The sum of all criteria's maximum points, or null in a set without points. */
export function maximumScoreOf(set: CriteriaSet): number | null {
  const maxima = criteriaOf(set).flatMap(({ measure }) => (measure.kind === 'points' ? [measure.maximum] : []));
  return maxima.length === 0 ? null : maxima.reduce((sum, maximum) => sum + maximum, 0);
}
