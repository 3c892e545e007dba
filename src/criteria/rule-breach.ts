import type { CriteriaProblem } from './errors';
import type { ExpressionError } from './expressions/expression-error';

/** A rule between several values of a criteria set that is broken, and where. */
export interface RuleBreach {
  readonly path: readonly (string | number)[];
  readonly problem: CriteriaProblem;
  readonly expression?: ExpressionError;
}
