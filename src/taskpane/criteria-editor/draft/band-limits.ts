import type { BandsMeasure } from '../../../criteria/measure';
import { withOptional } from './optional';

/** Where one band ends the next begins. @param limit undefined or NaN while it is not known */
export function withLimit(measure: BandsMeasure, band: number, limit: number | undefined): BandsMeasure {
  const value = limit ?? NaN;
  const bands = measure.bands.map((own, index) => {
    if (index === band) return { ...own, below: value };
    return index === band + 1 ? { ...own, from: value } : own;
  });
  return { ...measure, bands };
}

/** A further band at the upper end. */
export function withBand(measure: BandsMeasure): BandsMeasure {
  const last = measure.bands.length - 1;
  const bands = measure.bands.map((own, index) => (index === last ? { ...own, below: NaN } : own));
  return { ...measure, bands: [...bands, { from: NaN, points: NaN }] };
}

/** Without a band, whose stretch the band below it has then, or, of the lowest, the one above. */
export function withoutBand(measure: BandsMeasure, band: number): BandsMeasure {
  const gone = measure.bands[band];
  const bands = measure.bands
    .map((own, index) => {
      if (index === band - 1) return withOptional(own, 'below', gone?.below);
      return band === 0 && index === 1 ? withOptional(own, 'from', gone?.from) : own;
    })
    .filter((_, index) => index !== band);
  return { ...measure, bands };
}
