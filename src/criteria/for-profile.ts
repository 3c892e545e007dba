import type { CriteriaSet, Criterion, Leaf } from './criteria-set';
import { hasIndicators } from './leaves';

/**
 * What a set says to the units of one profile: its measures are theirs, and what is not for them is for nobody, which
 * `isForNobody` tells. Whatever assesses by the set need not know profiles.
 * @param profile a profile's id, or null
 * @returns the set as it is where it has no such profile: then its general measures are everybody's
 */
export function forProfile(set: CriteriaSet, profile: string | null): CriteriaSet {
  if (profile === null || set.profiles?.some(({ id }) => id === profile) !== true) return set;
  const ofSet = known.get(set) ?? new Map<string, CriteriaSet>();
  known.set(set, ofSet);
  const resolved = ofSet.get(profile) ?? resolve(set, profile);
  ofSet.set(profile, resolved);
  return resolved;
}

/** Much is remembered by set and by measure: a folder of workbooks of one profile shares what is resolved for it. */
const known = new WeakMap<CriteriaSet, Map<string, CriteriaSet>>();

/** Whether a criterion of a set that was resolved for a profile is not for its units. */
export function isForNobody({ onlyFor }: Criterion): boolean {
  return onlyFor?.length === 0;
}

function resolve(set: CriteriaSet, profile: string): CriteriaSet {
  const groups = set.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion) => criterionFor(criterion, profile)),
  }));
  return { ...set, profiles: undefined, groups };
}

function criterionFor(criterion: Criterion, profile: string): Criterion {
  if (!hasIndicators(criterion)) return leafFor(criterion, profile);
  const own = withOnlyFor(criterion, profile);
  const indicators = criterion.indicators.map((indicator) => leafFor(indicator, profile));
  return { ...own, indicators: isForNobody(own) ? indicators.map(forNobody) : indicators };
}

function leafFor(leaf: Leaf, profile: string): Leaf {
  const { byProfile = [], ...own } = leaf;
  const special = byProfile.find(({ profiles }) => profiles.includes(profile));
  return withOnlyFor({ ...own, measure: special?.measure ?? leaf.measure }, profile);
}

function withOnlyFor<T extends Criterion>(criterion: T, profile: string): T {
  if (criterion.onlyFor?.includes(profile) === false) return forNobody(criterion);
  return { ...criterion, onlyFor: undefined };
}

function forNobody<T extends Criterion>(criterion: T): T {
  return { ...criterion, onlyFor: [] };
}
