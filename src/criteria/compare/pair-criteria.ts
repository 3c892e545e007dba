import type { CriteriaSet, Criterion } from '../criteria-set';
import { numberedOf } from '../leaves';
import { likeness, titleKey } from './likeness';

/** A criterion or an indicator in the earlier version of a set, and what became of it in the later one. */
export interface CriterionPair {
  readonly before: Criterion;
  readonly after: Criterion;
}

export interface PairedCriteria {
  /** In the order of the later version. */
  readonly pairs: readonly CriterionPair[];
  readonly removed: readonly Criterion[];
  readonly added: readonly Criterion[];
}

/** The part of their words that two titles must share for one to be the other, reworded. */
const SAME_NUMBER_LIKENESS = 0.4;
const OTHER_NUMBER_LIKENESS = 0.7;

/**
 * Finds each criterion of one version of a set in another: by number and title, else by the same title under another
 * number, else by a title that is much like it, where one with its own number needs less to be like.
 */
export function pairCriteria(earlier: CriteriaSet, later: CriteriaSet): PairedCriteria {
  const unpaired = new Set(numberedOf(earlier));
  const found = new Map<Criterion, Criterion>();
  const pairBy = (isSame: (before: Criterion, after: Criterion) => boolean) => {
    for (const after of numberedOf(later)) {
      if (found.has(after)) continue;
      const before = [...unpaired].find((candidate) => isSame(candidate, after));
      if (before === undefined) continue;
      unpaired.delete(before);
      found.set(after, before);
    }
  };
  pairBy((before, after) => before.number === after.number && mayBeTitledAlike(before, after));
  pairBy((before, after) => before.title !== undefined && after.title !== undefined && isTitledAlike(before, after));
  pairBy((before, after) => before.number === after.number && likenessOf(before, after) >= SAME_NUMBER_LIKENESS);
  pairBy((before, after) => likenessOf(before, after) >= OTHER_NUMBER_LIKENESS);
  return {
    pairs: numberedOf(later).flatMap((after) => {
      const before = found.get(after);
      return before === undefined ? [] : [{ before, after }];
    }),
    removed: [...unpaired],
    added: numberedOf(later).filter((after) => !found.has(after)),
  };
}

/** A set without titles is told by its numbers alone. */
function mayBeTitledAlike(before: Criterion, after: Criterion): boolean {
  return before.title === undefined || after.title === undefined || isTitledAlike(before, after);
}

function isTitledAlike(before: Criterion, after: Criterion): boolean {
  return titleKey(before.title?.vi ?? '') === titleKey(after.title?.vi ?? '');
}

function likenessOf(before: Criterion, after: Criterion): number {
  return likeness(before.title?.vi ?? '', after.title?.vi ?? '');
}
