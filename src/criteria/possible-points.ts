import type { BandsMeasure } from './measure';

/** @returns every number of points that a measure can give, each once, from the fewest */
export function possiblePointsOf({ bands, whenNone }: BandsMeasure): readonly number[] {
  const points = [...bands.map((band) => band.points), ...(whenNone === undefined ? [] : [whenNone])];
  return [...new Set(points)].sort((one, other) => one - other);
}
