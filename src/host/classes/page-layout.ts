import { z } from 'zod';
import { parseArguments, type ClassDefinition, type Scalar } from '../class-definition';
import { excelRefuses } from '../excel-refusals';
import { notImplemented } from '../host-error';
import { hostObject } from '../host-object';
import { WHOLE_SHEET } from '../host-session';
import { rangeArgument } from './ranges';

const margins = z.object({
  top: z.number().optional(),
  right: z.number().optional(),
  bottom: z.number().optional(),
  left: z.number().optional(),
});

/** Paper size, scaling and page numbers are the same in every print set-up that the workbook writes. */
export const pageLayoutClass: ClassDefinition<string> = {
  scalars: {
    Orientation: {
      set: (sheetId, value, session) => {
        const orientation = parseArguments(z.enum(['Portrait', 'Landscape']), value);
        session.changeSheet(sheetId);
        session.prints.edit(sheetId).orientation = orientation === 'Portrait' ? 'portrait' : 'landscape';
      },
    },
    CenterHorizontally: sameInEvery(z.literal(true)),
    PaperSize: sameInEvery(z.literal('A4')),
    Zoom: sameInEvery(z.object({ horizontalFitToPages: z.literal(1) })),
  },
  navigations: { HeadersFooters: (sheetId) => hostObject('HeaderFooterGroup', sheetId) },
  methods: {
    SetPrintArea: (sheetId, [range], session) => {
      session.changeSheet(sheetId);
      session.prints.edit(sheetId).area = rangeArgument(range, sheetId, session).area;
    },
    SetPrintMargins: (sheetId, [unit, options], session) => {
      if (unit !== 'Centimeters') throw notImplemented(`PageLayout.setPrintMargins(${String(unit)})`);
      const given = Object.fromEntries(
        Object.entries(parseArguments(margins, options)).filter(([, margin]) => margin !== undefined),
      );
      session.changeSheet(sheetId);
      const draft = session.prints.edit(sheetId);
      draft.margins = { ...draft.margins, ...given };
    },
    SetPrintTitleRows: (sheetId, [rows], session) => {
      const { area } = rangeArgument(rows, sheetId, session);
      if (area.columnCount < WHOLE_SHEET.columnCount) throw excelRefuses('printTitles');
      session.changeSheet(sheetId);
      session.prints.edit(sheetId).titleRows = { first: area.row, last: area.row + area.rowCount - 1 };
    },
  },
};

/** The workbook keeps breaks as part of a sheet's print set-up. */
export const pageBreakCollectionClass: ClassDefinition<string> = {
  methods: {
    Add: (sheetId, [range], session) => {
      session.changeSheet(sheetId);
      session.prints.edit(sheetId).pageBreaks.push(rangeArgument(range, sheetId, session).area.row);
      return hostObject('PageBreak', sheetId);
    },
    RemovePageBreaks: (sheetId, _args, session) => {
      session.changeSheet(sheetId);
      session.prints.edit(sheetId).pageBreaks = [];
    },
  },
};

export const pageBreakClass: ClassDefinition<string> = {};

export const headerFooterGroupClass: ClassDefinition<string> = {
  navigations: { DefaultForAllPages: (sheetId) => hostObject('HeaderFooter', sheetId) },
};

export const headerFooterClass: ClassDefinition<string> = {
  scalars: { CenterFooter: sameInEvery(z.string()) },
};

/** What every print set-up of the workbook has, whatever it is set to. */
function sameInEvery(schema: z.ZodType): Scalar<string> {
  return {
    set: (sheetId, value, session) => {
      parseArguments(schema, value);
      session.changeSheet(sheetId);
    },
  };
}
