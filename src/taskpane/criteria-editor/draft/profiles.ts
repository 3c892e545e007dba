import type { CriteriaSet, Criterion, Leaf } from '../../../criteria/criteria-set';
import { hasIndicators } from '../../../criteria/leaves';
import { freeId } from './condition-choice';
import { withOptional } from './optional';

export type Profile = NonNullable<CriteriaSet['profiles']>[number];
export type ProfileMeasure = NonNullable<Leaf['byProfile']>[number];

/** A set with one more kind of units, which has no name yet. */
export function withNewProfile(set: CriteriaSet): CriteriaSet {
  const profiles = set.profiles ?? [];
  const id = freeId(
    'loai',
    profiles.map((profile) => profile.id),
  );
  return { ...set, profiles: [...profiles, { id, title: { vi: '' } }] };
}

/** Takes a kind of units out of a set, and out of what its criteria say of kinds. */
export function withoutProfile(set: CriteriaSet, id: string): CriteriaSet {
  const profiles = (set.profiles ?? []).filter((profile) => profile.id !== id);
  const groups = set.groups.map((group) => ({ ...group, criteria: group.criteria.map((own) => unnamed(own, id)) }));
  return withOptional({ ...set, groups }, 'profiles', profiles.length === 0 ? undefined : profiles);
}

function unnamed(criterion: Criterion, id: string): Criterion {
  const onlyFor = criterion.onlyFor?.filter((profile) => profile !== id);
  const named = withOptional(criterion, 'onlyFor', onlyFor?.length === 0 ? undefined : onlyFor);
  if (hasIndicators(named)) {
    const indicators = named.indicators.map((indicator) => unnamed(indicator, id));
    return { ...named, indicators: indicators.filter((indicator) => !hasIndicators(indicator)) };
  }
  const measures = (named.byProfile ?? []).flatMap(({ profiles, measure }) => {
    const left = profiles.filter((profile) => profile !== id);
    return left.length === 0 ? [] : [{ profiles: left, measure }];
  });
  return withMeasures(named, measures);
}

/** @returns the kinds of units that a criterion has no measure of their own for */
export function profilesLeft(set: CriteriaSet, { byProfile = [] }: Leaf): readonly Profile[] {
  const taken = new Set(byProfile.flatMap(({ profiles }) => profiles));
  return (set.profiles ?? []).filter(({ id }) => !taken.has(id));
}

/** A criterion with measures for some kinds of units, none where the list is empty. */
export function withMeasures(leaf: Leaf, measures: ProfileMeasure[]): Leaf {
  return withOptional(leaf, 'byProfile', measures.length === 0 ? undefined : measures);
}

/** A criterion that is for these kinds of units; for all where nothing else is left out. */
export function forProfiles<T extends Criterion>(criterion: T, set: CriteriaSet, ids: readonly string[]): T {
  const all = (set.profiles ?? []).map(({ id }) => id);
  const named = all.filter((id) => ids.includes(id));
  return withOptional<Criterion, 'onlyFor'>(criterion, 'onlyFor', named.length === all.length ? undefined : named) as T;
}
