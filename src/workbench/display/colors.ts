import {
  attributeOf,
  childElements,
  descendantsNamed,
  rootElement,
  type XmlElement,
} from '../../workbook/openxml/xml/xml-element';

/** Reads a colour element of a styles or sheet part; null where the colour is left to the program ("automatic"). */
export type ReadColor = (xml: string, element: XmlElement) => string | null;

/** ECMA-376 part 1, 18.8.27: the first eight are repeated, 64 and 65 are the system's own colours. */
const INDEXED_COLORS = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Office's own theme, for packages without a theme part; in the order in which cells number them. */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

/**
 * @param themeXml the theme part's text, or null where the package has none
 * @returns a reader that knows `rgb`, `theme` with `tint`, and `indexed` colours, and answers "#RRGGBB"
 */
export function colorReader(themeXml: string | null): ReadColor {
  const theme = themeXml === null ? OFFICE_THEME : themeColors(themeXml);
  return (xml, element) => {
    const rgb = attributeOf(xml, element, 'rgb');
    const base = rgb === null ? numberedColor(xml, element, theme) : rgb.slice(-6);
    if (base === null || !/^[0-9a-f]{6}$/i.test(base)) return null;
    return `#${tinted(base, Number(attributeOf(xml, element, 'tint') ?? 0))}`;
  };
}

function numberedColor(xml: string, element: XmlElement, theme: readonly string[]): string | null {
  const themeIndex = attributeOf(xml, element, 'theme');
  if (themeIndex !== null) return theme[Number(themeIndex)] ?? null;
  const index = attributeOf(xml, element, 'indexed');
  return index === null ? null : (INDEXED_COLORS[Number(index)] ?? null);
}

/** A theme part lists dk1, lt1, dk2, lt2 first; cells number them lt1, dk1, lt2, dk2. */
function themeColors(themeXml: string): readonly string[] {
  const [scheme] = descendantsNamed(themeXml, rootElement(themeXml), 'clrScheme');
  if (scheme === undefined) return OFFICE_THEME;
  const listed = [...childElements(themeXml, scheme)].map((slot) => {
    const [color] = [...childElements(themeXml, slot)];
    if (color === undefined) return '';
    return attributeOf(themeXml, color, 'lastClr') ?? attributeOf(themeXml, color, 'val') ?? '';
  });
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...rest] = listed;
  return [light1, dark1, light2, dark2, ...rest];
}

/** ECMA-376 part 1, 18.8.19: a negative tint darkens, a positive one lightens, by that share of the luminance. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
