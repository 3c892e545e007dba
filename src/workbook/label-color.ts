/** Above this relative luminance, black stands out more than white does (WCAG 2, contrast ratio). */
const MIDDLE = 0.18;

/** @param fill "#RRGGBB" @returns black or white, whichever is easier to read on it */
export function labelColor(fill: string): '#000000' | '#FFFFFF' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(fill.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > MIDDLE ? '#000000' : '#FFFFFF';
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
