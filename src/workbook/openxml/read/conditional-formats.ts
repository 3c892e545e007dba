import { areaFromA1, type Area } from '../../address';
import type { ConditionalStyle } from '../../conditional-style';
import { MARK_SIGNATURE, type MarkOnSheet } from '../../snapshot';
import type { ConditionalFormatOnSheet } from '../editable-workbook';
import type { Package } from '../zip/package';
import { readingPart } from '../part-errors';
import {
  attributeOf,
  childElements,
  childrenNamed,
  firstChild,
  rootElement,
  textOf,
  type XmlElement,
} from '../xml/xml-element';

/** A rule on a sheet, and where it stands in the sheet's XML. */
export interface PlacedConditionalFormat extends ConditionalFormatOnSheet {
  readonly kind: string;
  /** The `cfRule` and the `conditionalFormatting` around it. */
  readonly rule: XmlElement;
  readonly block: XmlElement;
}

/**
 * The sheet's conditional formats, in the file's order, those of extensions (`x14:`) left out. An id is the rule's
 * priority, which Excel keeps unique on a sheet; where another program did not, "-2" and so on follow.
 * @param styles the workbook's differential styles, see `readConditionalStyles`; most sheets need none
 */
export function readConditionalFormats(
  xml: string,
  worksheet: XmlElement,
  styles: () => readonly (ConditionalStyle | null)[],
): PlacedConditionalFormat[] {
  const formats: PlacedConditionalFormat[] = [];
  const seen = new Map<string, number>();
  for (const block of childrenNamed(xml, worksheet, 'conditionalFormatting')) {
    const areas = readAreas(attributeOf(xml, block, 'sqref') ?? '');
    for (const rule of childrenNamed(xml, block, 'cfRule')) {
      const priority = attributeOf(xml, rule, 'priority') ?? '0';
      const occurrence = (seen.get(priority) ?? 0) + 1;
      seen.set(priority, occurrence);
      const kind = attributeOf(xml, rule, 'type') ?? '';
      const style = attributeOf(xml, rule, 'dxfId');
      formats.push({
        id: occurrence === 1 ? priority : `${priority}-${occurrence}`,
        areas,
        formula: kind === 'expression' ? ruleFormula(xml, rule) : null,
        style: style === null ? null : (styles()[Number(style)] ?? null),
        kind,
        rule,
        block,
      });
    }
  }
  return formats;
}

/** The formats that are marks of ours; a mark whose style is gone counts, so that it can be removed. */
export function marksAmong(formats: readonly ConditionalFormatOnSheet[]): MarkOnSheet[] {
  const marks: MarkOnSheet[] = [];
  for (const { id, areas, formula, style } of formats) {
    if (formula?.includes(MARK_SIGNATURE) !== true) continue;
    marks.push({ id, areas: [...areas].sort(byRow), formula, style: style ?? { fillColor: NO_FILL } });
  }
  return marks;
}

/** Stands for the fill of a mark that lost its style. */
const NO_FILL = '#FFFFFF';

/** The addresses of an `sqref`; those that are no address are left out. */
export function readAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(areaFromA1)
    .filter((area) => area !== null);
}

/**
 * What each differential style (`dxf`) of the workbook changes, by its index; null where it has no fill with a plain
 * colour, which ours all have.
 */
export function readConditionalStyles(source: Package, stylesPart: string | null): (ConditionalStyle | null)[] {
  if (stylesPart === null) return [];
  const xml = source.text(stylesPart);
  return readingPart(stylesPart, () => {
    const list = firstChild(xml, rootElement(xml), 'dxfs');
    return list === null ? [] : [...childElements(xml, list)].map((dxf) => readStyle(xml, dxf));
  });
}

function readStyle(xml: string, dxf: XmlElement): ConditionalStyle | null {
  const fill = firstChild(xml, dxf, 'fill');
  const pattern = fill === null ? null : firstChild(xml, fill, 'patternFill');
  // A solid fill of a dxf has its colour in bgColor, unlike a cell's (ECMA-376 part 1, 18.8.32; Excel does so).
  const fillColor =
    pattern === null ? null : (childColor(xml, pattern, 'bgColor') ?? childColor(xml, pattern, 'fgColor'));
  if (fillColor === null) return null;
  const font = firstChild(xml, dxf, 'font');
  const fontColor = font === null ? null : childColor(xml, font, 'color');
  return fontColor === null ? { fillColor } : { fillColor, fontColor };
}

function childColor(xml: string, parent: XmlElement, localName: string): string | null {
  const element = firstChild(xml, parent, localName);
  const argb = element === null ? null : attributeOf(xml, element, 'rgb');
  return argb !== null && /^[0-9a-fA-F]{8}$/.test(argb) ? `#${argb.slice(2).toUpperCase()}` : null;
}

function ruleFormula(xml: string, rule: XmlElement): string | null {
  const formula = firstChild(xml, rule, 'formula');
  return formula === null ? null : `=${textOf(xml, formula)}`;
}

function byRow(a: Area, b: Area): number {
  return a.row - b.row || a.column - b.column;
}
