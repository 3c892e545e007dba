import type { CriterionResult } from './assessment';

/** Results by the criterion's number. */
export type ResultsByNumber = ReadonlyMap<string, CriterionResult>;

/** The numbers of the criteria whose results changed from one day to another. */
export interface ResultChanges {
  readonly newlyMet: readonly string[];
  /** Met before, not any more. */
  readonly lost: readonly string[];
}

/**
 * Compares any two days. What does not apply now is not lost, and a criterion that only one of the days knows, as of
 * another version of the set, has not changed.
 */
export function compareResults(before: ResultsByNumber, after: ResultsByNumber): ResultChanges {
  const changed = (is: (then: CriterionResult, now: CriterionResult) => boolean) =>
    [...after].flatMap(([number, now]) => {
      const then = before.get(number);
      return then !== undefined && is(then, now) ? [number] : [];
    });
  return {
    newlyMet: changed((then, now) => then !== 'met' && now === 'met'),
    lost: changed((then, now) => then === 'met' && now !== 'met' && now !== 'notApplicable'),
  };
}
