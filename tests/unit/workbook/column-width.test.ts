import fc from 'fast-check';
import { columnWidthInCharacters, columnWidthInPoints } from '../../../src/workbook/column-width';

describe('the width of a column', () => {
  it('of 8.43 characters, Excel’s own, is 48 points', () => {
    expect(columnWidthInPoints(8.43)).toBeCloseTo(48, 1);
  });

  it('is the same after it went to Office.js and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25_500 }), (hundredths) => {
        expect(columnWidthInCharacters(columnWidthInPoints(hundredths / 100))).toBeCloseTo(hundredths / 100, 2);
      }),
    );
  });

  it('is never less than nothing', () => {
    expect(columnWidthInCharacters(0)).toBe(0);
  });
});
