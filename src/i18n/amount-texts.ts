import type { FindingData } from '../assessing/finding';
import type { AmountMeasure, KnownAmount, NumberSought, Unreadable } from '../assessing/read-amount';
import { unreachable } from '../outcome';
import type { CalendarDay } from '../reading/values/calendar-day';
import { exactNumber, formatNumber, percentText } from './format';
import type { Language } from './language';
import { textsIn } from './texts';

type ValueFinding = Extract<
  FindingData,
  { code: 'value-missing' | 'value-not-number' | 'value-out-of-range' | 'date-invalid' }
>;

/** How an amount is measured, as a phrase: "tỷ lệ ít nhất 70 %". */
export function amountMeasureText(measure: AmountMeasure, language: Language): string {
  const texts = textsIn(language).measure;
  return measure.of === 'date'
    ? texts.notAfter(dayText(measure.notAfter))
    : `${texts.of[measure.of]} ${boundsText(measure, language)}`.trimEnd();
}

/**
 * What is wrong with an amount.
 * @param cell "Ô E21"
 * @param criterion "tiêu chí 7"
 */
export function amountProblem(finding: ValueFinding, cell: string, criterion: string, language: Language): string {
  const { example, outOfRange, ...texts } = textsIn(language).amount;
  switch (finding.code) {
    case 'value-missing':
      return texts.missing(cell, criterion, finding.of);
    case 'value-not-number':
      return `${cell} ${notNumber(finding.measure, finding.why, finding.found, language)}`;
    case 'value-out-of-range':
      return `${cell} ${texts.says(finding.found)}. ${outOfRange[finding.of]}`;
    case 'date-invalid':
      return `${cell} ${texts.says(finding.found)}, ${finding.isImpossible ? texts.inNoCalendar : texts.noDate} ${texts.write(example.date)}`;
    default:
      return unreachable(finding);
  }
}

function notNumber(measure: NumberSought, why: Unreadable, found: string, language: Language): string {
  const { thing, example, ...texts } = textsIn(language).amount;
  switch (why.kind) {
    case 'noAmount':
      return `${texts.says(found)}, ${texts.isNo(thing[measure.of])} ${texts.write(example[measure.of])}`;
    case 'ambiguous':
      return `${twoReadings(found, why.readings, language)} ${measure.of === 'percentage' ? texts.oneWay : texts.noThousands}`;
    case 'turnedIntoDate':
      return texts.turnedIntoDate(dayText(why.day));
    case 'inexact':
      return `${texts.says(found)}, ${texts.inexact(boundsText(measure, language))}`;
    default:
      return unreachable(why);
  }
}

/** Both numbers that a text may stand for, without signs between thousands: these are what is unclear. */
export function twoReadings(found: string, [first, second]: readonly [number, number], language: Language): string {
  const { says, eitherOf } = textsIn(language).amount;
  return `${says(found)}, ${eitherOf(exactNumber(first, language), exactNumber(second, language))}`;
}

/** What was stated and what was wanted: "được 65 %, yêu cầu ít nhất 70 %". */
export function amountGap(found: KnownAmount, measure: AmountMeasure, language: Language): string {
  const { says, wants, isDated, has } = textsIn(language).amount;
  if (measure.of === 'date') {
    return isDated(found.kind === 'day' ? dayText(found.day) : '', dayText(measure.notAfter));
  }
  const stated =
    found.kind === 'number'
      ? has(amountText(found.number, measure, language))
      : says(found.kind === 'side' ? found.text : dayText(found.day));
  return `${stated}, ${wants(boundsText(measure, language))}`;
}

/** "ít nhất 70 %"; "" where a measure has no bounds. */
function boundsText(measure: NumberSought, language: Language): string {
  const { atLeast, atMost, between } = textsIn(language).amount;
  const { atLeast: lower, atMost: upper } = measure;
  const text = (bound: number) => amountText(bound, measure, language);
  if (lower !== undefined && upper !== undefined) return between(text(lower), text(upper));
  return lower !== undefined ? atLeast(text(lower)) : upper !== undefined ? atMost(text(upper)) : '';
}

/** With all its decimals where two would make it look like a bound that it misses. */
function amountText(amount: number, measure: NumberSought, language: Language): string {
  const short = formatNumber(amount, language);
  const isBound = [measure.atLeast, measure.atMost].some(
    (bound) => bound !== undefined && bound !== amount && formatNumber(bound, language) === short,
  );
  const text = isBound ? exactNumber(amount, language) : short;
  if (measure.of === 'percentage' || measure.of === 'ratio') return percentText(text, language);
  return measure.unit === undefined ? text : `${text} ${measure.unit}`;
}

/** Day before month in both languages: it is a Vietnamese form that speaks of the day. A day of every year is 31/3. */
export function dayText(day: CalendarDay): string {
  const [date, month, ...year] = day.split('-').reverse();
  return [Number(date), Number(month), ...year].join('/');
}
