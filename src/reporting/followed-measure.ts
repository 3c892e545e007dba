import { givesPoints } from '../criteria/measure-kinds';
import { isOpenMeasure } from '../criteria/open-measures';
import { NONE } from '../assessing/none-of-result';
import type { AmountMeasure } from '../assessing/read-amount';
import type { Measure, MeasureOf } from '../criteria/measure';

/**
 * How a formula follows a cell that states more than a word: by an amount's bounds; by words that are no result; or only
 * while it stands as it is.
 */
export type Followed = AmountMeasure | { readonly kind: 'words'; readonly words: readonly string[] } | 'asFound';

const kinds: { readonly [kind in Measure['kind']]: (measure: MeasureOf<kind>) => Followed | null } = {
  judged: () => null,
  points: () => null,
  bands: () => null,
  reference: () => null,
  amount: (measure) => measure,
  noneOf: () => NONE,
  levels: (measure) => {
    if (givesPoints(measure)) return null;
    if (!isOpenMeasure(measure)) return 'asFound';
    return { kind: 'words', words: measure.levels.flatMap(({ title, words = [] }) => [title.vi, ...words]) };
  },
  rule: (measure) => (givesPoints(measure) ? null : 'asFound'),
};

/** @returns null for a measure whose cells hold words for results, or points */
export function followedMeasure(measure: Measure | null): Followed | null {
  if (measure === null) return null;
  const follow = kinds[measure.kind] as (measure: Measure) => Followed | null;
  return follow(measure);
}
