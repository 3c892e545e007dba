import type { DefinedName, SheetInfo, SheetVisibility } from '../snapshot';

/** What Excel tells of the workbook as a whole, in one sync for any number of sheets. */
export interface WorkbookState {
  readonly activeSheetId: string;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly (SheetInfo & { readonly isProtected: boolean })[];
  readonly names: readonly DefinedName[];
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The proxies that tell the state, to be read after the sync. */
export interface QueuedState {
  readonly workbook: Excel.Workbook;
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly active: Excel.Worksheet;
}

export function queueState({ workbook }: Excel.RequestContext): QueuedState {
  const { worksheets, names } = workbook;
  return {
    workbook: workbook.load({ protection: { protected: true } }),
    worksheets: worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } }),
    names: names.load({ name: true, formula: true }),
    active: worksheets.getActiveWorksheet().load('id'),
  };
}

/** To be called after the sync. */
export function stateOf({ workbook, worksheets, names, active }: QueuedState): WorkbookState {
  return {
    activeSheetId: active.id,
    isStructureProtected: workbook.protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
  };
}
