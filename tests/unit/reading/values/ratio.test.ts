import * as fc from 'fast-check';
import { parseRatio } from '../../../../src/reading/values/ratio';

describe('a ratio', () => {
  it.each<[string, number, number, number | null]>([
    ['16/25', 16, 25, null],
    ['16 / 25', 16, 25, null],
    ['16 trên 25', 16, 25, null],
    ['16/25 (64%)', 16, 25, 64],
    ['16/25 = 64 %', 16, 25, 64],
    ['16/25 thôn, bản', 16, 25, null],
    ['16/25 hộ (64,0 %)', 16, 25, 64],
    ['02/05', 2, 5, null],
    ['1 200/1 500', 1200, 1500, null],
    ['0/0', 0, 0, null],
    ['26/25', 26, 25, null],
  ])('“%s” is %p of %p', (text, part, whole, percent) => {
    expect(parseRatio(text, null)).toEqual({ kind: 'ratio', part, whole, percent, text });
  });

  it.each(['16', '16/', '/25', '15/3/2025', '16/25/', '16/KH-UBND', '16/25 (nhiều)', '8:30', '64%'])(
    'is not “%s”',
    (text) => {
      expect(parseRatio(text, null)).toBeNull();
    },
  );

  it('with thousands is decided by its column', () => {
    expect(parseRatio('900/1.500', null)).toMatchObject({ kind: 'ambiguous', text: '900/1.500' });
    expect(parseRatio('900/1.500', 'comma')).toMatchObject({ kind: 'ratio', part: 900, whole: 1500 });
  });

  it('comes back as it was written', () => {
    const count = fc.nat({ max: 999_999 });
    fc.assert(
      fc.property(count, count, fc.constantFrom('/', ' / ', ' trên '), (part, whole, sign) => {
        expect(parseRatio(`${part}${sign}${whole}`, null)).toMatchObject({ kind: 'ratio', part, whole });
      }),
    );
  });

  it('is read, or not, from whatever stands in a cell', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from('0123/ .,()%')) })),
        (text) => {
          expect(() => parseRatio(text, null)).not.toThrow();
        },
      ),
    );
  });
});
