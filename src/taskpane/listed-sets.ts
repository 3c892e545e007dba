import type { CriteriaSet } from '../criteria/criteria-set';
import type { PaneState } from './pane-state';

/** A criteria set that can be chosen. */
export interface ListedSet {
  readonly set: CriteriaSet;
  /** Whether the workbook carries this very set. */
  readonly isInWorkbook: boolean;
}

/**
 * What can be chosen from: first what the workbook carries. Of sets with one id there is the one that would be used: what
 * is chosen now, which may have come from a file, else the workbook's own.
 */
export function listedSets({
  sets,
  criteria,
  report,
}: Pick<PaneState, 'sets' | 'criteria' | 'report'>): readonly ListedSet[] {
  const carried = report?.remembered.criteriaSets ?? [];
  const ids = new Set(carried.map(({ id }) => id));
  return [...carried, ...sets.filter(({ id }) => !ids.has(id))].map((listed) => {
    const set = criteria !== 'auto' && criteria.id === listed.id ? criteria : listed;
    return { set, isInWorkbook: ids.has(set.id) && isSame(set, listed) };
  });
}

/** Both were read by one schema, which puts their fields in one order. */
function isSame(a: CriteriaSet, b: CriteriaSet): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
