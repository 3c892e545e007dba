import { calendarDay, dayOfSerial, dayText, serialOfDay, type CalendarDay } from '../../reading/values/calendar-day';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { CellValue } from '../../workbook/snapshot';
import { assessedPeriodOf, dayIn } from '../assessed-period';
import { awaitsYear } from '../deadline';
import type { AmountMeasure } from '../read-amount';

type DateMeasure = Extract<AmountMeasure, { of: 'date' }>;

/** Kinds of documents, with what stands for them in a document's number: "15/KH-UBND". */
const KINDS: readonly (readonly [name: RegExp, own: RegExp])[] = [
  [/kế hoạch/u, /kế hoạch|\/ ?kh(?!\p{L})/u],
  [/báo cáo/u, /báo cáo|\/ ?bc(?!\p{L})/u],
  [/quyết định/u, /quyết định|\/ ?qđ(?!\p{L})/u],
  [/nghị quyết/u, /nghị quyết|\/ ?nq(?!\p{L})/u],
  [/chương trình/u, /chương trình|\/ ?ctr?(?!\p{L})/u],
];

/** A plan for a year may be made in the last months of the year before: what is later than this is no delay. */
const MOST_DAYS_LATE = 183;

/**
 * Holds the days in a text such as "Kế hoạch số 15/KH-UBND ngày 20/5/2025" against a deadline, of the day's own year where
 * its year is not known.
 * @returns the deadline that every day in the text lies behind, or null
 */
export function missedDeadline(value: CellValue, measure: DateMeasure): DateMeasure | null {
  const days = daysIn(value);
  const missed = days.map((day) => missedBy(day, measure));
  return missed.every((one) => one !== null) ? (missed[0] ?? null) : null;
}

/** Whether the evidence is the very kind of document that a criterion first speaks of: a report on a plan is not the plan. */
export function isDocumentOf(title: string, evidence: CellValue): boolean {
  const [text, found] = [foldCase(title), foldCase(cleanText(evidence))];
  const [first] = KINDS.map(([name, own]) => ({ place: text.search(name), own }))
    .filter(({ place }) => place !== -1)
    .sort((a, b) => a.place - b.place);
  const others = KINDS.filter(([, own]) => own !== first?.own && own.test(found));
  return first !== undefined && first.own.test(found) && others.length === 0;
}

/** A cell's text, or the day that its figure stands for. */
export function writtenDay(value: CellValue): string {
  return typeof value === 'number' ? dayText(value) : cleanText(value);
}

function missedBy(day: CalendarDay, measure: DateMeasure): DateMeasure | null {
  if (!awaitsYear(measure)) return day > measure.notAfter ? measure : null;
  const [year = 0] = day.split('-').map(Number);
  const period = assessedPeriodOf({}, year);
  const notAfter = period === null ? measure.notAfter : dayIn(period, measure.notAfter);
  const isLate = day > notAfter && serialOfDay(day) - serialOfDay(notAfter) <= MOST_DAYS_LATE;
  return isLate ? { ...measure, notAfter } : null;
}

function daysIn(value: CellValue): readonly CalendarDay[] {
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    return day === null ? [] : [day];
  }
  if (typeof value !== 'string') return [];
  return [...foldCase(cleanText(value)).matchAll(DAY)].flatMap(({ groups = {} }) => {
    const { day, month, year } = groups;
    return calendarDay(Number(year), Number(month), Number(day)) ?? [];
  });
}

const DAY =
  /(?<![\d/.-])(?<day>\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\d{1,2})(?: ?[/.-] ?|,? năm )(?<year>20\d\d)(?![\d/])/gu;
