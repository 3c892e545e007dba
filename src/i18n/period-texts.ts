import type { ClosedUnit } from '../app/close-period';
import { countedOf } from '../assessing/counted-of';
import type { Closing } from '../assessing/closing';
import { dayText } from './amount-texts';
import type { Language } from './language';
import { pointsText } from './unit-figures';
import { textsIn } from './texts';

/** More numbers than this are counted, not listed. */
const MOST_NUMBERS = 12;

/** What closing a period kept, and what has changed since the period before. */
export function periodClosedText(
  period: Pick<Closing, 'date' | 'name'>,
  units: readonly ClosedUnit[],
  language: Language,
): string {
  const texts = textsIn(language).period;
  const [first, ...others] = units;
  if (first === undefined) return '';
  const head =
    others.length === 0
      ? texts.oneUnit(periodText(period), first.unit, reachedText(first, language))
      : texts.units(periodText(period), units.length);
  const changes = changesSinceText(units, language);
  return changes === '' ? head : `${head} ${changes}`;
}

/** What has changed since the period before, or since each unit's own; "" where nothing was kept before. */
export function changesSinceText(units: readonly ClosedUnit[], language: Language): string {
  const texts = textsIn(language).period;
  const compared = units.flatMap(({ since }) => since ?? []);
  const [first] = compared;
  if (first === undefined) return '';
  const days = new Set(compared.map((since) => since.date));
  const listed = (numbers: readonly string[]) =>
    units.length > 1 || numbers.length > MOST_NUMBERS ? '' : ` (${numbers.join(', ')})`;
  const by = units.some(({ figures }) => figures.maxScore === null) ? 'results' : 'points';
  const newlyMet = compared.flatMap((since) => since.newlyMet);
  const lost = compared.flatMap((since) => since.lost);
  const changes = [
    ...(newlyMet.length > 0 ? [texts.newlyMet(newlyMet.length, listed(newlyMet), by)] : []),
    ...(lost.length > 0 ? [texts.lost(lost.length, listed(lost), by)] : []),
  ];
  const said = changes.length === 0 ? texts.unchanged : changes.join(', ');
  return days.size === 1 ? texts.since(periodText(first), said) : texts.sinceLast(said);
}

/** "“Quý I/2026” (31/3/2026)", or the day alone. */
function periodText({ date, name }: Pick<Closing, 'date' | 'name'>): string {
  return name === undefined ? dayText(date) : `“${name}” (${dayText(date)})`;
}

/** What a unit has reached, in words: "đạt 28/34 tiêu chí". */
export function reachedText({ figures }: ClosedUnit, language: Language): string {
  const { met, points } = textsIn(language).period;
  const given = pointsText(figures, language);
  return given === null ? met(figures.counts.met, countedOf(figures.counts)) : points(given);
}
