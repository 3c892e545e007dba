import type { SheetSnapshot } from '../workbook/snapshot';
import { calendarDay, lastDayOfMonth, type CalendarDay } from './values/calendar-day';
import { cleanLines, foldAccents } from './vietnamese-text';

/**
 * The day that a form is as of: that of its own line "Sùng Phài, ngày 15 tháng 3 năm 2025", wherever it stands, else the
 * last day of the period that is named over the table ("6 tháng đầu năm 2025", "Quý I/2025", "năm 2025").
 * @param tableRow the first row of the sheet's first table
 * @returns null where nothing says one, or different ones are said
 */
export function statedDay({ values }: Pick<SheetSnapshot, 'values'>, tableRow: number): CalendarDay | null {
  const days = new Set<CalendarDay>();
  const periods = new Set<CalendarDay>();
  values.forEach((cells, row) =>
    cells?.forEach((value) => {
      if (typeof value !== 'string' || !SAYS_YEAR.test(value)) return;
      for (const line of cleanLines(value)) {
        const text = foldAccents(line);
        const day = dayOfLine(text);
        if (day !== null) days.add(day);
        else if (row < tableRow) for (const period of periodsIn(text)) periods.add(period);
      }
    }),
  );
  return only(days) ?? (days.size === 0 ? only(periods) : null);
}

const SAYS_YEAR = /20\d\d/;
const DAY = String.raw`ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(20\d\d)`;
const DAY_LINE = new RegExp(String.raw`^(?:[^,\d]+,\s*)?${DAY}\.?$`);
/** In a longer line it is the day of a decision. */
const DAY_WITHIN = new RegExp(DAY, 'g');
const QUARTER = /quy\s+(iv|i{1,3}|[1-4])\s*(?:\/\s*|(?:,\s*)?nam\s+)(20\d\d)(?!\d)/g;
const MONTHS = /(6|sau|9|chin)\s+thang(?:\s+dau)?(?:\s+nam\s+|\s*\/\s*)(20\d\d)(?!\d)/g;
const YEAR = /nam\s+(20\d\d)(?!\d)/g;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const MONTHS_IN_QUARTER = 3;

function dayOfLine(text: string): CalendarDay | null {
  const [, day, month, year] = DAY_LINE.exec(text) ?? [];
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day));
}

/** A part of a year is not the year as well. */
function periodsIn(text: string): readonly CalendarDay[] {
  const rest = text.replace(DAY_WITHIN, '');
  const quarters = [...rest.matchAll(QUARTER)].map(([, number = '', year]) =>
    lastDayOfMonth(Number(year), MONTHS_IN_QUARTER * (QUARTERS[number] ?? Number(number))),
  );
  const months = [...rest.matchAll(MONTHS)].map(([, number, year]) =>
    lastDayOfMonth(Number(year), number === '9' || number === 'chin' ? 9 : 6),
  );
  const parts = [...quarters, ...months];
  return parts.length > 0 ? parts : [...rest.matchAll(YEAR)].map(([, year]) => lastDayOfMonth(Number(year), 12));
}

function only(days: ReadonlySet<CalendarDay>): CalendarDay | null {
  const [first] = days;
  return days.size === 1 && first !== undefined ? first : null;
}
