import { z } from 'zod';
import type { CellStyle } from '../../workbook/sheet-plan';
import { parseArguments, type ClassDefinition, type Scalar } from '../class-definition';
import type { HostSession } from '../host-session';
import { excelRefuses } from '../excel-refusals';
import { hostObject, type AreasTarget } from '../host-object';
import { columnWidthInCharacters } from '../../workbook/column-width';
import { MAX_COLUMN_WIDTH, MAX_ROW_HEIGHT } from '../../workbook/sheet-limits';

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

export const rangeFormatClass: ClassDefinition<AreasTarget> = {
  scalars: {
    ColumnWidth: {
      set: ({ sheetId, areas }, value, session) => {
        const characters = columnWidthInCharacters(parseArguments(z.number().min(0), value));
        if (characters > MAX_COLUMN_WIDTH) throw excelRefuses('columnWidth');
        session.changeSheet(sheetId);
        for (const { column: first, columnCount } of areas) {
          for (let column = first; column < first + columnCount; column += 1) {
            session.workbook.setColumnWidth(sheetId, column, characters);
          }
        }
      },
    },
    RowHeight: {
      set: ({ sheetId, areas }, value, session) => {
        const height = parseArguments(z.number().min(0), value);
        if (height > MAX_ROW_HEIGHT) throw excelRefuses('rowHeight');
        session.changeSheet(sheetId);
        session.workbook.setRowHeights(
          sheetId,
          areas.flatMap(({ row, rowCount }) =>
            Array.from({ length: rowCount }, (_, index) => ({ row: row + index, height })),
          ),
        );
      },
    },
    HorizontalAlignment: styleScalar(z.enum(['Left', 'Center', 'Right']), (value) => {
      const horizontal = HORIZONTAL[value];
      return horizontal === undefined ? {} : { horizontal };
    }),
    VerticalAlignment: styleScalar(z.enum(['Top', 'Center', 'Bottom']), (value) => {
      const vertical = VERTICAL[value];
      return vertical === undefined ? {} : { vertical };
    }),
    WrapText: styleScalar(z.boolean(), (wrap) => ({ wrap })),
  },
  navigations: {
    Fill: (range) => hostObject('RangeFill', range),
    Font: (range) => hostObject('RangeFont', range),
    Borders: (range) => hostObject('RangeBorderCollection', range),
  },
};

export const rangeFillClass: ClassDefinition<AreasTarget> = {
  scalars: { Color: styleScalar(z.string(), (fillColor) => ({ fillColor })) },
};

export const rangeFontClass: ClassDefinition<AreasTarget> = {
  scalars: {
    Name: { ...styleScalar(z.string(), (fontName) => ({ fontName })), get: commonFont },
    Size: styleScalar(z.number(), (fontSize) => ({ fontSize })),
    Bold: styleScalar(z.boolean(), (bold) => ({ bold })),
    Italic: styleScalar(z.boolean(), (italic) => ({ italic })),
    Underline: styleScalar(z.enum(['None', 'Single']), (value) => ({ underline: value === 'Single' })),
    Color: styleScalar(z.string(), (fontColor) => ({ fontColor })),
  },
};

/** The workbook knows one line for all four sides of a cell: the edge that is named makes no difference here. */
export const rangeBorderCollectionClass: ClassDefinition<AreasTarget> = {
  indexer: (range) => hostObject('RangeBorder', range),
};

export const rangeBorderClass: ClassDefinition<AreasTarget> = {
  scalars: {
    Style: styleScalar(z.literal('Continuous'), () => ({ border: '#000000' })),
    Color: styleScalar(z.string(), (border) => ({ border })),
  },
};

/** The name that all cells have, or null. */
function commonFont({ sheetId, areas }: AreasTarget, session: HostSession): string | null {
  const fonts = session.fonts(sheetId);
  let first: string | null = null;
  for (const area of areas) {
    first ??= fonts.at(area.row, area.column);
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        if (fonts.at(row, column) !== first) return null;
      }
    }
  }
  return first;
}

function styleScalar<S extends z.ZodType>(schema: S, style: (value: z.infer<S>) => CellStyle): Scalar<AreasTarget> {
  return {
    set: ({ sheetId, areas }, value, session) => {
      const parsed = style(parseArguments(schema, value));
      session.changeSheet(sheetId);
      for (const area of areas) session.styles.add(sheetId, area, parsed);
    },
  };
}
