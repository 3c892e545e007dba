import { unreachable } from '../outcome';
import type { FindingData } from './finding';
import type { AmountMeasure, AmountReading, KnownAmount, NumberSought } from './read-amount';

export function isKnown(reading: AmountReading): reading is KnownAmount {
  return reading.kind === 'number' || reading.kind === 'side' || reading.kind === 'day';
}

/** What is wrong with an amount that can be compared with nothing. @param found the cell's own text */
export function wrongAmount(
  reading: Exclude<AmountReading, KnownAmount>,
  found: string,
  measure: AmountMeasure | NumberSought,
): FindingData {
  const isImpossible = reading.kind === 'impossibleDate';
  if (isImpossible || measure.of === 'date') return { code: 'date-invalid', found, isImpossible };
  switch (reading.kind) {
    case 'outOfRange':
      return { code: 'value-out-of-range', found, of: measure.of };
    case 'contradictory':
      return { code: 'result-conflict', found };
    case 'ambiguous':
    case 'turnedIntoDate':
    case 'inexact':
      return { code: 'value-not-number', found, measure, why: reading };
    default:
      return unreachable(reading);
  }
}
