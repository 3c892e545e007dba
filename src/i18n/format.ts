import type { Language } from './language';
import { textsIn } from './texts';

const formats = new Map<string, Intl.NumberFormat>();

/** At most two decimals, as the language writes them: 2.5 is "2,5" in Vietnamese. */
export function formatNumber(number: number, language: Language): string {
  const { locale } = textsIn(language).numbers;
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  formats.set(locale, format);
  return format.format(number);
}

/** "70 %", as the language writes it. */
export function percentText(number: string, language: Language): string {
  return `${number}${textsIn(language).numbers.percentSign}`;
}

/** With all the decimals that Excel keeps, and without signs between thousands. */
export function exactNumber(number: number, language: Language): string {
  const text = String(Number(number.toPrecision(15)));
  return text.replace('.', textsIn(language).numbers.decimalSign);
}
