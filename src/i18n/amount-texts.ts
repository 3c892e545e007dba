import type { FindingData } from '../assessing/finding';
import type { AmountMeasure, KnownAmount, NumberSought, Unreadable } from '../assessing/read-amount';
import { unreachable } from '../outcome';
import type { CalendarDay } from '../reading/values/calendar-day';
import { exactNumber, formatNumber } from './format';
import type { Language, Texts } from './language';

/** What is said of an amount; each continues a sentence that has begun with the cell or the criterion. */
interface AmountTexts {
  /** "số lượng", "a count". */
  readonly thing: Readonly<Record<AmountMeasure['of'], string>>;
  /** What to write, with an example. */
  readonly example: Readonly<Record<AmountMeasure['of'], string>>;
  readonly outOfRange: Readonly<Record<NumberSought['of'], string>>;
  readonly atLeast: (bound: string) => string;
  readonly atMost: (bound: string) => string;
  readonly between: (from: string, to: string) => string;
}

const texts: Texts<AmountTexts> = {
  vi: {
    thing: { number: 'số liệu', count: 'số lượng', percentage: 'tỷ lệ', ratio: 'tỷ lệ', date: 'ngày' },
    example: {
      number: 'một số, ví dụ 2,5',
      count: 'một số nguyên, ví dụ 2',
      percentage: 'tỷ lệ, ví dụ 75 %',
      ratio: 'số đạt trên tổng số, ví dụ 16/25',
      date: 'ngày/tháng/năm, ví dụ 15/3/2025',
    },
    outOfRange: {
      number: 'Hãy kiểm tra lại số này.',
      count: 'Số lượng phải là số nguyên, không nhỏ hơn 0.',
      percentage: 'Tỷ lệ phải từ 0 % đến 100 %. Nếu không có đối tượng nào, hãy ghi Không áp dụng.',
      ratio: 'Số đạt không được lớn hơn tổng số. Nếu không có đối tượng nào, hãy ghi Không áp dụng.',
    },
    atLeast: (bound) => `ít nhất ${bound}`,
    atMost: (bound) => `không quá ${bound}`,
    between: (from, to) => `từ ${from} đến ${to}`,
  },
  en: {
    thing: { number: 'a number', count: 'a count', percentage: 'a percentage', ratio: 'a ratio', date: 'a date' },
    example: {
      number: 'a number, such as 2.5',
      count: 'a whole number, such as 2',
      percentage: 'a percentage, such as 75%',
      ratio: 'how many of how many, such as 16/25',
      date: 'day/month/year, such as 15/3/2025',
    },
    outOfRange: {
      number: 'Check the number.',
      count: 'A count is a whole number, 0 or more.',
      percentage: 'A percentage is between 0% and 100%. Where there is nothing to count, write Không áp dụng.',
      ratio: 'A part is no more than its whole. Where there is nothing to count, write Không áp dụng.',
    },
    atLeast: (bound) => `at least ${bound}`,
    atMost: (bound) => `at most ${bound}`,
    between: (from, to) => `between ${from} and ${to}`,
  },
};

type ValueFinding = Extract<
  FindingData,
  { code: 'value-missing' | 'value-not-number' | 'value-out-of-range' | 'date-invalid' }
>;

/**
 * What is wrong with an amount.
 * @param cell "Ô E21"
 * @param criterion "tiêu chí 7"
 */
export function amountProblem(finding: ValueFinding, cell: string, criterion: string, language: Language): string {
  const { thing, example, outOfRange } = texts[language];
  const isVietnamese = language === 'vi';
  switch (finding.code) {
    case 'value-missing':
      return isVietnamese
        ? `${cell} chưa ghi ${thing[finding.of]} của ${criterion}. Hãy ghi ${example[finding.of]}.`
        : `${cell} has no value for ${criterion} yet. Write ${example[finding.of]}.`;
    case 'value-not-number':
      return `${cell} ${notNumber(finding.measure, finding.why, finding.found, language)}`;
    case 'value-out-of-range':
      return isVietnamese
        ? `${cell} ghi “${finding.found}”. ${outOfRange[finding.of]}`
        : `${cell} says “${finding.found}”. ${outOfRange[finding.of]}`;
    case 'date-invalid':
      if (finding.isImpossible) {
        return isVietnamese
          ? `${cell} ghi “${finding.found}”, ngày này không có trong lịch. Hãy ghi ${example.date}.`
          : `${cell} says “${finding.found}”, a day that no calendar has. Write ${example.date}.`;
      }
      return isVietnamese
        ? `${cell} ghi “${finding.found}”, không phải là ngày. Hãy ghi ${example.date}.`
        : `${cell} says “${finding.found}”, which is not a date. Write ${example.date}.`;
    default:
      return unreachable(finding);
  }
}

