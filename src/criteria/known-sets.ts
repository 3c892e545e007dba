import { builtInSets } from './built-in-sets';
import type { CriteriaSet } from './criteria-set';

/** The criteria sets that sheets are held against. */
export interface KnownSets {
  readonly sets: readonly CriteriaSet[];
  /** The ids of those among them that are the office's own. */
  readonly officeIds: ReadonlySet<string>;
}

/**
 * The office's own sets, and after them those that come with the add-in; one of the office's takes the place of a built-in
 * one with its id.
 * @param office without two of one id
 */
export function knownSets(office: readonly CriteriaSet[]): KnownSets {
  const officeIds = new Set(office.map(({ id }) => id));
  return { sets: [...office, ...builtInSets().filter(({ id }) => !officeIds.has(id))], officeIds };
}
