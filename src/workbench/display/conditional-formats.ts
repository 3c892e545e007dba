import { areaFromA1, cellToA1, type Area } from '../../workbook/address';
import {
  attributeOf,
  childElements,
  childrenNamed,
  isTrue,
  textOf,
  type XmlElement,
} from '../../workbook/openxml/xml/xml-element';
import type { ReadColor } from './colors';
import { namingTheCurrentCell } from './current-cell';
import type { GridStyle } from './grid-style';

/** A conditional format in the shape that Univer keeps (its IConditionFormattingRule). */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly rule: HighlightRule | DataBarRule | ColorScaleRule | IconSetRule;
}

/** Both ends belong to the range. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface HighlightRule {
  readonly type: 'highlightCell';
  readonly subType: 'formula';
  /** With its "=". */
  readonly value: string;
  readonly style: GridStyle;
}

interface DataBarRule {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: Threshold;
    readonly max: Threshold;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

interface ColorScaleRule {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: Threshold }[];
}

interface IconSetRule {
  readonly type: 'iconSet';
  readonly isShowValue: boolean;
  /** From the highest icon to the lowest, whose bound says nothing. */
  readonly config: readonly {
    readonly operator: 'greaterThanOrEqual';
    readonly value: Threshold;
    readonly iconType: string;
    readonly iconId: string;
  }[];
}

interface Threshold {
  readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly value?: number | string;
}

const NEGATIVE_BAR_COLOR = '#FF0000';

/**
 * A sheet's conditional formats, the one that wins first. Kinds that the grid has no match for are left out.
 * @param xml a worksheet part's text
 * @param differential the styles part's differential styles
 * @throws WorkbookException `damaged-workbook` where the XML is broken
 */
