import type { Language } from './language';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }),
};

/** At most two decimals, as the language writes them: 2.5 is "2,5" in Vietnamese. */
export function formatNumber(number: number, language: Language): string {
  return formats[language].format(number);
}

/** With all the decimals that Excel keeps, and without signs between thousands. */
export function exactNumber(number: number, language: Language): string {
  const text = String(Number(number.toPrecision(15)));
  return language === 'vi' ? text.replace('.', ',') : text;
}
