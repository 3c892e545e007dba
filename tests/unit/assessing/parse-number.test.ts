import * as fc from 'fast-check';
import { parseNumber } from '../../../src/assessing/parse-number';
import { formatNumber } from '../../../src/i18n/format';
import type { CellValue } from '../../../src/workbook/snapshot';

describe('a number', () => {
  it.each<[CellValue, number]>([
    [2.5, 2.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['17,0', 17],
    ['0,125', 0.125],
    ['+3', 3],
    ['-1', -1],
    [' 9\u00A0điểm ', 9],
    ['9đ', 9],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
  ])('%p is read as %p', (value, number) => {
    expect(parseNumber(value)).toBe(number);
  });

  it.each<CellValue>([null, '', 'mười', '1.500', '25,898', '16/25', '70%', '2,5,1', '1e3', true, { error: '#N/A' }])(
    'is not to be read from %p',
    (value) => {
      expect(parseNumber(value)).toBeNull();
    },
  );

  it('comes back as it was written, in either language', () => {
    const scores = fc.integer({ min: -40_000, max: 99_999 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(scores, fc.constantFrom('vi' as const, 'en' as const), (score, language) => {
        expect(parseNumber(formatNumber(score, language))).toBe(score);
      }),
    );
  });
});
