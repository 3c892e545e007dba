import type { CriterionResult } from '../../../assessing/assessment';
import type { Criterion } from '../../../criteria/criteria-set';
import type { ProgressTexts } from '../../../i18n/vi/progress';
import type { SummaryTexts } from '../../../i18n/vi/summary';
import { maximumContent } from '../result-matrix';
import type { MeasuredBy } from '../summary-unit';

export type ResultWords = Readonly<Record<CriterionResult, string>>;

type OneMeasure = Exclude<MeasuredBy, 'both'>;

/** Whether a criterion is told by results or by points: one that gives points is neither met nor not met. */
export function measureOf(criterion: Criterion): OneMeasure {
  return maximumContent(criterion) === null ? 'results' : 'points';
}

/** @returns what the results of criteria of one kind are called in full */
export function resultWords(measure: OneMeasure, texts: SummaryTexts): ResultWords {
  if (measure === 'results') return texts.results;
  const { points } = texts.unfulfilled;
  return { ...texts.results, met: texts.fulfilled.points, basicallyMet: points, notMet: points };
}

/** @returns the same of each kind that a set has */
export function wordingsOf(measuredBy: MeasuredBy, texts: SummaryTexts): readonly ResultWords[] {
  return kindsOf(measuredBy).map((measure) => resultWords(measure, texts));
}

/** @returns what a change of a criterion is called, for each kind that a set has */
export function changesOf(
  measuredBy: MeasuredBy,
  { change }: ProgressTexts,
): readonly ProgressTexts['change'][OneMeasure][] {
  return kindsOf(measuredBy).map((measure) => change[measure]);
}

function kindsOf(measuredBy: MeasuredBy): readonly OneMeasure[] {
  return measuredBy === 'both' ? ['results', 'points'] : [measuredBy];
}
