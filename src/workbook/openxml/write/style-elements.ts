import type { CellStyle } from '../../sheet-plan';
import { FONT_ORDER } from '../xml/element-order';
import { childElements, rootElement } from '../xml/xml-element';
import { elementText } from '../xml/xml-splice';

/** Number formats that every Excel knows by a number, and that read the same in every language (18.8.30). */
const BUILT_IN_NUMBER_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

export function numberFormatId(code: string): number | null {
  return BUILT_IN_NUMBER_FORMATS[code] ?? null;
}

/** "#1A2B3C" → "FF1A2B3C", the opaque colour that a file has. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/**
 * A font like `base` but for what the style names.
 * @param base a `font` element
 */
export function fontWith(base: string, style: CellStyle): string {
  const font = rootElement(base);
  const { prefix } = font;
  const children = new Map<string, string>();
  for (const child of childElements(base, font)) children.set(child.localName, base.slice(child.start, child.end));
  const put = (name: string, attributes: Record<string, string | number>): void => {
    children.set(name, elementText(prefix + name, attributes));
  };
  const toggle = (name: string, wanted: boolean | undefined): void => {
    if (wanted === true) put(name, {});
    else if (wanted === false) children.delete(name);
  };
  toggle('b', style.bold);
  toggle('i', style.italic);
  toggle('u', style.underline);
  if (style.fontSize !== undefined) put('sz', { val: style.fontSize });
  if (style.fontColor !== undefined) put('color', { rgb: argb(style.fontColor) });
  if (style.fontName !== undefined) {
    put('name', { val: style.fontName });
    // These describe the font that was; a scheme would even win over the name.
    for (const name of ['family', 'charset', 'scheme']) children.delete(name);
  }
  const inOrder = FONT_ORDER.flatMap((name) => children.get(name) ?? []);
  return elementText(`${prefix}font`, {}, inOrder.join(''));
}

export function fillElement(color: string): string {
  const colors = elementText('fgColor', { rgb: argb(color) }) + elementText('bgColor', { indexed: 64 });
  return elementText('fill', {}, elementText('patternFill', { patternType: 'solid' }, colors));
}

export function borderElement(color: string): string {
  const side = (name: string): string =>
    elementText(name, { style: 'thin' }, elementText('color', { rgb: argb(color) }));
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}
