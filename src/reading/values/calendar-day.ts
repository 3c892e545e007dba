/** A day as "2025-03-15", so that days compare as texts do. */
export type CalendarDay = string;

/** Excel's serial numbers of 1/1/2000 and 31/12/2099: a figure outside is no day that a form speaks of. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** @returns the day that a serial number stands for, its hours passed over, or null where it is no day of this century */
export function dayOfSerial(serial: number): CalendarDay | null {
  const days = Math.floor(serial);
  if (!(days >= FIRST_SERIAL && days <= LAST_SERIAL)) return null;
  return isoOf(new Date((days - SERIAL_OF_1970) * MILLISECONDS_OF_A_DAY));
}

/** @returns "20/5/2025", or the figure itself where it is no day */
export function dayText(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? String(serial) : day.split('-').map(Number).reverse().join('/');
}

/**
 * "1.2" and "8/10" are days as soon as they are typed into Excel, of the year that they are typed in.
 * @returns the day that a figure of forty thousand and more must be, or null
 */
export function dayByTyping(figure: number): CalendarDay | null {
  return Number.isInteger(figure) && figure >= FIRST_TYPED && figure <= LAST_TYPED ? dayOfSerial(figure) : null;
}

/** Serial numbers of the days from 1/1/2015 to 31/12/2044. */
const FIRST_TYPED = 42_005;
const LAST_TYPED = 52_962;

/** @returns Excel's serial number of a day */
export function serialOfDay(day: CalendarDay): number {
  return Date.parse(day) / MILLISECONDS_OF_A_DAY + SERIAL_OF_1970;
}

/** @returns null where the calendar has no such day: 31/2 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isKept = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isKept ? isoOf(date) : null;
}

/** @param month 1 to 12 */
export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return isoOf(new Date(Date.UTC(year, month, 0)));
}

function isoOf(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10);
}
