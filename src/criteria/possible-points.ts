import type { BandsMeasure, LevelsMeasure } from './measure';

/** @returns every number of points that a measure can give, each once, from the fewest */
export function possiblePointsOf(measure: BandsMeasure | LevelsMeasure): readonly number[] {
  return [...new Set(pointsOf(measure))].sort((one, other) => one - other);
}

function pointsOf(measure: BandsMeasure | LevelsMeasure): readonly number[] {
  if (measure.kind === 'levels') return measure.levels.flatMap(({ points }) => points ?? []);
  return [...measure.bands.map(({ points }) => points), ...(measure.whenNone === undefined ? [] : [measure.whenNone])];
}
