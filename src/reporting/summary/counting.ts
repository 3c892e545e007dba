import type { ResultCounts } from '../../assessing/assessment';
import type { PlannedFormula } from '../../workbook/sheet-plan';
import { isEmptyCell, textConstant } from '../formula-text';
import type { ResultMatrix } from './result-matrix';

/** Formulas that count a stretch of a result matrix; what each gives is known from the assessment. */
export interface CountFormulas {
  readonly met: PlannedFormula;
  readonly notMet: PlannedFormula;
  readonly notApplicable: PlannedFormula;
  readonly blank: PlannedFormula;
}

/**
 * @param range a stretch of the matrix
 * @param maximum the maximum points of the same stretch, extra points having none; null in a set without points
 */
export function countFormulas(
  { words }: ResultMatrix,
  range: string,
  maximum: string | null,
  counts: Omit<ResultCounts, 'total'>,
): CountFormulas {
  const saying = (word: string) => `COUNTIF(${range},${textConstant(word)})`;
  const reached = (sign: string) =>
    maximum === null ? '' : `+SUMPRODUCT(ISNUMBER(${range})*ISNUMBER(${maximum})*(${range}${sign}${maximum}))`;
  const withoutPoints = maximum === null ? '' : `+SUMPRODUCT(ISNUMBER(${maximum})*(${isEmptyCell(range)}))`;
  return {
    met: { formula: `=${saying(words.met)}${reached('>=')}`, value: counts.met },
    notMet: {
      formula: `=${saying(words.notMet)}+${saying(words.basicallyMet)}${reached('<')}`,
      value: counts.notMet,
    },
    notApplicable: { formula: `=${saying(words.notApplicable)}`, value: counts.notApplicable },
    blank: { formula: `=${saying(words.blank)}${withoutPoints}`, value: counts.blank },
  };
}

/** The points that a stretch of the matrix could give: a criterion that does not apply gives none. */
export function applicableMaximum({ words }: ResultMatrix, range: string, maximum: string): string {
  return `=SUM(${maximum})-SUMIF(${range},${textConstant(words.notApplicable)},${maximum})`;
}
