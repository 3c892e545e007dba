/**
 * A text that was typed where Excel in Vietnam would have taken it for a number: "2,5" and "70%" ("12,5 %").
 * Univer knows only the decimal point.
 * @returns the number, or the text as it is
 */
export function readTypedText(text: string): string | number {
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  const [, digits = '', percent] = match ?? [];
  if (match === null || (percent === '' && !digits.includes(','))) return text;
  const value = Number(digits.replace(',', '.'));
  return percent === '' ? value : Number((value / 100).toPrecision(15));
}
