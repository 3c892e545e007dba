import { calendarDay, dayOfSerial, serialOfDay, type CalendarDay } from '../../values/calendar-day';
import { parseDate } from '../../values/date';
import { foldCase } from '../../vietnamese-text';
import type { MeasureGuess } from './measure-guess';

/** A leap year, in which every day of a year is. */
const ANY_YEAR = 2000;

const DAY = String.raw`(?:ngày )?\d{1,2}(?: ?/ ?\d{1,2}(?: ?/ ?(?:19|20|21)\d\d)?| tháng \d{1,2}(?:,? năm (?:19|20|21)\d\d)?)`;
const QUARTER = String.raw`quý (?:iv|i{1,3}|[1-4])(?: năm (?:19|20|21)\d\d|/(?:19|20|21)\d\d)?`;
const MONTH = String.raw`tháng \d{1,2}(?:/(?:19|20|21)\d\d| năm (?:19|20|21)\d\d)?`;
const PERIOD = `(?<period>${QUARTER}|${MONTH})`;
const END = String.raw`(?![\p{L}\d/])`;
/** A day by which, or before which, something is to be done. */
const BY_DAY = new RegExp(
  String.raw`(?<!\p{L})(?<word>trước|chậm nhất|muộn nhất|không quá|không muộn hơn|hạn cuối)(?: là| vào| đến| hết)? (?<day>${DAY})${END}`,
  'gu',
);
/** Within a month or a quarter; a quarter that is only spoken of is no deadline: "báo cáo quý I". */
const IN_PERIOD = new RegExp(
  String.raw`(?<!\p{L})(?<word>trước|trong|hết|chậm nhất|muộn nhất)(?: là| vào| đến| trong| hết)? ${PERIOD}${END}`,
  'gu',
);
const EVERY_YEAR = new RegExp(String.raw`(?<!\p{L})${PERIOD} (?:hằng|hàng) năm${END}`, 'gu');

/**
 * Reads a deadline: "trước ngày 15/3", "trong Quý I", "Quý I hằng năm". What is to be done before a day is in time on the
 * day before it.
 * @returns null where there is none, or more than one
 */
export function guessDeadline(title: string): MeasureGuess | null {
  const text = foldCase(title);
  const found = [...text.matchAll(BY_DAY), ...text.matchAll(IN_PERIOD), ...text.matchAll(EVERY_YEAR)];
  const [only, ...others] = found.filter(
    (match, index) => !found.slice(0, index).some((before) => overlaps(before, match)),
  );
  if (only === undefined || others.length > 0) return null;
  const { day, period, word } = only.groups ?? {};
  const notAfter = lastDayInTime(day ?? period ?? '', word === 'trước', period !== undefined);
  if (notAfter === null) return null;
  const words = title.slice(only.index, only.index + only[0].length);
  return { measure: { kind: 'amount', of: 'date', notAfter }, words };
}

function overlaps(a: RegExpExecArray, b: RegExpExecArray): boolean {
  return a.index < b.index + b[0].length && b.index < a.index + a[0].length;
}

function lastDayInTime(said: string, isBefore: boolean, isPeriod: boolean): string | null {
  const hasYear = /(?:19|20|21)\d\d/.test(said);
  const read = parseDate(said, ANY_YEAR);
  if (read?.kind !== 'date') return null;
  const first = isPeriod ? firstDayOf(read.day, read.precision === 'quarter' ? 3 : 1) : read.day;
  const last = isBefore ? (first === null ? null : dayBefore(first)) : read.day;
  if (last === null) return null;
  if (hasYear) return last;
  // 31 December before 1 January is of another year, which nothing says.
  return last.startsWith(String(ANY_YEAR)) ? last.slice('2000-'.length) : null;
}

/** @param lastDay of a stretch of so many months */
function firstDayOf(lastDay: CalendarDay, months: number): CalendarDay | null {
  const [year = 0, month = 0] = lastDay.split('-').map(Number);
  return calendarDay(year, month - months + 1, 1);
}

function dayBefore(day: CalendarDay): CalendarDay | null {
  return dayOfSerial(serialOfDay(day) - 1);
}
