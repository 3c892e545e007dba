import { NONE } from '../assessing/none-of-result';
import type { AmountMeasure } from '../assessing/read-amount';
import { givesPoints } from '../criteria/leaves';
import type { Measure } from '../criteria/criteria-set';

/** How a formula follows a cell that states more than a word: by an amount's bounds, or only while it stands as it is. */
export type Followed = AmountMeasure | 'asFound';

/** @returns null for a measure whose cells hold words for results, or points */
export function followedMeasure(measure: Measure | null): Followed | null {
  switch (measure?.kind) {
    case 'amount':
      return measure;
    case 'noneOf':
      return NONE;
    case 'levels':
    case 'rule':
      return givesPoints(measure) ? null : 'asFound';
    default:
      return null;
  }
}
