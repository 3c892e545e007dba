import { findBandsBreach } from '../../../criteria/bands-rules';
import type { BandsMeasure } from '../../../criteria/measure';
import { readNumeral } from '../../values/numeral';
import { foldCase } from '../../vietnamese-text';
import type { MeasureGuess } from './measure-guess';
import { POINTS, pointsIn } from './said-points';

/** A text that may name a band, with the points that stand beside it in a cell of their own. */
export interface BandText {
  readonly text: string;
  readonly points: number | null;
}

type Band = BandsMeasure['bands'][number];

interface ReadBand extends Band {
  readonly isPercentage: boolean;
}

const NUMBER = (name: string) => String.raw`(?<${name}>\d+(?:[.,]\d+)*)(?<${name}Percent> ?%)?`;
const STRETCH = [
  String.raw`(?:đạt )?(?:từ )?${NUMBER('from')}(?: \p{L}+){0,3}? (?:đến|tới) dưới ${NUMBER('below')}`,
  String.raw`(?:đạt )?(?:từ )?${NUMBER('first')} ?(?:đến|tới|-|–) ?${NUMBER('last')}`,
  String.raw`(?:đạt )?(?:từ |ít nhất |≥ ?|>= ?)?${NUMBER('least')}(?: \p{L}+){0,3}? trở lên`,
  String.raw`(?:đạt )?(?:ít nhất |≥ ?|>= ?)${NUMBER('bound')}`,
  String.raw`(?:đạt )?(?:dưới |< ?|chưa đến )${NUMBER('under')}`,
  String.raw`(?:đạt )?(?<whole>100) ?%`,
].join('|');
const STRETCHES = new RegExp(String.raw`(?<![\p{L}\d.,])(?:${STRETCH})`, 'gu');
const ALL_POINTS = new RegExp(POINTS, 'gu');
/** What limits the points is none of the bands'. */
const MOST = /(?:tối đa|không quá) (?:là )?\d+(?:[.,]\d+)* ?điểm/gu;

/**
 * Reads points by bands, "từ 80% đến dưới 100%: 1 điểm", where together they hold every amount once and give what the
 * sheet says is the most.
 * @returns null where anything of it is not sure
 */
export function guessBands(texts: readonly BandText[], maximum: number | null): MeasureGuess | null {
  const readTexts = texts.map((text) => ({ text, bands: bandsIn(text) }));
  const read = readTexts.flatMap(({ bands }) => bands ?? []);
  if (readTexts.some(({ bands }) => bands === null)) return null;
  const of = read.every(({ isPercentage }) => isPercentage) ? 'percentage' : 'count';
  if (of === 'count' && read.some(({ isPercentage }) => isPercentage)) return null;
  const bands = read
    .map(({ from, below, points }): Band => ({
      ...(from === undefined ? {} : { from }),
      ...(below === undefined ? {} : { below }),
      points,
    }))
    .sort((a, b) => (a.from ?? -1) - (b.from ?? -1));
  const most = Math.max(...bands.map(({ points }) => points));
  if (bands.length < 2 || most <= 0 || (maximum !== null && maximum !== most)) return null;
  const measure: BandsMeasure = { kind: 'bands', of, maximum: most, bands };
  const words = readTexts.flatMap(({ text, bands }) => (bands?.length === 0 ? [] : [text.text])).join('; ');
  return findBandsBreach(measure) === null ? { measure, words } : null;
}

/** @returns nothing for a text without points, and null where points belong to no band */
function bandsIn({ text, points: beside }: BandText): readonly ReadBand[] | null {
  const folded = foldCase(text).replace(MOST, '');
  const said = [...folded.matchAll(ALL_POINTS)];
  const stretches = [...folded.matchAll(STRETCHES)].filter(({ index }) => !said.some((each) => each.index === index));
  if (said.length === 0 && beside !== null && stretches.length === 1) return withPoints(stretches, [beside]);
  if (beside !== null) return null;
  const points = said.map(({ groups }) => pointsIn(groups?.['points']));
  const isInTurn = stretches.every(({ index }, place) => {
    const own = said[place]?.index ?? -1;
    return index < own && own < (stretches[place + 1]?.index ?? Infinity);
  });
  if (stretches.length !== said.length || !isInTurn) return null;
  return points.every((each) => each !== null) ? withPoints(stretches, points) : null;
}

function withPoints(stretches: readonly RegExpExecArray[], points: readonly number[]): readonly ReadBand[] | null {
  const bands = stretches.map(({ groups }, place) => bandOf(groups ?? {}, points[place] ?? 0));
  return bands.every((band) => band !== null) ? bands : null;
}

function bandOf(groups: Readonly<Record<string, string | undefined>>, points: number): ReadBand | null {
  const number = (name: string) => {
    const read = readNumeral(groups[name] ?? '', null);
    return read?.kind === 'number' ? read.value : undefined;
  };
  const isPercentage = Object.entries(groups).some(([name, text]) => name.endsWith('Percent') && text !== undefined);
  const [first, last] = [number('first'), number('last')];
  if (first !== undefined && last !== undefined) {
    // The last of a range is within: of whole numbers that is below the next, of percentages only the whole has none.
    if (!isPercentage) return { from: first, below: last + 1, points, isPercentage };
    return last === 100 ? { from: first, points, isPercentage } : null;
  }
  if (groups['whole'] !== undefined) return { from: 100, points, isPercentage: true };
  const from = number('from') ?? number('least') ?? number('bound');
  const below = number('below') ?? number('under');
  if (from === undefined && below === undefined) return null;
  return {
    ...(from === undefined ? {} : { from }),
    ...(below === undefined ? {} : { below }),
    points,
    isPercentage,
  };
}
