import { dayText } from '../../../i18n/amount-texts';
import { exactNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { textsIn } from '../../../i18n/texts';
import { parseDate } from '../../../reading/values/date';
import { readNumeral } from '../../../reading/values/numeral';
import { cleanText } from '../../../reading/vietnamese-text';

/** How a number stands in a field; one that is none yet is blank. */
export function numberText(number: number | undefined, language: Language): string {
  return number === undefined || Number.isNaN(number) ? '' : exactNumber(number, language);
}

/** @returns NaN for what is no number, and undefined for nothing */
export function typedNumber(text: string, language: Language): number | undefined {
  const clean = cleanText(text);
  if (clean === '') return undefined;
  const read = readNumeral(clean, textsIn(language).numbers.decimalSign === ',' ? 'comma' : 'dot');
  return read?.kind === 'number' ? read.value : NaN;
}

/** A leap year, in which every day of a year is. */
const ANY_YEAR = 2000;

/** "2026-03-31" as "31/3/2026"; what is no day stays as it was typed. */
export function typedDayText(day: string): string {
  return /^(?:\d{4}-)?\d\d-\d\d$/.test(day) ? dayText(day) : day;
}

/** "31/3" is "03-31", "31/3/2026" is "2026-03-31"; what is no day stays as it was typed, to be refused. */
export function typedDay(text: string): string {
  const clean = cleanText(text);
  const read = parseDate(clean, ANY_YEAR);
  if (read?.kind !== 'date') return clean;
  return /\d{4}|\/\d\d?\/\d\d$/.test(clean) ? read.day : read.day.slice('2000-'.length);
}

/** Names parted by semicolons. */
export function typedList(text: string): string[] {
  return text
    .split(';')
    .map(cleanText)
    .filter((part) => part !== '');
}
