import * as fc from 'fast-check';
import { parseComparison } from '../../../../src/reading/values/comparison';

describe('a comparison', () => {
  it.each([
    ['≥ 70 %', '≥', '70 %'],
    ['≥70%', '≥', '70%'],
    ['>= 70%', '≥', '70%'],
    ['> 5', '>', '5'],
    ['≤ 3', '≤', '3'],
    ['<= 3', '≤', '3'],
    ['< 3', '<', '3'],
    ['trên 70%', '>', '70%'],
    ['Từ 70% trở lên', '≥', '70%'],
    ['70% trở lên', '≥', '70%'],
    ['từ 5 trở xuống', '≤', '5'],
    ['Dưới 5', '<', '5'],
    ['ít nhất 01 mô hình', '≥', '01 mô hình'],
    ['không dưới 70 phần trăm', '≥', '70 phần trăm'],
    ['không quá 5 %'.normalize('NFD'), '≤', '5 %'],
  ])('“%s” has the sign %s and the amount “%s”', (text, sign, amount) => {
    expect(parseComparison(text)).toMatchObject({ kind: 'comparison', sign, amount });
  });

  it.each(['70%', '16 trên 25', 'Đạt', '≥', 'trở lên', ''])('is not “%s”', (text) => {
    expect(parseComparison(text)).toBeNull();
  });

  it('is read, or not, from whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseComparison(text)).not.toThrow();
      }),
    );
  });
});
