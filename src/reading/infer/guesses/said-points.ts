import { readNumeral } from '../../values/numeral';

/** A number of points that a text names: "0,5 điểm". */
export const POINTS = String.raw`(?<points>\d+(?:[.,]\d+)*) ?điểm(?!\p{L}| trở)`;

/** @returns null where it is not known which number the figures stand for */
export function pointsIn(figures: string | undefined): number | null {
  const read = figures === undefined ? null : readNumeral(figures, null);
  return read?.kind === 'number' ? read.value : null;
}
