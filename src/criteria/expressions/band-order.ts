import { settled } from './exact-decimals';
import { literalValue, type Band, type Literal } from './expression';
import { printLiteral } from './print-expression';

/** A stretch of numbers that no band holds, or two; null where it has no limit. */
interface BandBreach {
  readonly code: 'band-empty' | 'bands-overlap' | 'bands-gap';
  readonly from: string | null;
  readonly below: string | null;
}

/** Bands from the lowest to the highest. */
export function ascending(bands: readonly Band[]): readonly Band[] {
  return [...bands].sort((one, other) => lowest(one) - lowest(other));
}

/** Whether the bands hold every number, and each number once. @returns a band that holds none, else the lowest
 * breach, or null */
export function findBandBreach(bands: readonly Band[]): BandBreach | null {
  const empty = bands.find((band) => highest(band) <= lowest(band));
  if (empty !== undefined) return breach('band-empty', empty.from, empty.below);
  let reached = -Infinity;
  let end: Literal | null = null;
  for (const band of ascending(bands)) {
    const from = lowest(band);
    if (from > reached) return breach('bands-gap', end, band.from);
    if (from < reached) return breach('bands-overlap', band.from, highest(band) < reached ? band.below : end);
    reached = highest(band);
    end = band.below;
  }
  return reached === Infinity ? null : breach('bands-gap', end, null);
}

function breach(code: BandBreach['code'], from: Literal | null, below: Literal | null): BandBreach {
  return { code, from: from && printLiteral(from), below: below && printLiteral(below) };
}

function lowest({ from }: Band): number {
  return from === null ? -Infinity : settled(literalValue(from));
}

function highest({ below }: Band): number {
  return below === null ? Infinity : settled(literalValue(below));
}
