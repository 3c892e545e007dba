import type { Effect, Measure } from '../../../criteria/criteria-set';

/** How a criterion may be measured, and the words that say so. */
export interface MeasureGuess {
  readonly measure: Measure;
  readonly effect?: Effect;
  /** As they stand in the sheet: "từ 70% trở lên". */
  readonly words: string;
}

/** Words that may each say how a criterion is measured, so that none of them is believed. */
export interface UnclearMeasure {
  readonly unclear: readonly string[];
}