export function readConditionalFormats(
  xml: string,
  elements: readonly XmlElement[],
  differential: readonly GridStyle[],
  readColor: ReadColor,
): readonly GridRule[] {
  const found: { priority: number; rule: GridRule }[] = [];
  for (const format of elements.filter(({ localName }) => localName === 'conditionalFormatting')) {
    const areas = (attributeOf(xml, format, 'sqref') ?? '').split(/\s+/).map(areaFromA1).filter(isArea);
    for (const element of childrenNamed(xml, format, 'cfRule')) {
      const rule = readRule(xml, element, areas, differential, readColor);
      const priority = Number(attributeOf(xml, element, 'priority') ?? 0);
      if (rule === null || areas.length === 0) continue;
      const stopIfTrue = isTrue(attributeOf(xml, element, 'stopIfTrue'));
      for (const part of partsOf(rule, areas)) {
        const cfId = `cf${String(found.length + 1)}`;
        found.push({ priority, rule: { cfId, ranges: part.areas.map(gridRange), stopIfTrue, rule: part.rule } });
      }
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

export function gridRange({ row, column, rowCount, columnCount }: Area): GridRange {
  return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
}

function partsOf(
  rule: GridRule['rule'],
  areas: readonly Area[],
): readonly { readonly areas: readonly Area[]; readonly rule: GridRule['rule'] }[] {
  if (rule.type !== 'highlightCell') return [{ areas, rule }];
  return namingTheCurrentCell(rule.value, areas).map((part) => ({
    areas: part.areas,
    rule: { ...rule, value: part.formula },
  }));
}

function readRule(
  xml: string,
  element: XmlElement,
  areas: readonly Area[],
  differential: readonly GridStyle[],
  readColor: ReadColor,
): GridRule['rule'] | null {
  const [bar] = childrenNamed(xml, element, 'dataBar');
  if (bar !== undefined) return readDataBar(xml, bar, readColor);
  const [scale] = childrenNamed(xml, element, 'colorScale');
  if (scale !== undefined) return readColorScale(xml, scale, readColor);
  const [icons] = childrenNamed(xml, element, 'iconSet');
  if (icons !== undefined) return readIconSet(xml, icons);
  const formula = formulaOf(xml, element, areas);
  const style = differential[Number(attributeOf(xml, element, 'dxfId') ?? -1)];
  if (formula === null || style === undefined) return null;
  return { type: 'highlightCell', subType: 'formula', value: formula, style };
}

/** Excel writes a formula into rules about texts, blanks and errors too; a comparison is put into one here. */
function formulaOf(xml: string, element: XmlElement, areas: readonly Area[]): string | null {
  const [first, second] = childrenNamed(xml, element, 'formula').map((formula) => textOf(xml, formula));
  if (first === undefined) return null;
  if (attributeOf(xml, element, 'type') !== 'cellIs') return `=${first}`;
  const [area] = areas;
  if (area === undefined) return null;
  const cell = cellToA1(area);
  const comparisons: Readonly<Record<string, string>> = {
    equal: `=${cell}=${first}`,
    notEqual: `=${cell}<>${first}`,
    greaterThan: `=${cell}>${first}`,
    greaterThanOrEqual: `=${cell}>=${first}`,
    lessThan: `=${cell}<${first}`,
    lessThanOrEqual: `=${cell}<=${first}`,
    between: `=AND(${cell}>=${first},${cell}<=${second ?? first})`,
    notBetween: `=OR(${cell}<${first},${cell}>${second ?? first})`,
  };
  return comparisons[attributeOf(xml, element, 'operator') ?? ''] ?? null;
}

function readDataBar(xml: string, bar: XmlElement, readColor: ReadColor): DataBarRule | null {
  const [min, max] = childrenNamed(xml, bar, 'cfvo').map((element) => thresholdOf(xml, element));
  const [color] = childrenNamed(xml, bar, 'color');
  const rgb = color === undefined ? null : readColor(xml, color);
  if (min === undefined || max === undefined || rgb === null) return null;
  return {
    type: 'dataBar',
    isShowValue: isTrue(attributeOf(xml, bar, 'showValue') ?? '1'),
    config: { min, max, isGradient: false, positiveColor: rgb, nativeColor: NEGATIVE_BAR_COLOR },
  };
}

function readColorScale(xml: string, scale: XmlElement, readColor: ReadColor): ColorScaleRule | null {
  const children = [...childElements(xml, scale)];
  const thresholds = children.filter((child) => child.localName === 'cfvo').map((one) => thresholdOf(xml, one));
  const colors = children.filter((child) => child.localName === 'color').map((one) => readColor(xml, one));
  const config = thresholds.flatMap((value, index) => {
    const color = colors[index] ?? null;
    return color === null ? [] : [{ index, color, value }];
  });
  return config.length < 2 ? null : { type: 'colorScale', config };
}

/** A file names its icons from the lowest on, the grid from the highest. */
function readIconSet(xml: string, icons: XmlElement): IconSetRule {
  const iconType = attributeOf(xml, icons, 'iconSet') ?? '3TrafficLights1';
  const thresholds = childrenNamed(xml, icons, 'cfvo').map((element) => thresholdOf(xml, element));
  return {
    type: 'iconSet',
    isShowValue: isTrue(attributeOf(xml, icons, 'showValue') ?? '1'),
    config: thresholds
      .reverse()
      .map((value, index) => ({ operator: 'greaterThanOrEqual', value, iconType, iconId: String(index) })),
  };
}

function thresholdOf(xml: string, element: XmlElement): Threshold {
  const type = attributeOf(xml, element, 'type') ?? 'num';
  const value = attributeOf(xml, element, 'val') ?? '0';
  switch (type) {
    case 'min':
    case 'max':
      return { type };
    case 'percent':
    case 'percentile':
    case 'num':
      return { type, value: Number(value) };
    default:
      return { type: 'formula', value: `=${value}` };
  }
}

function isArea(area: Area | null): area is Area {
  return area !== null;
}
