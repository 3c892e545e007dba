import { areaToA1, type Area } from '../address';
import type { CellStyle, SheetPlan } from '../sheet-plan';
import { areaChunks } from './area-chunks';
import type { SheetOnItsWay } from './sheet-on-its-way';
import { areasByValue } from './style-areas';
import { rangeAt, rangesAt } from './undo-group';
import type { WriteBatch } from './write-batch';

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

/** Adds the look of a sheet to the batch: each value of each property once, for all areas that have it. */
export async function writeStyles(batch: WriteBatch, sheet: SheetOnItsWay, styles: SheetPlan['styles']): Promise<void> {
  const each = async <T>(
    areasOf: ReadonlyMap<T, readonly Area[]>,
    write: (format: Excel.RangeFormat, value: T) => void,
  ) => {
    for (const [value, areas] of areasOf) {
      await formatAreas(batch, sheet, areas, 2, (format) => write(format, value));
    }
  };
  await each(areasByValue(styles, 'fontName'), ({ font }, name) => void (font.name = name));
  await each(areasByValue(styles, 'fontSize'), ({ font }, size) => void (font.size = size));
  await each(areasByValue(styles, 'bold'), ({ font }, isBold) => void (font.bold = isBold));
  await each(areasByValue(styles, 'italic'), ({ font }, isItalic) => void (font.italic = isItalic));
  await each(
    areasByValue(styles, 'underline'),
    ({ font }, isUnderlined) => void (font.underline = isUnderlined ? 'Single' : 'None'),
  );
  await each(areasByValue(styles, 'fontColor'), ({ font }, color) => void (font.color = color));
  await each(areasByValue(styles, 'fillColor'), ({ fill }, color) => void (fill.color = color));
  await each(
    areasByValue(styles, 'horizontal'),
    (format, side) => void (format.horizontalAlignment = HORIZONTAL[side]),
  );
  await each(areasByValue(styles, 'vertical'), (format, side) => void (format.verticalAlignment = VERTICAL[side]));
  await each(areasByValue(styles, 'wrap'), (format, isWrapped) => void (format.wrapText = isWrapped));
  for (const [color, areas] of areasByValue(styles, 'border')) await writeBorders(batch, sheet, areas, color);
  for (const [format, areas] of areasByValue(styles, 'numberFormat')) {
    for (const area of areas) await writeNumberFormat(batch, sheet, area, format);
  }
}

/** Adds a change of the format that all areas get. */
export async function formatAreas(
  batch: WriteBatch,
  sheet: SheetOnItsWay,
  areas: readonly Area[],
  actions: number,
  write: (format: Excel.RangeFormat) => void,
): Promise<void> {
  for (const chunk of areaChunks(areas)) {
    const address = chunk.map(areaToA1).join(',');
    await batch.add({ actions: actions + 2, carries: address }, (context) =>
      write(rangesAt(sheet.in(context), address).format),
    );
  }
}

/** Lines between cells are asked for only where there are cells on both sides. */
async function writeBorders(
  batch: WriteBatch,
  sheet: SheetOnItsWay,
  areas: readonly Area[],
  color: string,
): Promise<void> {
  for (const hasRows of [false, true]) {
    for (const hasColumns of [false, true]) {
      const alike = areas.filter(
        ({ rowCount, columnCount }) => rowCount > 1 === hasRows && columnCount > 1 === hasColumns,
      );
      const sides = sidesOf(hasRows, hasColumns);
      await formatAreas(batch, sheet, alike, 1 + 3 * sides.length, ({ borders }) => {
        for (const side of sides) {
          const border = borders.getItem(side);
          border.style = 'Continuous';
          border.color = color;
        }
      });
    }
  }
}

function sidesOf(hasRows: boolean, hasColumns: boolean): Excel.BorderIndex[] {
  return [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(hasRows ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(hasColumns ? [Excel.BorderIndex.insideVertical] : []),
  ];
}

/** Several areas at once take no format of numbers; one area takes a single one for all of its cells. */
async function writeNumberFormat(
  batch: WriteBatch,
  sheet: SheetOnItsWay,
  area: Area,
  numberFormat: string,
): Promise<void> {
  await batch.add({ actions: 2 }, (context) => {
    const range: { numberFormat: unknown } = rangeAt(sheet.in(context), areaToA1(area));
    range.numberFormat = numberFormat;
  });
}
