import type { CalendarDay } from '../reading/values/calendar-day';

/** What a unit is to have reached by the end of a day: so many criteria met, or so many points. */
export interface Target {
  readonly criteriaSetId: string;
  readonly date: CalendarDay;
  readonly measure: { readonly met: number } | { readonly score: number };
}
