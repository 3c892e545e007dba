import * as fc from 'fast-check';
import { parseQuantity } from '../../../../src/reading/values/quantity';
import type { CellValue } from '../../../../src/workbook/snapshot';

describe('a number with what it counts', () => {
  it.each<[CellValue, number, string]>([
    [2.5, 2.5, ''],
    ['2,5', 2.5, ''],
    [' 9\u00A0điểm ', 9, 'điểm'],
    ['9đ', 9, 'đ'],
    ['02 mô hình', 2, 'mô hình'],
    ['1 500 Hộ', 1500, 'hộ'],
    ['3,5 tỷ đồng', 3.5, 'tỷ đồng'],
    ['2 mô hình'.normalize('NFD'), 2, 'mô hình'],
  ])('%p is %p and “%s”', (value, number, unit) => {
    expect(parseQuantity(value, null)).toMatchObject({ kind: 'quantity', value: number, unit });
  });

  it.each<CellValue>([null, true, '', 'điểm', '2 xã, 3 ấp', '70%', '16/25', 'x2', { error: '#N/A' }])(
    'is not %p',
    (value) => {
      expect(parseQuantity(value, null)).toBeNull();
    },
  );

  it('remembers how it was written', () => {
    expect(parseQuantity('  2,50\u00A0điểm', null)?.text).toBe('2,50 điểm');
    expect(parseQuantity('1.500 hộ', null)).toEqual({ kind: 'ambiguous', readings: [1.5, 1500], text: '1.500 hộ' });
    expect(parseQuantity('1.500 hộ', 'comma')).toMatchObject({ kind: 'quantity', value: 1500, text: '1.500 hộ' });
  });

  it('is read, or not, from whatever stands in a cell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('comma' as const, 'dot' as const, null),
        (text, style) => {
          expect(() => parseQuantity(text, style)).not.toThrow();
        },
      ),
    );
  });
});
