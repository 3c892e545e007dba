import { awaitsYear } from './deadline';
import type { AmountMeasure, KnownAmount } from './read-amount';

/**
 * Holds an amount against a measure's bounds, which are within.
 * @returns null where the side that it lies on does not tell, or the year of the deadline is not known
 */
export function compareAmount(amount: KnownAmount, measure: AmountMeasure): 'met' | 'notMet' | null {
  if (measure.of === 'date') {
    return amount.kind !== 'day' || awaitsYear(measure) ? null : verdict(amount.day <= measure.notAfter);
  }
  if (amount.kind === 'day') return null;
  const { atLeast = -Infinity, atMost = Infinity } = measure;
  const { number } = amount;
  if (amount.kind === 'number') return verdict(number >= atLeast && number <= atMost);
  switch (amount.sign) {
    case '≥':
    case '>': {
      const isBeyond = amount.sign === '>' ? number >= atMost : number > atMost;
      return isBeyond ? 'notMet' : number >= atLeast && atMost === Infinity ? 'met' : null;
    }
    case '≤':
    case '<': {
      const isShort = amount.sign === '<' ? number <= atLeast : number < atLeast;
      return isShort ? 'notMet' : number <= atMost && atLeast === -Infinity ? 'met' : null;
    }
  }
}

function verdict(isWithin: boolean): 'met' | 'notMet' {
  return isWithin ? 'met' : 'notMet';
}
