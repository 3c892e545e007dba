import * as fc from 'fast-check';
import { roundedTo, settled, withoutNoise } from '../../../../src/criteria/expressions/exact-decimals';

describe('decimals', () => {
  it.each<['round' | 'roundDown' | 'roundUp', number, number, number]>([
    ['round', 2.675, 2, 2.68],
    ['round', 1.005, 2, 1.01],
    ['round', 1.1 * 1.15, 2, 1.27],
    ['round', 2.5, 0, 3],
    ['round', -2.5, 0, -3],
    ['round', 0.005, 2, 0.01],
    ['round', 0.0049, 2, 0],
    ['roundDown', 4.1 * 100, 0, 410],
    ['roundDown', 2.999, 2, 2.99],
    ['roundDown', -2.999, 2, -2.99],
    ['roundUp', 0.1 * 3 * 10, 0, 3],
    ['roundUp', 2.001, 2, 2.01],
    ['roundUp', -2.001, 2, -2.01],
    ['round', 1e-12, 9, 0],
    ['round', 123_456_789_012_345, 6, 123_456_789_012_345],
    ['round', 1e300, 6, 1e300],
  ])('are rounded as people do it: %s(%p, %p) is %p', (direction, value, digits, rounded) => {
    expect(roundedTo(value, digits, direction) + 0).toBe(rounded);
  });

  it('are settled without the noise of their computing', () => {
    expect(settled(0.1 + 0.2)).toBe(0.3);
    expect(settled(0.3 - 0.1 - 0.2) + 0).toBe(0);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  });

  it('of at most six places and fifteen digits are settled already', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.nat(6), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(settled(value) + 0).toBe(value + 0);
      }),
    );
  });

  it('are rounded to the nearest of two neighbours, or to the lower or upper one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(6), (value, digits) => {
        const [down, near, up] = (['roundDown', 'round', 'roundUp'] as const).map((way) =>
          roundedTo(value, digits, way),
        );
        expect(down).toBeLessThanOrEqual(value * (1 + 1e-14));
        expect(up).toBeGreaterThanOrEqual(value * (1 - 1e-14));
        expect([down, up]).toContain(near);
      }),
    );
  });
});
