/**
 * Why a rule for points was refused. Texts are in i18n. `position` counts the characters before the place, from 0;
 * `found` is what stands there, null at the end of the rule.
 */
export type ExpressionError = { readonly position: number } & (
  | { readonly code: 'input-name-unusable'; readonly found: string }
  | { readonly code: 'too-long'; readonly maximum: number }
  | { readonly code: 'too-deep'; readonly maximum: number }
  /** Excel takes no formula that is so long, or nested so deeply. */
  | { readonly code: 'too-large-for-excel' }
  /** `instead` is what is written for it in a rule, null where nothing is. */
  | { readonly code: 'sign-unknown'; readonly found: string; readonly instead: string | null }
  | { readonly code: 'name-not-ascii'; readonly found: string }
  | { readonly code: 'name-unknown'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'function-unknown'; readonly found: string; readonly known: readonly string[] }
  /** "2,5": the comma parts arguments. */
  | { readonly code: 'decimal-comma'; readonly found: string }
  | { readonly code: 'number-malformed'; readonly found: string }
  | { readonly code: 'number-too-exact'; readonly found: string; readonly digits: number; readonly decimals: number }
  | { readonly code: 'percent-not-after-number' }
  | { readonly code: 'operand-missing'; readonly found: string | null }
  | { readonly code: 'operator-missing'; readonly found: string }
  | { readonly code: 'bracket-not-open' }
  | { readonly code: 'sign-missing'; readonly expected: string; readonly found: string | null }
  | { readonly code: 'number-expected' }
  | { readonly code: 'condition-expected' }
  /** "70% <= a < 80%". */
  | { readonly code: 'comparison-chained' }
  | {
      readonly code: 'argument-count';
      readonly name: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly found: number;
    }
  | { readonly code: 'digits-not-constant'; readonly name: string; readonly maximum: number }
  | { readonly code: 'band-malformed'; readonly found: string | null }
  | { readonly code: 'band-limit-not-constant'; readonly found: string | null }
  /** A stretch that no band holds, or two, with limits as the rule writes them; null where it has no limit. */
  | {
      readonly code: 'band-empty' | 'bands-overlap' | 'bands-gap';
      readonly from: string | null;
      readonly below: string | null;
    }
);
