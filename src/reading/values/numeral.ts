/** The sign that a column writes before decimals: the other one, if any, then groups thousands. */
export type DecimalStyle = 'comma' | 'dot';

/** What figures and signs stand for: one number, or two while it is not known which sign is the decimal one. */
export type Numeral =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] };

/**
 * Reads figures with their signs and nothing else: "2,5", "1.234,5", "1 500", "-3".
 * @param text as `cleanText` gives it
 * @param style the column's, or null where the column does not tell; then "1.500" stays ambiguous
 * @returns null for anything else
 */
export function readNumeral(text: string, style: DecimalStyle | null): Numeral | null {
  if (!FIGURES.test(text)) return null;
  const isNegative = text.startsWith('-') || text.startsWith('\u2212');
  const figures = text.replace(SIGN, '');
  const number = (plain: string): Numeral => ({ kind: 'number', value: signed(Number(plain), isNegative) });
  if (WHOLE.test(figures)) return number(figures);
  if (ONE_GROUP.test(figures)) {
    const decimal = Number(figures.replace(',', '.'));
    const grouped = Number(figures.replace(/[.,]/, ''));
    if (style === null)
      return { kind: 'ambiguous', readings: [signed(decimal, isNegative), signed(grouped, isNegative)] };
    return number(String(figures.includes(style === 'comma' ? ',' : '.') ? decimal : grouped));
  }
  if (DECIMAL.test(figures)) return number(figures.replace(',', '.'));
  if (DOTS.test(figures)) return number(figures.replaceAll('.', '').replace(',', '.'));
  if (COMMAS.test(figures)) return number(figures.replaceAll(',', ''));
  return SPACES.test(figures) ? number(figures.replaceAll(' ', '').replace(',', '.')) : null;
}

/**
 * Finds out how a column writes decimals, from those of its numbers that can be read in one way only.
 * @param texts as `cleanText` gives them; a number may have words or a sign after it
 * @returns null where none tells, or where they contradict each other
 */
export function decimalStyleOf(texts: Iterable<string>): DecimalStyle | null {
  let found: DecimalStyle | null = null;
  for (const text of texts) {
    const style = styleOf(text);
    if (style === null) continue;
    if (found !== null && found !== style) return null;
    found = style;
  }
  return found;
}

function styleOf(text: string): DecimalStyle | null {
  const [, figures] = WITNESS.exec(text) ?? [];
  if (figures === undefined || WHOLE.test(figures) || ONE_GROUP.test(figures)) return null;
  if (DECIMAL.test(figures) || SPACES.test(figures)) {
    return figures.includes(',') ? 'comma' : figures.includes('.') ? 'dot' : null;
  }
  if (DOTS.test(figures)) return 'comma';
  return COMMAS.test(figures) ? 'dot' : null;
}

function signed(value: number, isNegative: boolean): number {
  return isNegative && value !== 0 ? -value : value;
}

/** A quick way out for the many texts that are no number at all. */
const FIGURES = /^[+\-\u2212]?\d[\d., ]*$/;
/** A number with a sign before it, and a unit without figures after it; not the "12.5" of a document's number. */
const WITNESS = /^[+\-\u2212≥≤<>= ]*(\d(?:[\d., ]*\d)?) ?(?:%|\p{L}[^\d%]*)?$/u;
const SIGN = /^[+\-\u2212]/;
const WHOLE = /^\d+$/;
/** "1.500": one and a half, or fifteen hundred; no group of thousands begins with 0. */
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMAL = /^\d+[.,]\d+$/;
const DOTS = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const COMMAS = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const SPACES = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
