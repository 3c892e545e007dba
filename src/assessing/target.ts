import type { CriteriaSet } from '../criteria/criteria-set';
import type { CalendarDay } from '../reading/values/calendar-day';

/** What a unit is to have reached by the end of a day: so many criteria met, or so many points. */
export interface Target {
  readonly criteriaSetId: string;
  readonly date: CalendarDay;
  readonly measure: { readonly met: number } | { readonly score: number };
}

/**
 * The targets that hold for a set, from the first day to the last: those of its phases, and those that users set, which
 * go before a phase's of the same day.
 */
export function targetsOf({ id, phases = [] }: CriteriaSet, own: readonly Target[]): readonly Target[] {
  const ofPhases = phases.map(({ to, target }): Target => ({ criteriaSetId: id, date: to, measure: target }));
  const ofUsers = own.filter(({ criteriaSetId }) => criteriaSetId === id);
  const byDay = new Map([...ofPhases, ...ofUsers].map((target) => [target.date, target]));
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The number to be reached. */
export function targetValue({ measure }: Target): number {
  return 'met' in measure ? measure.met : measure.score;
}
