import type { CriteriaSet } from '../criteria/criteria-set';
import { calendarDay, lastDayOfMonth, type CalendarDay } from '../reading/values/calendar-day';

/** From the first day to the last that a unit is assessed for. */
export interface AssessedPeriod {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The year that it is called by. */
  readonly year: number;
  /** Whether the set says so; else it is the calendar year. */
  readonly isOwn: boolean;
}

/** @returns null where the year is not known */
export function assessedPeriodOf({ period }: Pick<CriteriaSet, 'period'>, year: number | null): AssessedPeriod | null {
  if (year === null) return null;
  if (period === undefined) return { year, isOwn: false, from: dayOf('01-01', year), to: dayOf('12-31', year) };
  const first = dayOf(period.from, period.startsInPreviousYear ? year - 1 : year);
  return { year, isOwn: true, from: first, to: dayOf(period.to, year) };
}

/**
 * The day of every year ("03-31") that lies in a period, which may begin in the year before: "12-31" of 16/11/2024 to
 * 15/11/2025 is 31/12/2024. One that lies outside is of the year that the period is called by.
 */
export function dayIn(period: AssessedPeriod, day: string): CalendarDay {
  const days = yearsOf(period).map((year) => dayOf(day, year));
  return days.find((one) => isIn(period, one)) ?? dayOf(day, period.year);
}

/** The years that a period has days of, from the first. */
export function yearsOf({ from, to }: AssessedPeriod): readonly number[] {
  return [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];
}

export function isIn({ from, to }: AssessedPeriod, day: CalendarDay): boolean {
  return from <= day && day <= to;
}

/** 29 February is the last day of the month in every year. */
function dayOf(day: string, year: number): CalendarDay {
  const [month = 0, date = 0] = day.split('-').map(Number);
  return calendarDay(year, month, date) ?? lastDayOfMonth(year, month);
}
