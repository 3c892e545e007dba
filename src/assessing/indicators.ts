import type { CriterionWithIndicators } from '../criteria/criteria-set';
import { sumOf } from '../criteria/leaves';
import type { CriterionResult, IndicatorsAssessment, LeafAssessment } from './assessment';

/** What a criterion's indicators come to. */
export interface Conclusion {
  readonly result: CriterionResult;
  readonly score: number | null;
  /** Without the points of indicators that do not apply, unless none does. */
  readonly maxScore: number | null;
  /** How many of the indicators that apply are met, and how many must be. */
  readonly met: number;
  readonly needed: number;
}

/**
 * Concludes from the indicators that apply. Points decide where there are any: full points are met, fewer are not. Else
 * so many must be met as the set says, all of them if fewer apply; what is not assessed yet leaves open only what it can
 * still change.
 * @param indicators those that are to be met
 * @param extraPoints what bonuses and deductions come to
 */
export function concludeIndicators(
  metWhen: CriterionWithIndicators['metWhen'],
  indicators: readonly LeafAssessment[],
  extraPoints: number | null = null,
): Conclusion {
  const applying = indicators.filter(({ result }) => result !== 'notApplicable');
  const needed = typeof metWhen === 'object' ? Math.min(metWhen.atLeast, applying.length) : applying.length;
  const met = applying.filter(({ result }) => result === 'met').length;
  const score = sumOf([...applying.map((indicator) => indicator.score), extraPoints]);
  const maxScore = sumOf((applying.length === 0 ? indicators : applying).map((indicator) => indicator.maxScore));
  const result =
    applying.length === 0
      ? 'notApplicable'
      : maxScore === null
        ? resultOf(applying, met, needed)
        : score === null
          ? 'blank'
          : score >= maxScore
            ? 'met'
            : 'notMet';
  return { result, score, maxScore, met, needed };
}

/** A criterion of which nothing but its indicators says anything: what they come to. */
export function assessedByIndicators(
  criterion: Pick<IndicatorsAssessment, 'number' | 'title' | 'groupNumber' | 'tableRow'>,
  indicators: readonly LeafAssessment[],
  metWhen: CriterionWithIndicators['metWhen'],
): IndicatorsAssessment {
  const { result, score, maxScore } = concludeIndicators(metWhen, indicators);
  const isApplicable = result !== 'notApplicable';
  const cells = { resultCell: null, scoreCell: null };
  return { ...criterion, measure: null, indicators, result, isApplicable, score, maxScore, ...cells };
}

function resultOf(applying: readonly LeafAssessment[], met: number, needed: number): CriterionResult {
  const basicallyMet = applying.filter(({ result }) => result === 'basicallyMet').length;
  const open = applying.filter(({ result }) => result === 'blank').length;
  if (met >= needed) return 'met';
  if (met + open >= needed) return 'blank';
  if (met + basicallyMet >= needed) return 'basicallyMet';
  return met + basicallyMet + open >= needed ? 'blank' : 'notMet';
}
