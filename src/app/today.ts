import type { CalendarDay } from '../reading/values/calendar-day';

/** The day that it is where the user is. */
export function today(now = new Date()): CalendarDay {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
