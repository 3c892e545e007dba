import type { ClosedUnit } from '../app/close-period';
import type { CalendarDay } from '../reading/values/calendar-day';
import { dayText } from './amount-texts';
import type { Language } from './language';
import { pointsText } from './unit-figures';
import { textsIn } from './texts';

/** More numbers than this are counted, not listed. */
const MOST_NUMBERS = 12;

/** What closing a period kept, and what has changed since the period before. */
export function periodClosedText(date: CalendarDay, units: readonly ClosedUnit[], language: Language): string {
  const texts = textsIn(language).period;
  const [first, ...others] = units;
  if (first === undefined) return '';
  const head =
    others.length === 0
      ? texts.oneUnit(dayText(date), first.unit, reachedText(first, language))
      : texts.units(dayText(date), units.length);
  const compared = units.flatMap(({ since }) => since ?? []);
  if (compared.length === 0) return head;
  const days = new Set(compared.map((since) => since.date));
  const [day] = days;
  const listed = (numbers: readonly string[]) =>
    others.length > 0 || numbers.length > MOST_NUMBERS ? '' : ` (${numbers.join(', ')})`;
  const by = units.some(({ figures }) => figures.maxScore === null) ? 'results' : 'points';
  const newlyMet = compared.flatMap((since) => since.newlyMet);
  const lost = compared.flatMap((since) => since.lost);
  const changes = [
    ...(newlyMet.length > 0 ? [texts.newlyMet(newlyMet.length, listed(newlyMet), by)] : []),
    ...(lost.length > 0 ? [texts.lost(lost.length, listed(lost), by)] : []),
  ];
  const said = changes.length === 0 ? texts.unchanged : changes.join(', ');
  return `${head} ${days.size === 1 && day !== undefined ? texts.since(dayText(day), said) : texts.sinceLast(said)}`;
}

function reachedText({ figures }: ClosedUnit, language: Language): string {
  const { met, points } = textsIn(language).period;
  const given = pointsText(figures, language);
  return given === null ? met(figures.counts.met, figures.counts.total) : points(given);
}
