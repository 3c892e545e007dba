import type { ClassDefinition } from '../class-definition';
import { hostObject } from '../host-object';

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
    GetSelectedRange: (_target, _args, session) => hostObject('Range', session.selection),
    GetActiveCell: (_target, _args, { selection }) =>
      hostObject('Range', { ...selection, area: { ...selection.area, rowCount: 1, columnCount: 1 } }),
  },
};

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
