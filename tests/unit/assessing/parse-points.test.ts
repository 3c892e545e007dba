import * as fc from 'fast-check';
import { parsePoints } from '../../../src/assessing/parse-points';
import { formatNumber } from '../../../src/i18n/format';
import type { CellValue } from '../../../src/workbook/snapshot';

describe('points', () => {
  it.each<[CellValue, number]>([
    [2.5, 2.5],
    ['2,5', 2.5],
    [' 9\u00A0điểm ', 9],
    ['9đ', 9],
    ['-1', -1],
  ])('are read from %p as %p', (value, points) => {
    expect(parsePoints(value, null)).toBe(points);
  });

  it.each<CellValue>([null, '', 'mười', '9 lần', '16/25', '70%', true, 45_938, { error: '#N/A' }])(
    'are not to be read from %p',
    (value) => {
      expect(parsePoints(value, null)).toBeNull();
    },
  );

  it('of “1.500” are what the column makes of them', () => {
    expect(parsePoints('1.500', 'dot')).toBe(1.5);
    expect(parsePoints('1.500 điểm', 'comma')).toBe(1500);
    expect(parsePoints('1.500', null)).toMatchObject({ kind: 'ambiguous', readings: [1.5, 1500] });
  });

  it('come back as they were written, in either language', () => {
    const hundredths = fc.integer({ min: -40_000, max: 99_999 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('vi' as const, 'en' as const), (number, language) => {
        const points = number / 100;
        expect(parsePoints(formatNumber(points, language), language === 'vi' ? 'comma' : 'dot')).toBe(points);
      }),
    );
  });
});
