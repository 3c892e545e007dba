const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;
const MAX_EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MAX_EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads a number as a cell has it ("2.5", "-1", "6.02E+23"), without making a text of it where it is short: up to 15
 * digits and a power of ten up to 10^22 are exact as doubles, so that one division rounds as correctly as `Number`.
 * @returns NaN where it is no number
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  let digits = 0;
  let decimals = 0;
  let value = 0;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + (code - ZERO);
      digits++;
    } else if (code === POINT && decimals === 0) {
      decimals = end - at - 1;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (digits === 0 || digits > MAX_EXACT_DIGITS) return parseSlowly(bytes, start, end);
  if (decimals > 0) value /= POWERS_OF_TEN[decimals] ?? NaN;
  return isNegative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64))).trim();
  return text === '' ? NaN : Number(text);
}

/** Reads a whole number of decimal digits, as far as they go. */
export function parseDigits(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let at = start; ; at++) {
    const code = bytes[at] ?? 0;
    if (code < ZERO || code > NINE) return value;
    value = value * 10 + (code - ZERO);
  }
}

/** Reads a whole number that is nothing but decimal digits; -1 where it is something else. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code < ZERO || code > NINE) return -1;
    value = value * 10 + (code - ZERO);
  }
  return end > start ? value : -1;
}

/** Reads the letters of a cell's address ("AB12") as a column index from 0; -1 where there are none. */
export function parseColumn(bytes: Uint8Array, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90 || column > 0xffff) return column - 1;
    column = column * 26 + (letter - 64);
  }
}

const DAY_MS = 86_400_000;
/** Serial number 0 of each date system; 1900 has a 29 February there, so that this holds from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const ISO_DATE = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const ISO_TIME = String.raw`(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?`;
const ISO_DATE_TIME = new RegExp(`^(?:${ISO_DATE}(?:[T ]${ISO_TIME})?Z?|T?${ISO_TIME})$`);

/**
 * An ISO 8601 date, as cells of type "d" have it ("2025-03-15", "2025-03-15T08:30:00"), as a serial number; a time alone
 * is a part of a day. A cell has no time zone: what is written is what it shows, whatever the offset behind it.
 * @returns null where it is no date
 */
export function serialOfIsoDate(text: string, uses1904Dates: boolean): number | null {
  const match = ISO_DATE_TIME.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, ...clock] = match;
  const [hours, minutes, seconds] = (year === undefined ? clock.slice(3) : clock).map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const timeOfDay = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
  if (year === undefined) return timeOfDay / DAY_MS;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day)) + timeOfDay;
  const days = (time - (uses1904Dates ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  return !uses1904Dates && days < 61 ? days - 1 : days;
}
