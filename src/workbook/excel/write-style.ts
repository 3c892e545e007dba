import { areaToA1, type Area } from '../address';
import type { CellStyle } from '../sheet-plan';

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
} as const satisfies Record<NonNullable<CellStyle['horizontal']>, string>;

const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
} as const satisfies Record<NonNullable<CellStyle['vertical']>, string>;

/** Queues the look of an area; what the style leaves out stays. */
export function writeStyle(sheet: Excel.Worksheet, area: Area, style: CellStyle): void {
  const range = sheet.getRange(areaToA1(area));
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border !== undefined) writeBorders(format.borders, area, style.border);
  if (style.numberFormat !== undefined) range.numberFormat = everywhere(area, style.numberFormat);
}

function writeBorders(borders: Excel.RangeBorderCollection, area: Area, color: string): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (area.rowCount > 1) sides.push(Excel.BorderIndex.insideHorizontal);
  if (area.columnCount > 1) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

function everywhere<T>({ rowCount, columnCount }: Area, value: T): T[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
}
