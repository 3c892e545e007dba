import { unreachable } from '../outcome';
import type { CriteriaGroup, CriteriaSet, Criterion, Measure } from './criteria-set';

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

/** The most points that a measure gives, or null where it gives none. */
export function maximumOf(measure: Measure): number | null {
  switch (measure.kind) {
    case 'judged':
    case 'amount':
      return null;
    case 'points':
      return measure.maximum;
    default:
      return unreachable(measure);
  }
}

/** The sum of all criteria's maximum points, or null in a set without points. */
export function maximumScoreOf(set: CriteriaSet): number | null {
  const maxima = criteriaOf(set).flatMap(({ measure }) => maximumOf(measure) ?? []);
  return maxima.length === 0 ? null : maxima.reduce((sum, maximum) => sum + maximum, 0);
}
