/** The widest digit of Calibri 11, and what Excel leaves around a cell's text, in pixels at 96 dpi. */
const DIGIT_WIDTH = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * Characters of the normal font, as a file has them (ECMA-376 part 1, 18.3.1.13) → points, which is what Office.js
 * measures `columnWidth` in (OfficeDev/office-js #187, #3036).
 */
export function columnWidthInPoints(characters: number): number {
  return (characters * DIGIT_WIDTH + PADDING) * POINTS_PER_PIXEL;
}

/** Points → characters, to a hundredth. */
export function columnWidthInCharacters(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING) / DIGIT_WIDTH;
  return Math.max(0, Math.round(characters * 100) / 100);
}
