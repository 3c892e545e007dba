import '../../zod-without-eval';
import { readCriteriaSet } from '../../criteria/criteria-file';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { textIn } from './metadata-json';

export interface StoredSets {
  readonly criteriaSets: readonly CriteriaSet[];
  /** The ids of those that cannot be read, null for one without. */
  readonly unreadableSets: readonly (string | null)[];
}

/**
 * Hundreds of workbooks that one office handed out carry the same set: it is read once, and all of them share it.
 * Unlimited it would hold every set that ever came by.
 */
const known = new Map<string, CriteriaSet | null>();
const MOST_KNOWN = 32;

/** Reads each set by itself; of several with the same id the first one counts. */
export function readStoredSets(entries: readonly unknown[]): StoredSets {
  const sets = new Map<string, CriteriaSet>();
  const unreadableSets: (string | null)[] = [];
  for (const entry of entries) {
    const set = readOnce(entry);
    if (set === null) unreadableSets.push(textIn(entry, 'id'));
    else if (!sets.has(set.id)) sets.set(set.id, set);
  }
  return { criteriaSets: [...sets.values()], unreadableSets };
}

function readOnce(entry: unknown): CriteriaSet | null {
  const text = JSON.stringify(entry);
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readCriteriaSet(entry);
  const set = read.ok ? read.value : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, set);
  return set;
}