function notNumber(measure: NumberSought, why: Unreadable, found: string, language: Language): string {
  const { thing, example } = texts[language];
  const isVietnamese = language === 'vi';
  switch (why.kind) {
    case 'noAmount':
      return isVietnamese
        ? `ghi “${found}”, không phải là ${thing[measure.of]}. Hãy ghi ${example[measure.of]}.`
        : `says “${found}”, which is not ${thing[measure.of]}. Write ${example[measure.of]}.`;
    case 'ambiguous': {
      const unclear = twoReadings(found, why.readings, language);
      if (measure.of !== 'percentage') {
        return `${unclear} ${isVietnamese ? 'Hãy nhập lại thành số, không có dấu ngăn hàng nghìn.' : 'Enter it as a number, with no sign between thousands.'}`;
      }
      return `${unclear} ${isVietnamese ? 'Hãy ghi mọi tỷ lệ trong cột theo cùng một cách, ví dụ 70 %.' : 'Write every percentage of the column in one way, such as 70%.'}`;
    }
    case 'turnedIntoDate':
      return isVietnamese
        ? `đang là ngày ${dayText(why.day)}, có lẽ do Excel đổi từ một tỷ lệ. Hãy ghi lại bằng chữ “trên”, ví dụ “7 trên 12”.`
        : `holds the date ${dayText(why.day)}, which Excel probably made of a ratio. Write it with the word “trên” (of), such as “7 trên 12”.`;
    case 'inexact':
      return isVietnamese
        ? `ghi “${found}”, chưa đủ để biết có ${boundsText(measure, language)} hay không. Hãy ghi con số cụ thể.`
        : `says “${found}”, which does not tell whether it is ${boundsText(measure, language)}. Write the exact number.`;
    default:
      return unreachable(why);
  }
}

/** Both numbers that a text may stand for, without signs between thousands: these are what is unclear. */
export function twoReadings(found: string, [first, second]: readonly [number, number], language: Language): string {
  const [one, other] = [exactNumber(first, language), exactNumber(second, language)];
  return language === 'vi'
    ? `ghi “${found}”, không rõ là ${one} hay ${other}.`
    : `says “${found}”, which may be ${one} or ${other}.`;
}

/** What was stated and what was wanted: "được 65 %, yêu cầu ít nhất 70 %". */
export function amountGap(found: KnownAmount, measure: AmountMeasure, language: Language): string {
  const isVietnamese = language === 'vi';
  if (measure.of === 'date') {
    const day = found.kind === 'day' ? dayText(found.day) : '';
    return isVietnamese
      ? `ghi ngày ${day}, sau hạn ${dayText(measure.notAfter)}`
      : `is dated ${day}, after the deadline of ${dayText(measure.notAfter)}`;
  }
  const wanted = boundsText(measure, language);
  if (found.kind === 'number') {
    const stated = amountText(found.number, measure, language);
    return isVietnamese ? `được ${stated}, yêu cầu ${wanted}` : `has ${stated}, where ${wanted} is wanted`;
  }
  const text = found.kind === 'side' ? found.text : dayText(found.day);
  return isVietnamese ? `ghi “${text}”, yêu cầu ${wanted}` : `says “${text}”, where ${wanted} is wanted`;
}

/** "ít nhất 70 %"; "" where a measure has no bounds. */
export function boundsText(measure: NumberSought, language: Language): string {
  const { atLeast, atMost, between } = texts[language];
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
  if (measure.of === 'percentage' || measure.of === 'ratio') return language === 'vi' ? `${text} %` : `${text}%`;
  return measure.unit === undefined ? text : `${text} ${measure.unit}`;
}

/** Day before month in both languages: it is a Vietnamese form that speaks of the day. A day of every year is 31/3. */
export function dayText(day: CalendarDay): string {
  const [date, month, ...year] = day.split('-').reverse();
  return [Number(date), Number(month), ...year].join('/');
}
