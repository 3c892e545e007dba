import { fulfilledIn, unfulfilledIn, type ResultCounts } from '../../assessing/assessment';
import type { PlannedFormula } from '../../workbook/sheet-plan';
import { isEmptyCell, textConstant } from '../formula-text';
import type { CountExceptions, OwnMaximum } from './count-exceptions';
import { NO_MAXIMUM, type ResultMatrix } from './result-matrix';

/** Formulas that count a stretch of a result matrix; what each gives is known from the assessment. */
export interface CountFormulas {
  readonly met: PlannedFormula;
  readonly notMet: PlannedFormula;
  readonly notApplicable: PlannedFormula;
  /** Graded, or given points that have no maximum. */
  readonly rated: PlannedFormula;
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
  { ownMaximums, uncounted, hasOpenPoints }: CountExceptions,
): CountFormulas {
  const saying = (word: string) =>
    [range, ...uncounted].map((cells) => `COUNTIF(${cells},${textConstant(word)})`).join('-');
  const reached = (sign: '>=' | '<') =>
    (maximum === null ? '' : `+SUMPRODUCT(ISNUMBER(${range})*ISNUMBER(${maximum})*(${range}${sign}${maximum}))`) +
    ownMaximums.map((one) => reachedOwn(one, sign)).join('');
  const open = maximum === null || !hasOpenPoints ? null : `(${maximum}=${textConstant(NO_MAXIMUM)})`;
  const withoutPoints =
    (maximum === null ? '' : `+SUMPRODUCT(ISNUMBER(${maximum})*(${isEmptyCell(range)}))`) +
    (open === null ? '' : `+SUMPRODUCT(${open}*(${isEmptyCell(range)}))`) +
    ownMaximums.map(({ cell, inSet }) => (inSet === null ? `+(${isEmptyCell(cell)})` : '')).join('');
  return {
    rated: {
      formula: `=${saying(words.rated)}${open === null ? '' : `+SUMPRODUCT(${open}*ISNUMBER(${range}))`}`,
      value: counts.rated,
    },
    met: { formula: `=${saying(words.met)}${reached('>=')}`, value: fulfilledIn(counts) },
    notMet: {
      formula: `=${saying(words.notMet)}+${saying(words.basicallyMet)}${reached('<')}`,
      value: unfulfilledIn(counts),
    },
    notApplicable: { formula: `=${saying(words.notApplicable)}`, value: counts.notApplicable },
    blank: { formula: `=${saying(words.blank)}${withoutPoints}`, value: counts.blank },
  };
}

/** What the points of one cell count for by the unit's own maximum, less what they were counted for by the set's. */
export function reachedOwn({ cell, own, inSet }: OwnMaximum, sign: '>=' | '<' = '>='): string {
  if (own === null) return '';
  const bySet = inSet === null ? '' : `-(${cell}${sign}${inSet})`;
  return `+ISNUMBER(${cell})*((${cell}${sign}${own})${bySet})`;
}

/**
 * The points that a stretch of the matrix could give: a criterion that does not apply gives none.
 * @param beside what the sheet's own maximum has beside that of its criteria
 */
export function applicableMaximum(
  { words }: ResultMatrix,
  range: string,
  maximum: string,
  { ownMaximums }: CountExceptions,
  beside = 0,
): string {
  const notApplicable = textConstant(words.notApplicable);
  const others = ownMaximums.map(({ cell, own, inSet }) => `+(${cell}<>${notApplicable})*(${own ?? 0}-${inSet ?? 0})`);
  return `=SUM(${maximum})-SUMIF(${range},${notApplicable},${maximum})${others.join('')}${beside === 0 ? '' : `${beside < 0 ? '' : '+'}${beside}`}`;
}

/** What a unit's points come to; of a form that only takes points off, what is left of those that all begin with. */
export function pointsFormula(range: string, { startsFrom }: { readonly startsFrom?: number | undefined }): string {
  return startsFrom === undefined ? `=SUM(${range})` : `=${startsFrom}+SUM(${range})`;
}
