import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light. */
const brand: BrandVariants = {
  10: '#02160b',
  20: '#052616',
  30: '#07351e',
  40: '#094426',
  50: '#0b522e',
  60: '#0d5f35',
  70: '#0f6d3b',
  80: '#107c41',
  90: '#238b51',
  100: '#3a9b63',
  110: '#53ab77',
  120: '#6dba8c',
  130: '#89c9a2',
  140: '#a7d8ba',
  150: '#c6e7d3',
  160: '#e5f5ec',
};

export const lightTheme: Theme = createLightTheme(brand);

/** Brand-coloured text takes lighter variants than Fluent's own, for a contrast of 4.5 on dark grey. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
};

export type Brightness = 'light' | 'dark';

/** How bright Office is: by its own theme's background ("#262626"), else as the system prefers. */
export function brightnessOf(bodyBackgroundColor: string | undefined, systemPrefersDark: boolean): Brightness {
  const luminance = relativeLuminance(bodyBackgroundColor ?? '');
  if (luminance === null) return systemPrefersDark ? 'dark' : 'light';
  return luminance < 0.5 ? 'dark' : 'light';
}

/** A quick luma by the weights of ITU-R BT.601, 0 to 1; null where the text is no "#RRGGBB". */
function relativeLuminance(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
