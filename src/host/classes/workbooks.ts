import { z } from 'zod';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { excelRefuses } from '../excel-refusals';
import { hostObject, type RangeTarget } from '../host-object';
import type { HostSession } from '../host-session';

/** A ZIP archive in base64. */
const workbookFile = z
  .base64()
  .transform((text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  .refine(([first, second]) => first === 0x50 && second === 0x4b);

/** What Excel calls a workbook that has never been saved. */
const UNSAVED_NAME = 'Book1';

export const workbookClass: ClassDefinition<null> = {
  scalars: {
    Name: { get: (_target, { workbook }) => workbook.fileName ?? UNSAVED_NAME },
    ReadOnly: { get: (_target, { isReadOnly }) => isReadOnly },
  },
  navigations: {
    Worksheets: () => hostObject('WorksheetCollection', null),
    Names: () => hostObject('NamedItemCollection', null),
    Tables: () => hostObject('TableCollection', { sheetId: null }),
    CustomXmlParts: () => hostObject('CustomXmlPartCollection', { namespace: null }),
    Protection: () => hostObject('WorkbookProtection', null),
    Application: () => hostObject('Application', null),
  },
  methods: {
    // `Excel.createWorkbook` on the web; elsewhere it goes by the application.
    CreateAndOpenWorkbook: (_target, [base64], session) => {
      session.createdWorkbooks.push(parseArguments(workbookFile, base64));
      return null;
    },
    GetSelectedRange: (_target, _args, session) => hostObject('Range', selectionOf(session)),
    GetActiveCell: (_target, _args, session) => {
      const { sheetId, area } = selectionOf(session);
      return hostObject('Range', { sheetId, area: { ...area, rowCount: 1, columnCount: 1 } });
    },
  },
};

function selectionOf({ selection, isChartSheetInFront }: HostSession): RangeTarget {
  if (isChartSheetInFront) throw excelRefuses('invalidSelection');
  return selection;
}

export const workbookProtectionClass: ClassDefinition<null> = {
  scalars: { Protected: { get: (_target, { workbook }) => workbook.isStructureProtected } },
};

/** Calculation is somebody else's work here, and nothing is painted: putting them off changes nothing. */
export const applicationClass: ClassDefinition<null> = {
  scalars: { CalculationMode: { get: () => 'Automatic' } },
  methods: {
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const addinInternalServiceClass: ClassDefinition<null> = {
  methods: { NotifyActionHandlerReady: () => null },
};
