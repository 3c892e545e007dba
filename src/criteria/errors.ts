import type { ExpressionError } from './expressions/expression-error';
import type { NumberRange } from './number-range';

/** Why a criteria set could not be had. Texts are in i18n. */
export type CriteriaError =
  | { readonly code: 'criteria-not-json' }
  | { readonly code: 'criteria-newer-version'; readonly version: number }
  /** `path` is in words of the file's own ("groups", 0, "criteria", 11, "number"); places in a list count from 0. */
  | {
      readonly code: 'criteria-invalid';
      readonly path: readonly (string | number)[];
      readonly problem: CriteriaProblem;
      /** Where a number belongs: which ones. */
      readonly range?: NumberRange;
      /** Of a rule for points that was refused. */
      readonly expression?: ExpressionError;
    }
  | { readonly code: 'criteria-unknown'; readonly id: string };

/** The rule that a criteria file breaks at a path. */
export type CriteriaProblem =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-field'
  | 'duplicate'
  | 'step-does-not-divide-maximum'
  | 'more-than-there-are'
  | 'ends-before-it-begins'
  | 'without-bounds'
  | 'at-least-above-at-most'
  | 'phases-overlap'
  | 'needs-points'
  | 'needs-veto'
  | 'not-in-set'
  | 'points-above-maximum'
  /** Bands go from the lowest to the highest, each from where the one before ends. */
  | 'band-empty'
  | 'bands-gap'
  | 'bands-overlap'
  /** A measure says both what gives points and what is met, or neither. */
  | 'points-or-met'
  /** A worse level gives more points than a better one. */
  | 'worse-level-gives-more'
  | 'input-unused'
  /** What is referred to states no figure, or no level. */
  | 'needs-figure'
  | 'needs-levels'
  /** A rule over nothing but other criteria's figures. */
  | 'needs-own-input'
  /** `expression` says why. */
  | 'expression-refused';
