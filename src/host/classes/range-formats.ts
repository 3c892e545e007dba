import { z } from 'zod';
import type { CellStyle } from '../../workbook/sheet-plan';
import { parseArguments, type ClassDefinition, type Scalar } from '../class-definition';
import type { HostSession } from '../host-session';
import { hostObject, type RangeTarget } from '../host-object';
import { columnWidthInCharacters } from '../../workbook/column-width';

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

export const rangeFormatClass: ClassDefinition<RangeTarget> = {
  scalars: {
    ColumnWidth: {
      set: ({ sheetId, area }, value, { workbook, log }) => {
        const characters = columnWidthInCharacters(parseArguments(z.number(), value));
        for (let column = area.column; column < area.column + area.columnCount; column += 1) {
          workbook.setColumnWidth(sheetId, column, characters);
        }
        log.sheetChanged(sheetId);
      },
    },
    RowHeight: {
      set: ({ sheetId, area }, value, { workbook, log }) => {
        const points = parseArguments(z.number(), value);
        for (let row = area.row; row < area.row + area.rowCount; row += 1) workbook.setRowHeight(sheetId, row, points);
        log.sheetChanged(sheetId);
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

export const rangeFillClass: ClassDefinition<RangeTarget> = {
  scalars: { Color: styleScalar(z.string(), (fillColor) => ({ fillColor })) },
};

export const rangeFontClass: ClassDefinition<RangeTarget> = {
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
export const rangeBorderCollectionClass: ClassDefinition<RangeTarget> = {
  indexer: (range) => hostObject('RangeBorder', range),
};

export const rangeBorderClass: ClassDefinition<RangeTarget> = {
  scalars: {
    Style: styleScalar(z.literal('Continuous'), () => ({ border: '#000000' })),
    Color: styleScalar(z.string(), (border) => ({ border })),
  },
};

/** The name that all cells have, or null. */
function commonFont({ sheetId, area }: RangeTarget, session: HostSession): string | null {
  const fonts = session.fonts(sheetId);
  const first = fonts.at(area.row, area.column);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (fonts.at(row, column) !== first) return null;
    }
  }
  return first;
}

function styleScalar<S extends z.ZodType>(schema: S, style: (value: z.infer<S>) => CellStyle): Scalar<RangeTarget> {
  return {
    set: ({ sheetId, area }, value, session) => {
      session.styles.add(sheetId, area, style(parseArguments(schema, value)));
      session.log.sheetChanged(sheetId);
    },
  };
}
