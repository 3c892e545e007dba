import * as fc from 'fast-check';
import { parsePercentage, percentOfShare } from '../../../../src/reading/values/percentage';

describe('a percentage', () => {
  it.each<[string, number]>([
    ['70%', 70],
    ['70 %', 70],
    ['70\u00A0%', 70],
    ['93,10%', 93.1],
    ['93.10 %', 93.1],
    ['70 phần trăm', 70],
    ['70 PHẦN TRĂM'.normalize('NFD'), 70],
    ['130%', 130],
    ['-5%', -5],
  ])('“%s” is %p of a hundred', (text, percent) => {
    expect(parsePercentage(text, null)).toMatchObject({ kind: 'percentage', percent });
  });

  it.each(['70', '%', '70%%', '7o%', 'Đạt 70%', '16/25'])('is not “%s”', (text) => {
    expect(parsePercentage(text, null)).toBeNull();
  });

  it('with three decimals is decided by its column', () => {
    expect(parsePercentage('12,345%', null)).toEqual({
      kind: 'ambiguous',
      readings: [12.345, 12_345],
      text: '12,345%',
    });
    expect(parsePercentage('12,345%', 'comma')).toEqual({ kind: 'percentage', percent: 12.345, text: '12,345%' });
  });

  it('comes back as it was written', () => {
    const hundredths = fc.integer({ min: 0, max: 100_00 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('%', ' %', ' phần trăm'), (number, sign) => {
        const text = `${(number / 100).toFixed(2).replace('.', ',')}${sign}`;
        expect(parsePercentage(text, null)).toEqual({ kind: 'percentage', percent: number / 100, text });
      }),
    );
  });

  it('of a share is as exact as the share was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (number) => {
        expect(percentOfShare(number / 10_000)).toBe(number / 100);
      }),
    );
  });
});
