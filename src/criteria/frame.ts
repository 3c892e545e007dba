import type { CriteriaSet, Criterion } from './criteria-set';
import { hasIndicators } from './leaves';

/**
 * What a document that is known by its number only comes to on a unit's sheet: the sheet's own criteria, as the sheet's
 * words, under the document's title and validity. No conclusion is made up.
 * @param own the set that the sheet is by itself
 */
export function framedBy(own: CriteriaSet, frame: CriteriaSet): CriteriaSet {
  const framed: CriteriaSet = {
    ...own,
    ...frame,
    groups: own.groups.map((group) => ({ ...group, criteria: group.criteria.map(onSheet) })),
  };
  delete framed.isFrame;
  return framed;
}

function onSheet(criterion: Criterion): Criterion {
  if (!hasIndicators(criterion)) return { ...criterion, seen: 'onSheet' };
  return {
    ...criterion,
    seen: 'onSheet',
    indicators: criterion.indicators.map((indicator) => ({ ...indicator, seen: 'onSheet' })),
  };
}

/**
 * A set with a sheet's words for the criteria of which it has none.
 * @param titleOf the sheet's words for a criterion; null where it has none
 * @returns the set itself where the sheet adds nothing
 */
export function withTitles(set: CriteriaSet, titleOf: (number: string) => string | null): CriteriaSet {
  const newlyTitled = new Set<string>();
  const titled = <T extends Criterion>(criterion: T): T => {
    const vi = criterion.title === undefined ? titleOf(criterion.number) : null;
    if (vi === null) return criterion;
    newlyTitled.add(criterion.number);
    return { ...criterion, title: { vi }, seen: 'onSheet' };
  };
  const groups = set.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion): Criterion => {
      const own = titled(criterion);
      return hasIndicators(own) ? { ...own, indicators: own.indicators.map(titled) } : own;
    }),
  }));
  return newlyTitled.size > 0 ? { ...set, groups } : set;
}
