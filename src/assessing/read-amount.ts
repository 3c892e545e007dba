import type { Measure } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import { dayOfSerial, type CalendarDay } from '../reading/values/calendar-day';
import { parseComparison, type ComparisonSign } from '../reading/values/comparison';
import { parseDate, type DateValue } from '../reading/values/date';
import type { DecimalStyle } from '../reading/values/numeral';
import { parsePercentage, percentOfShare } from '../reading/values/percentage';
import { parseQuantity } from '../reading/values/quantity';
import { parseRatio, type Ratio } from '../reading/values/ratio';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import type { CellValue } from '../workbook/snapshot';
import { isIn, yearsOf, type AssessedPeriod } from './assessed-period';
import { awaitsYear } from './deadline';

export type AmountMeasure = Extract<Measure, { kind: 'amount' }>;
type DateMeasure = Extract<AmountMeasure, { of: 'date' }>;

/** A number that a cell is to hold, with the bounds and the unit of a measure that has them. */
export interface NumberSought {
  readonly of: Exclude<AmountMeasure['of'], 'date'>;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly unit?: string | undefined;
}

/** An amount that can be compared, in the measure's own terms: per cent for percentages and ratios. */
export type KnownAmount =
  | { readonly kind: 'number'; readonly number: number }
  /** "trên 70%": all that is known is the side that it lies on. */
  | { readonly kind: 'side'; readonly sign: ComparisonSign; readonly number: number; readonly text: string }
  | { readonly kind: 'day'; readonly day: CalendarDay };

/** Why a cell with figures gives no amount. */
export type Unreadable =
  | { readonly kind: 'noAmount' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  /** Excel made a date of "16/12". */
  | { readonly kind: 'turnedIntoDate'; readonly day: CalendarDay }
  /** The amount is known on one side only, and that does not tell. */
  | { readonly kind: 'inexact' };

export type AmountReading =
  | KnownAmount
  | Exclude<Unreadable, { kind: 'noAmount' }>
  /** 130 %, -1, 7 of 5, 0 of 0. */
  | { readonly kind: 'outOfRange' }
  /** "16/25 (80%)". */
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'impossibleDate' };

/** How a column writes what stands in it. */
export interface AmountColumn {
  readonly style: DecimalStyle | null;
  /** Whether mere figures above 1 stand for percentages, so that one up to 1 may be a share or a percentage. */
  readonly hasPercentFigures: boolean;
  /** What dates without a year lie in, where it is known. */
  readonly period?: AssessedPeriod | null;
}

/**
 * Reads a cell as the amount that a measure asks for.
 * @returns null where it says nothing of the kind: words, or nothing at all
 */
export function readAmount(
  value: CellValue,
  measure: DateMeasure | NumberSought,
  column: AmountColumn,
): AmountReading | null {
  if (measure.of === 'date') return readDay(value, measure, column.period ?? null);
  if (typeof value === 'number') return fromFigure(value, measure, column, false);
  if (typeof value !== 'string') return null;
  const text = cleanText(value).replace(LEADING_WORDS, '');
  const comparison = parseComparison(text);
  if (comparison === null) return fromText(text, measure, column);
  const beside = fromText(comparison.amount, measure, column);
  if (beside?.kind !== 'number') return beside;
  return { kind: 'side', sign: comparison.sign, number: beside.number, text: comparison.text };
}

/**
 * A form that says "Quý I" means the one of the assessed period or, where that is not known, of the year of the deadline;
 * any year does, as long as that one is not known.
 */
function readDay(value: CellValue, measure: DateMeasure, period: AssessedPeriod | null): AmountReading | null {
  const date =
    dayInPeriod(value, period) ??
    parseDate(value, awaitsYear(measure) ? ANY_YEAR : Number(measure.notAfter.slice(0, 4)));
  if (date === null) return null;
  return date.kind === 'date' ? { kind: 'day', day: date.day } : { kind: 'impossibleDate' };
}

/** Only a period that begins in the year before has days of two years. */
function dayInPeriod(value: CellValue, period: AssessedPeriod | null): DateValue | null {
  if (period === null || !period.isOwn) return null;
  for (const year of yearsOf(period)) {
    const date = parseDate(value, year);
    if (date?.kind === 'date' && isIn(period, date.day)) return date;
  }
  return null;
}

/** Only a figure of Excel's own is known to be a share, which Excel made of "70%": a text "0,7" says just that. */
function fromFigure(
  figure: number,
  { of }: NumberSought,
  { hasPercentFigures }: AmountColumn,
  isText: boolean,
): AmountReading | null {
  switch (of) {
    case 'number':
      return { kind: 'number', number: figure };
    case 'count':
      return counted(figure);
    case 'percentage':
    case 'ratio': {
      const day = dayOfSerial(figure);
      if (day !== null) return { kind: 'turnedIntoDate', day };
      if (figure > 1) return of === 'ratio' ? null : percentOrOutOfRange(figure);
      const percent = percentOfShare(figure);
      const isUnclear = isText || (of === 'percentage' && hasPercentFigures);
      return isUnclear && figure > 0
        ? { kind: 'ambiguous', readings: [figure, percent] }
        : percentOrOutOfRange(percent);
    }
    default:
      return unreachable(of);
  }
}

function fromText(text: string, measure: NumberSought, column: AmountColumn): AmountReading | null {
  const { style } = column;
  if (measure.of === 'percentage' || measure.of === 'ratio') {
    const part = parsePercentage(text, style) ?? parseRatio(text, style);
    if (part?.kind === 'percentage') return percentOrOutOfRange(part.percent);
    if (part?.kind === 'ratio') return percentOf(part);
    if (part !== null) return { kind: 'ambiguous', readings: part.readings };
  }
  const quantity = parseQuantity(text, style);
  if (quantity === null) return null;
  if (quantity.kind === 'ambiguous') return { kind: 'ambiguous', readings: quantity.readings };
  return isUnitOf(measure, quantity.unit) ? fromFigure(quantity.value, measure, column, true) : null;
}

function counted(number: number): AmountReading {
  return Number.isInteger(number) && number >= 0 ? { kind: 'number', number } : { kind: 'outOfRange' };
}

function percentOrOutOfRange(percent: number): AmountReading {
  return percent >= 0 && percent <= 100 ? { kind: 'number', number: percent } : { kind: 'outOfRange' };
}

/** The percentage behind a ratio may be rounded to a whole number. */
function percentOf({ part, whole, percent }: Ratio): AmountReading {
  if (whole === 0 || part > whole) return { kind: 'outOfRange' };
  const exact = (part * 100) / whole;
  if (percent !== null && Math.abs(percent - exact) >= 1) return { kind: 'contradictory' };
  return { kind: 'number', number: exact };
}

/** With no unit in the set, what a form counts is its own affair, unless the word multiplies: "2 nghìn". */
function isUnitOf(measure: NumberSought, unit: string): boolean {
  if (unit === '') return true;
  if (measure.of === 'percentage' || measure.of === 'ratio') return false;
  return measure.unit === undefined ? !MULTIPLIERS.test(unit) : unit.startsWith(foldCase(cleanText(measure.unit)));
}

/** It has every day. */
const ANY_YEAR = 2000;
const MULTIPLIERS = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|k|tr)(?![\p{L}])/u;
const LEADING_WORDS = /^(?:(?:đạt|được|có|tỷ lệ|tỉ lệ):? )+(?=\S)/iu;
