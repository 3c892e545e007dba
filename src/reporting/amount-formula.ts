import type { CriterionResult } from '../assessing/assessment';
import { NONE } from '../assessing/none-of-result';
import { awaitsYear } from '../assessing/deadline';
import type { AmountMeasure, NumberSought } from '../assessing/read-amount';
import { isOpenMeasure } from '../criteria/open-measures';
import { unreachable } from '../outcome';
import { serialOfDay } from '../reading/values/calendar-day';
import type { CellValue } from '../workbook/snapshot';
import type { Followed } from './followed-measure';
import { textArray, textConstant, trimmedText } from './formula-text';

/** A cell with an amount: how a formula refers to it, what stands in it now, and what that came to. */
export interface AmountCell {
  readonly reference: string;
  readonly found: CellValue;
  readonly result: CriterionResult;
}

/**
 * An expression that follows an amount: a number is compared anew, whatever it becomes; a text keeps the result that was
 * read from it for as long as it stands, since a formula cannot read "16/25 (64%)". TRUE, which LibreOffice takes for a
 * number, is a word.
 * @param outcomes what each result gives, as constants of a formula
 * @param otherwise what any other text gives
 */
export function amountFormula(
  { reference, found, result }: AmountCell,
  measure: Followed,
  outcomes: Readonly<Record<CriterionResult, string>>,
  otherwise: string,
): string {
  if (measure !== 'asFound' && measure.kind === 'words') {
    const known = textArray([...new Set([...measure.words, ...(result === 'rated' ? [trimmedText(found)] : [])])]);
    return `IF(OR(TRIM(${reference})=${known}),${outcomes.rated},${otherwise})`;
  }
  if (measure === 'asFound' || (measure === NONE && isCode(found, result)))
    return `IF(${isAsFound(reference, found)},${outcomes[result]},${otherwise})`;
  const judged = isOpenMeasure(measure)
    ? outcomes.rated
    : `IF(${isWithin(measure, reference)},${outcomes.met},${outcomes.notMet})`;
  const fromNumber = `IF(${isInRange(measure, reference)},${judged},${outcomes.blank})`;
  const follows = `IF(AND(ISNUMBER(${reference}),NOT(ISLOGICAL(${reference}))),${fromNumber},${otherwise})`;
  const text = typeof found === 'number' ? '' : trimmedText(found);
  if (text !== '') return `IF(TRIM(${reference})=${textConstant(text)},${outcomes[result]},${follows})`;
  const isRefused = result === 'blank' && typeof found === 'number';
  return isRefused ? `IF(${reference}=${found},${outcomes.blank},${follows})` : follows;
}

/** In a column of 1 for met and 0 for not met, a number is no count of what must not happen. */
function isCode(found: CellValue, result: CriterionResult): boolean {
  return typeof found === 'number' && (found === 0) !== (result === 'met');
}

function isAsFound(reference: string, found: CellValue): string {
  return typeof found === 'number' ? `${reference}=${found}` : `TRIM(${reference})=${textConstant(trimmedText(found))}`;
}

/** Whether a cell with a number is on the right side of the measure's bounds. */
export function isWithin(measure: AmountMeasure, reference: string): string {
  if (awaitsYear(measure)) return 'FALSE';
  if (measure.of === 'date') return `INT(${reference})<=${serialOfDay(measure.notAfter)}`;
  const amount = comparable(measure, reference);
  const { atLeast, atMost } = measure;
  const tests = [
    ...(atLeast === undefined ? [] : [`${amount}>=${atLeast}`]),
    ...(atMost === undefined ? [] : [`${amount}<=${atMost}`]),
  ];
  if (tests.length === 0) return 'TRUE';
  return tests.length === 1 ? tests.join('') : `AND(${tests.join(',')})`;
}

/** Excel keeps "70%" as 0.7, which is not quite 70 when it is multiplied. */
export function comparable({ of }: AmountMeasure, reference: string): string {
  const share = `ROUND(${reference}*100,9)`;
  if (of === 'ratio') return share;
  return of === 'percentage' ? `IF(${reference}<=1,${share},${reference})` : reference;
}

/** Nothing can be compared with a deadline whose year is not known. */
function isInRange(measure: AmountMeasure, reference: string): string {
  if (awaitsYear(measure)) return 'FALSE';
  if (measure.of === 'date')
    return `AND(${reference}>=${serialOfDay('2000-01-01')},${reference}<${serialOfDay('2100-01-01')})`;
  return isPossibleNumber(measure.of, reference);
}

/** Whether a cell's number is one that such an amount can be. */
export function isPossibleNumber(of: NumberSought['of'], reference: string): string {
  switch (of) {
    case 'number':
      return 'TRUE';
    case 'count':
      return `AND(${reference}>=0,${reference}=INT(${reference}))`;
    case 'percentage':
      return `AND(${reference}>=0,${reference}<=100)`;
    case 'ratio':
      return `AND(${reference}>=0,${reference}<=1)`;
    default:
      return unreachable(of);
  }
}
