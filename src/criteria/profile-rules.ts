import { findMeasureBreach } from './measure-kinds';
import type { CriteriaSet, Criterion } from './criteria-set';
import { hasIndicators } from './leaves';
import type { RuleBreach } from './rule-breach';

/** Checks that profiles differ, and that a criterion names only those that there are, each once. @returns the first breach */
export function findProfilesBreach({ profiles = [] }: CriteriaSet): RuleBreach | null {
  const again = firstRepeated(profiles.map(({ id }) => id));
  return again === -1 ? null : { path: ['profiles', again, 'id'], problem: 'duplicate' };
}

/** Checks what a criterion says of profiles, the path beginning at the criterion. @returns the first breach, or null */
export function findProfileBreach(criterion: Criterion, { profiles = [] }: CriteriaSet): RuleBreach | null {
  const ids = profiles.map(({ id }) => id);
  const unknown = unknownAmong(criterion.onlyFor ?? [], ids, ['onlyFor']);
  if (unknown !== null || hasIndicators(criterion)) return unknown;
  const seen = new Set<string>();
  for (const [index, { profiles: own, measure }] of (criterion.byProfile ?? []).entries()) {
    const path = ['byProfile', index];
    const stranger = unknownAmong(own, ids, [...path, 'profiles']);
    if (stranger !== null) return stranger;
    const again = own.findIndex((id, place) => seen.has(id) || own.indexOf(id) !== place);
    if (again !== -1) return { path: [...path, 'profiles', again], problem: 'duplicate' };
    for (const id of own) seen.add(id);
    const breach = findMeasureBreach(measure);
    if (breach !== null) return { ...breach, path: [...path, 'measure', ...breach.path] };
  }
  return null;
}

function unknownAmong(named: readonly string[], ids: readonly string[], path: RuleBreach['path']): RuleBreach | null {
  const unknown = named.findIndex((id) => !ids.includes(id));
  return unknown === -1 ? null : { path: [...path, unknown], problem: 'not-in-set' };
}

function firstRepeated(ids: readonly string[]): number {
  return ids.findIndex((id, index) => ids.indexOf(id) !== index);
}
