/** Days from Excel's day 0 to the beginning of Unix time. */
const DAYS_TO_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What Excel makes of a text that is typed: a number with its separators, a percentage, money, a time or a date, in
 * English (OfficeDev/office-js #229, #1632); null where it stays a text.
 */
export function typedValue(text: string): number | null {
  const typed = text.trim();
  return amount(typed) ?? fraction(typed) ?? timeOfDay(typed) ?? date(typed);
}

/** "12.50", "1,200", "$5", "(5)", "70%", "1e3". */
function amount(typed: string): number | null {
  const match =
    /^([+-])?(\()?([$€£¥₫])?\s*([+-])?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(
      typed,
    );
  if (match === null) return null;
  const [, sign, opened, , inner, digits = '', exponent = '', percent, closed] = match;
  if ((opened === undefined) !== (closed === undefined) || (sign !== undefined && inner !== undefined)) return null;
  const value = Number(digits.replaceAll(',', '') + exponent) / (percent === undefined ? 1 : 100);
  const isNegative = sign === '-' || inner === '-' || opened !== undefined;
  return isNegative ? -value : value;
}

/** "1 1/2", "0 3/4". */
function fraction(typed: string): number | null {
  const match = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(typed);
  if (match === null || Number(match[3]) === 0) return null;
  return Number(match[1]) + Number(match[2]) / Number(match[3]);
}

/** "10:30", "7:05:30 PM", "3 PM". */
function timeOfDay(typed: string): number | null {
  const match =
    /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap])m?)?$/i.exec(typed) ?? /^(\d{1,2})()()\s+([ap])m?$/i.exec(typed);
  if (match === null) return null;
  const [, hours, minutes, seconds, half] = match;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  return (hour + Number(minutes) / 60 + Number(seconds ?? '') / 3_600) / 24;
}

/** "1/2", "12-3-2026", "12/2026", "2026/12", "2026-03-12", "May 5", "5 May 2026", "Jan-26"; month before day. */
function date(typed: string): number | null {
  const numeric = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{1,2}|\d{4}))?$/.exec(typed);
  if (numeric !== null) {
    const [, first, , second, year] = numeric;
    return (
      serial(year, Number(first), Number(second)) ??
      serial(year, Number(second), Number(first)) ??
      monthAndYear(numeric)
    );
  }
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(typed);
  if (iso !== null) return serial(iso[1], Number(iso[2]), Number(iso[3]));
  const ofYear = /^(\d{1,2})[/-](\d{4})$/.exec(typed) ?? /^(\d{4})[/-](\d{1,2})$/.exec(typed);
  if (ofYear !== null) {
    const [first = '', second = ''] = ofYear.slice(1);
    return first.length === 4 ? serial(first, Number(second), 1) : serial(second, Number(first), 1);
  }
  const words = /^(?:(\d{1,2})[ -]?)?([a-z]{3,9})[ -]?(\d{1,4})?(?:,? ?(\d{4}))?$/i.exec(typed);
  const month = words?.[2] === undefined ? -1 : MONTHS.findIndex((name) => isMonth(words[2] ?? '', name));
  if (words === null || month < 0 || (words[1] === undefined && words[3] === undefined)) return null;
  const [, before, , after, year] = words;
  if (before !== undefined) return serial(after ?? year, month + 1, Number(before));
  return serial(year, month + 1, Number(after)) ?? serial(after, month + 1, 1);
}

/** "1/32" is January 1932: the second number is no day. */
function monthAndYear([, month, , year]: RegExpExecArray): number | null {
  return serial(year, Number(month), 1);
}

const FULL_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function isMonth(word: string, short: string): boolean {
  const lower = word.toLowerCase();
  return lower === short || FULL_NAMES[MONTHS.indexOf(short)] === lower;
}

/** Without a year it is this one's. */
function serial(year: string | undefined, month: number, day: number): number | null {
  const full = year === undefined ? new Date().getFullYear() : fullYear(Number(year));
  const time = Date.UTC(full, month - 1, day);
  const found = new Date(time);
  if (month < 1 || found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day) return null;
  return time / MS_PER_DAY + DAYS_TO_1970;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2_000 + year : 1_900 + year;
}
