import type { BandsMeasure } from './measure';
import type { RuleBreach } from './rule-breach';

type Band = BandsMeasure['bands'][number];

/** Checks that bands hold every amount once, and give no more points than there are. @returns the first breach, or null */
export function findBandsBreach(measure: BandsMeasure): RuleBreach | null {
  const { bands, maximum, whenNone } = measure;
  for (const [index, band] of bands.entries()) {
    const breach = joinBreach(bands[index - 1], band, measure.of) ?? ownBreach(band, maximum);
    if (breach !== null) return { ...breach, path: ['bands', index, ...breach.path] };
  }
  const last = bands.length - 1;
  if (bands[last]?.below !== undefined) return { path: ['bands', last, 'below'], problem: 'bands-gap' };
  return whenNone !== undefined && whenNone > maximum ? { path: ['whenNone'], problem: 'points-above-maximum' } : null;
}

/** Only numbers go below 0: of anything else, the lowest band may begin there or say nothing. */
function joinBreach(before: Band | undefined, { from }: Band, of: BandsMeasure['of']): RuleBreach | null {
  if (before === undefined) {
    const isLowest = from === undefined || (from === 0 && of !== 'number');
    return isLowest ? null : { path: ['from'], problem: 'bands-gap' };
  }
  const { below } = before;
  if (from === below && from !== undefined) return null;
  const isApart = from !== undefined && below !== undefined && from > below;
  return { path: ['from'], problem: isApart ? 'bands-gap' : 'bands-overlap' };
}

function ownBreach({ from, below, points }: Band, maximum: number): RuleBreach | null {
  if (from !== undefined && below !== undefined && below <= from) return { path: ['below'], problem: 'band-empty' };
  return points > maximum ? { path: ['points'], problem: 'points-above-maximum' } : null;
}
