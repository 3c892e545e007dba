import { pointsRuleOf } from '../criteria/measure-kinds';
import type { BandsMeasure } from '../criteria/measure';
import { AMOUNT, pointsBy } from '../criteria/points-rule';
import type { TableRow } from '../reading/assessment-table';
import { cleanText } from '../reading/vietnamese-text';
import { dueByCell, dueWithoutAmount, nothingDue, type DuePoints } from './due-points';
import { readAmount, type KnownAmount } from './read-amount';
import type { TableValues } from './table-values';
import { isKnown, wrongAmount } from './wrong-amount';

/**
 * Reads the amount in a row's result cell, where the form has one, and finds the band that it lies in.
 * @param criterion the criterion's number, for the findings
 */
export function pointsDueByBands(
  row: TableRow,
  criterion: string,
  measure: BandsMeasure,
  { decimalsOf, hasPercentFigures }: TableValues,
): DuePoints {
  return dueByCell(row, criterion, (cell) => {
    const { value, position } = cell;
    const withoutAmount = dueWithoutAmount(cell, measure.whenNone);
    if (withoutAmount !== null) return withoutAmount;
    const sought = { of: measure.of };
    const reading = readAmount(value, sought, { style: decimalsOf('result'), hasPercentFigures });
    if (reading === null) return nothingDue(cell);
    if (isKnown(reading)) return { ...nothingDue(cell), points: pointsOf(reading, measure) };
    const place = { cell: position, criterion, fix: null };
    return nothingDue(cell, [{ ...place, ...wrongAmount(reading, cleanText(value), sought) }]);
  });
}

/** @returns null where "trên 70%" leaves more than one number of points open */
function pointsOf(amount: KnownAmount, measure: BandsMeasure): number | null {
  if (amount.kind === 'day') return null;
  if (amount.kind === 'side') return pointsOnSide(amount, measure);
  const rule = pointsRuleOf(measure);
  const isShare = measure.of === 'percentage' || measure.of === 'ratio';
  const input = isShare ? amount.number / 100 : amount.number;
  return rule === null ? null : pointsBy(rule, new Map([[AMOUNT, input]]));
}

function pointsOnSide(
  { sign, number }: Extract<KnownAmount, { kind: 'side' }>,
  { bands }: BandsMeasure,
): number | null {
  const possible = bands.filter(({ from = -Infinity, below = Infinity }) => {
    switch (sign) {
      case '≥':
      case '>':
        return below > number;
      case '≤':
        return from <= number;
      case '<':
        return from < number;
    }
  });
  const [only = null, ...others] = new Set(possible.map(({ points }) => points));
  return others.length === 0 ? only : null;
}
