/** The widest digit of Calibri 11, and what Excel leaves around a cell's text, in pixels at 96 dpi. */
const DIGIT_WIDTH = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Office.js measures a column's width in points; a file, in characters of the normal font (ECMA-376, 18.3.1.13). */
export function charactersOfWidth(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING) / DIGIT_WIDTH;
  return Math.max(0, Math.round(characters * 100) / 100);
}
