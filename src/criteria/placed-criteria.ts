import type { CriteriaSet, Criterion } from './criteria-set';
import { hasIndicators } from './leaves';
import type { Measure } from './measure';
import type { RuleBreach } from './rule-breach';

type Path = RuleBreach['path'];

/** Every criterion, each followed by its indicators, with the place where it stands. */
export function placedCriteria({
  groups,
}: CriteriaSet): readonly { readonly criterion: Criterion; readonly path: Path }[] {
  return groups.flatMap((group, g) =>
    group.criteria.flatMap((criterion, c) => {
      const path = ['groups', g, 'criteria', c];
      const indicators = hasIndicators(criterion) ? criterion.indicators : [];
      return [
        { criterion, path },
        ...indicators.map((indicator, i) => ({ criterion: indicator, path: [...path, 'indicators', i] })),
      ];
    }),
  );
}

/** Every measure, those that profiles have of their own among them, with the number of its criterion and its place. */
export function placedMeasures(
  set: CriteriaSet,
): readonly { readonly number: string; readonly measure: Measure; readonly path: Path }[] {
  return placedCriteria(set).flatMap(({ criterion, path }) => {
    if (hasIndicators(criterion)) return [];
    const { number, measure, byProfile = [] } = criterion;
    return [
      { number, measure, path: [...path, 'measure'] },
      ...byProfile.map((own, index) => ({
        number,
        measure: own.measure,
        path: [...path, 'byProfile', index, 'measure'],
      })),
    ];
  });
}
