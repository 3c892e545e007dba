import {
  attributeOf,
  childElements,
  childrenNamed,
  firstChild,
  isTrue,
  rootElement,
  type XmlElement,
} from '../../workbook/openxml/xml/xml-element';
import type { ReadColor } from './colors';
import type { GridBorder, GridStyle } from './grid-style';

/** A styles part, as far as the grid shows it. */
export interface SheetStyles {
  /** By the number that cells, rows and columns carry in `s`; the first is the workbook's normal style. */
  readonly cells: readonly GridStyle[];
  /** By the number that conditional formats carry in `dxfId`. */
  readonly differential: readonly GridStyle[];
}

/** ECMA-376 part 1, 18.8.30: the formats that a file names by number only. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** ST_BorderStyle → Univer's BorderStyleTypes. */
const BORDER_STYLES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const SIDES = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;
const HORIZONTAL = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 4 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 } as const;

/**
 * @param xml the styles part's text
 * @throws WorkbookException `damaged-workbook` where the XML is broken
 */
export function readStyles(xml: string, readColor: ReadColor): SheetStyles {
  const root = rootElement(xml);
  const list = (name: string): XmlElement[] => {
    const container = firstChild(xml, root, name);
    return container === null ? [] : [...childElements(xml, container)];
  };
  const formats = new Map(
    list('numFmts').map((one) => [
      Number(attributeOf(xml, one, 'numFmtId')),
      attributeOf(xml, one, 'formatCode') ?? '',
    ]),
  );
  const fonts = list('fonts').map((font) => readFont(xml, font, readColor));
  const fills = list('fills').map((fill) => readFill(xml, fill, readColor, 'fgColor'));
  const borders = list('borders').map((border) => readBorder(xml, border, readColor));
  const part = (parts: readonly GridStyle[], xf: XmlElement, attribute: string): GridStyle =>
    parts[Number(attributeOf(xml, xf, attribute) ?? 0)] ?? {};
  return {
    cells: list('cellXfs').map((xf) => ({
      ...part(fonts, xf, 'fontId'),
      ...part(fills, xf, 'fillId'),
      ...part(borders, xf, 'borderId'),
      ...numberFormat(formats, Number(attributeOf(xml, xf, 'numFmtId') ?? 0)),
      ...readAlignment(xml, xf),
    })),
    differential: list('dxfs').map((dxf) => readDifferential(xml, dxf, readColor)),
  };
}

function readDifferential(xml: string, dxf: XmlElement, readColor: ReadColor): GridStyle {
  const font = firstChild(xml, dxf, 'font');
  const fill = firstChild(xml, dxf, 'fill');
  const border = firstChild(xml, dxf, 'border');
  return {
    ...(font && readFont(xml, font, readColor)),
    // A solid fill's colour stands in bgColor here, in fgColor everywhere else.
    ...(fill && readFill(xml, fill, readColor, 'bgColor')),
    ...(border && readBorder(xml, border, readColor)),
  };
}

function readFont(xml: string, font: XmlElement, readColor: ReadColor): GridStyle {
  const value = (name: string): string | null => {
    const element = firstChild(xml, font, name);
    return element === null ? null : attributeOf(xml, element, 'val');
  };
  const isOn = (name: string): boolean => {
    const element = firstChild(xml, font, name);
    const set = element === null ? 'false' : (attributeOf(xml, element, 'val') ?? 'true');
    return set !== 'false' && set !== '0' && set !== 'none';
  };
  const family = value('name');
  const size = value('sz');
  const color = firstChild(xml, font, 'color');
  const rgb = color && readColor(xml, color);
  return {
    ...(family !== null && { ff: cssFamily(family) }),
    ...(size !== null && { fs: Number(size) }),
    ...(isOn('b') && { bl: 1 }),
    ...(isOn('i') && { it: 1 }),
    ...(isOn('u') && { ul: { s: 1 } }),
    ...(isOn('strike') && { st: { s: 1 } }),
    ...(rgb !== null && { cl: { rgb } }),
  };
}

/** The grid writes the name into CSS as it is, where a name such as .VnTime must be quoted or nothing of it counts. */
function cssFamily(name: string): string {
  return /^[A-Za-z][\w -]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '')}", "Times New Roman"`;
}

function readFill(xml: string, fill: XmlElement, readColor: ReadColor, solidColor: 'fgColor' | 'bgColor'): GridStyle {
  const pattern = firstChild(xml, fill, 'patternFill');
  if (pattern === null || attributeOf(xml, pattern, 'patternType') === 'none') return {};
  const color = firstChild(xml, pattern, solidColor) ?? firstChild(xml, pattern, 'fgColor');
  const rgb = color && readColor(xml, color);
  return rgb === null ? {} : { bg: { rgb } };
}

function readBorder(xml: string, border: XmlElement, readColor: ReadColor): GridStyle {
  const sides: Partial<Record<'t' | 'r' | 'b' | 'l', GridBorder>> = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const element = firstChild(xml, border, name);
    const style = element && BORDER_STYLES[attributeOf(xml, element, 'style') ?? ''];
    if (element === null || style === undefined || style === null) continue;
    const color = firstChild(xml, element, 'color');
    sides[side] = { s: style, cl: { rgb: (color && readColor(xml, color)) ?? '#000000' } };
  }
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function readAlignment(xml: string, xf: XmlElement): GridStyle {
  const [alignment] = childrenNamed(xml, xf, 'alignment');
  if (alignment === undefined) return {};
  const horizontal = lookUp(HORIZONTAL, attributeOf(xml, alignment, 'horizontal'));
  const vertical = lookUp(VERTICAL, attributeOf(xml, alignment, 'vertical'));
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(isTrue(attributeOf(xml, alignment, 'wrapText')) && { tb: 3 }),
  };
}

function lookUp<K extends string, V>(table: Readonly<Record<K, V>>, key: string | null): V | undefined {
  return key !== null && Object.hasOwn(table, key) ? table[key as K] : undefined;
}

function numberFormat(formats: ReadonlyMap<number, string>, id: number): GridStyle {
  const pattern = formats.get(id) ?? BUILT_IN_FORMATS[id];
  return pattern === undefined || pattern === '' || pattern === 'General' ? {} : { n: { pattern } };
}
