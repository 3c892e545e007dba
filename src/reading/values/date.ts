import type { CellValue } from '../../workbook/snapshot';
import { cleanText, foldCase } from '../vietnamese-text';
import { calendarDay, dayOfSerial, lastDayOfMonth, type CalendarDay } from './calendar-day';

/** A day, or the last day of the month, quarter or year that a text names. */
export interface DateValue {
  readonly kind: 'date';
  readonly day: CalendarDay;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  /** The cell's own text, as `cleanText` gives it. */
  readonly text: string;
}

/** What is written like a date, but is no day of the calendar: "31/2/2025". */
export interface ImpossibleDate {
  readonly kind: 'impossibleDate';
  readonly text: string;
}

/**
 * Reads a date as Vietnamese forms write it, the day before the month: "15/3/2025", "ngày 15 tháng 3 năm 2025",
 * "Tháng 3/2025", "Quý I", or Excel's serial number. A quarter stands for its last day, as deadlines do ("Quý I" is
 * 31 March of the assessed year); so do a month and a year.
 * @param assessedYear the year of dates that name none, or null where it is not known
 * @returns null for what is no date, and for a date without its year where none is known
 */
export function parseDate(value: CellValue, assessedYear: number | null): DateValue | ImpossibleDate | null {
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    return day === null ? null : { kind: 'date', day, precision: 'day', text: cleanText(value) };
  }
  if (typeof value !== 'string') return null;
  const text = cleanText(value);
  if (text.length > LONGEST_DATE) return null;
  const found = readParts(foldCase(text), assessedYear);
  if (found === null) return null;
  const { day, precision } = found;
  return day === null ? { kind: 'impossibleDate', text } : { kind: 'date', day, precision, text };
}

type Parts = Pick<DateValue, 'precision'> & { readonly day: CalendarDay | null };

function readParts(text: string, assessedYear: number | null): Parts | null {
  const inFigures = DAY_FIRST.exec(text);
  if (inFigures !== null) return dayOf(inFigures[1], inFigures[2] ?? inFigures[4], yearOf(inFigures[5], assessedYear));
  const inWords = DAY_IN_WORDS.exec(text);
  if (inWords !== null) return dayOf(inWords[1], inWords[2], yearOf(inWords[3], assessedYear));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dayOf(yearFirst[3], yearFirst[2], yearOf(yearFirst[1], null));
  const quarter = QUARTER.exec(text);
  if (quarter !== null) return endOf('quarter', quarters.get(quarter[1] ?? ''), yearOf(quarter[2], assessedYear));
  const month = MONTH.exec(text) ?? MONTH_AND_YEAR.exec(text);
  if (month !== null) return endOf('month', Number(month[1]), yearOf(month[2], assessedYear));
  const year = YEAR.exec(text);
  return year === null ? null : endOf('year', 12, yearOf(year[1], null));
}

function dayOf(day: string | undefined, month: string | undefined, year: number | null): Parts | null {
  return year === null ? null : { precision: 'day', day: calendarDay(year, Number(month), Number(day)) };
}

function endOf(precision: DateValue['precision'], month: number | undefined, year: number | null): Parts | null {
  if (year === null || month === undefined) return null;
  return { precision, day: month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : null };
}

/** "25" is 2025: forms write years of this century with two figures. */
function yearOf(figures: string | undefined, otherwise: number | null): number | null {
  if (figures === undefined) return otherwise;
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

/** The month that each quarter ends with. */
const quarters: ReadonlyMap<string, number> = new Map([
  ['i', 3],
  ['1', 3],
  ['ii', 6],
  ['2', 6],
  ['iii', 9],
  ['3', 9],
  ['iv', 12],
  ['4', 12],
]);

/** Whatever is longer says more than a date. */
const LONGEST_DATE = 40;
/** A day without its year has a slash: "2.5" is a number. */
const DAY_FIRST =
  /^(?:ngày )?(\d{1,2})(?: ?\/ ?(\d{1,2})| ?(?<sign>[/.-]) ?(\d{1,2}) ?\k<sign> ?((?:19|20|21)\d\d|\d\d))$/u;
const DAY_IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm ((?:19|20|21)\d\d))?$/u;
const YEAR_FIRST = /^((?:19|20|21)\d\d)-(\d{2})-(\d{2})$/u;
const QUARTER = /^(?:quý|q)[ .]?(iv|i{1,3}|[1-4])(?:(?: ?[/.-] ?| năm | )((?:19|20|21)\d\d))?$/u;
const MONTH = /^tháng (\d{1,2})(?:(?: ?[/.-] ?| năm )((?:19|20|21)\d\d))?$/u;
const MONTH_AND_YEAR = /^(\d{1,2}) ?[/.-] ?((?:19|20|21)\d\d)$/u;
const YEAR = /^năm ((?:19|20|21)\d\d)$/u;
