/**
 * Numbers as far as they tell a difference between results: binary fractions leave 0.7 a little beside 7/10, and two
 * engines leave it in two places. Whatever a rule decides, it decides on numbers that were settled.
 */
export const SETTLED_DECIMALS = 9;

/** What Excel keeps of a number; a number with more digits before the point has no decimals. */
const SIGNIFICANT_DIGITS = 15;
const FIRST_WITHOUT_DECIMALS = 10 ** SIGNIFICANT_DIGITS;

const directions = { round: Math.round, roundDown: Math.floor, roundUp: Math.ceil } as const;

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function settled(value: number): number {
  return roundedTo(value, SETTLED_DECIMALS, 'round');
}

/** With the digits that Excel keeps. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * As ROUND, ROUNDDOWN and ROUNDUP of Excel do it: on decimal digits, a half away from zero, down towards zero and up away
 * from it.
 * @param digits decimals to keep, 0 or more
 */
export function roundedTo(value: number, digits: number, direction: keyof typeof directions): number {
  const size = withoutNoise(Math.abs(value));
  if (size >= FIRST_WITHOUT_DECIMALS) return value;
  return Math.sign(value) * shifted(directions[direction](shifted(size, digits)), -digits);
}

/** Moves the decimal point in the number's own digits: 2.675 by 2 is 267.5, where 2.675 * 100 is not. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
