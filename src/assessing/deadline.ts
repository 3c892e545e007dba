import type { Measure } from '../criteria/criteria-set';
import { calendarDay, lastDayOfMonth, type CalendarDay } from '../reading/values/calendar-day';

/**
 * Gives a deadline without a year that of the assessed one: "03-31" becomes "2025-03-31", and "02-29" the last day of
 * February.
 * @returns the measure as it is where it has no such deadline, or where the year is not known
 */
export function inYear(measure: Measure, assessedYear: number | null): Measure {
  if (assessedYear === null || measure.kind !== 'amount' || measure.of !== 'date') return measure;
  if (!awaitsYear(measure)) return measure;
  const [month, day] = measure.notAfter.split('-').map(Number);
  return { ...measure, notAfter: dayOrLastBefore(assessedYear, month ?? 0, day ?? 0) };
}

/** Whether a measure has a deadline of a year that is not known. */
export function awaitsYear(measure: Measure): boolean {
  return openDeadlineOf(measure) !== null;
}

/** @returns the deadline of a year that is not known, "03-31", or null */
export function openDeadlineOf(measure: Measure): string | null {
  const hasDeadline = measure.kind === 'amount' && measure.of === 'date';
  return hasDeadline && WITHOUT_YEAR.test(measure.notAfter) ? measure.notAfter : null;
}

function dayOrLastBefore(year: number, month: number, day: number): CalendarDay {
  return calendarDay(year, month, day) ?? lastDayOfMonth(year, month);
}

const WITHOUT_YEAR = /^\d\d-\d\d$/;
