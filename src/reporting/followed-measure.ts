import { givesPoints } from '../criteria/measure-kinds';
import { NONE } from '../assessing/none-of-result';
import type { AmountMeasure } from '../assessing/read-amount';
import type { Measure, MeasureOf } from '../criteria/measure';

/** How a formula follows a cell that states more than a word: by an amount's bounds, or only while it stands as it is. */
export type Followed = AmountMeasure | 'asFound';

const kinds: { readonly [kind in Measure['kind']]: (measure: MeasureOf<kind>) => Followed | null } = {
  judged: () => null,
  points: () => null,
  bands: () => null,
  reference: () => null,
  amount: (measure) => measure,
  noneOf: () => NONE,
  levels: (measure) => (givesPoints(measure) ? null : 'asFound'),
  rule: (measure) => (givesPoints(measure) ? null : 'asFound'),
};

/** @returns null for a measure whose cells hold words for results, or points */
export function followedMeasure(measure: Measure | null): Followed | null {
  if (measure === null) return null;
  const follow = kinds[measure.kind] as (measure: Measure) => Followed | null;
  return follow(measure);
}
