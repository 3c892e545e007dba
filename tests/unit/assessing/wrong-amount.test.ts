import { isKnown, wrongAmount } from '../../../src/assessing/wrong-amount';
import type { AmountMeasure } from '../../../src/assessing/read-amount';

const percentage: AmountMeasure = { kind: 'amount', of: 'percentage', atLeast: 70 };
const date: AmountMeasure = { kind: 'amount', of: 'date', notAfter: '03-31' };

describe('an amount', () => {
  it('is known where it is a number, a day, or the side that it lies on', () => {
    expect(isKnown({ kind: 'number', number: 0 })).toBe(true);
    expect(isKnown({ kind: 'day', day: '2026-03-31' })).toBe(true);
    expect(isKnown({ kind: 'side', sign: '>', number: 70, text: 'trên 70%' })).toBe(true);
    expect(isKnown({ kind: 'outOfRange' })).toBe(false);
    expect(isKnown({ kind: 'impossibleDate' })).toBe(false);
  });

  it('of a percentage is wrong in a way that can be said', () => {
    expect(wrongAmount({ kind: 'outOfRange' }, '130%', percentage)).toEqual({
      code: 'value-out-of-range',
      found: '130%',
      of: 'percentage',
    });
    expect(wrongAmount({ kind: 'contradictory' }, '16/25 (80%)', percentage)).toEqual({
      code: 'result-conflict',
      found: '16/25 (80%)',
    });
    for (const why of [
      { kind: 'ambiguous', readings: [0.7, 70] },
      { kind: 'turnedIntoDate', day: '2026-12-16' },
      { kind: 'inexact' },
    ] as const)
      expect(wrongAmount(why, 'x', percentage)).toEqual({
        code: 'value-not-number',
        found: 'x',
        measure: percentage,
        why,
      });
  });

  it('of a day is a date that is not valid, and perhaps not possible', () => {
    expect(wrongAmount({ kind: 'impossibleDate' }, '30/2/2026', date)).toEqual({
      code: 'date-invalid',
      found: '30/2/2026',
      isImpossible: true,
    });
    expect(wrongAmount({ kind: 'inexact' }, 'trước 2027', date)).toMatchObject({
      code: 'date-invalid',
      isImpossible: false,
    });
  });
});
