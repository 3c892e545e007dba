import type { CriteriaProblem } from './errors';

/** A rule between several values of a criteria set that is broken, and where. */
export interface RuleBreach {
  readonly path: readonly (string | number)[];
  readonly problem: CriteriaProblem;
}
