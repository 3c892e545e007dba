import type { DefinedName, SheetInfo, SheetVisibility } from '../snapshot';
import { queueMetadataParts, type MetadataState } from './metadata-parts';

/** What Excel tells of the workbook as a whole, in one sync for any number of sheets. */
export interface WorkbookState extends MetadataState {
  readonly fileName: string | null;
  /** Empty where a sheet without cells is in front. */
  readonly activeSheetId: string;
  readonly isReadOnly: boolean;
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
  readonly active: Excel.Worksheet | null;
  readonly metadataParts: Excel.CustomXmlPartScopedCollection;
}

/** @param asksActive false where Excel does not tell it */
export function queueState({ workbook }: Excel.RequestContext, asksActive: boolean): QueuedState {
  const { worksheets, names } = workbook;
  return {
    workbook: workbook.load({ name: true, readOnly: true, protection: { protected: true } }),
    worksheets: worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } }),
    names: names.load({ name: true, formula: true }),
    active: asksActive ? worksheets.getActiveWorksheet().load('id') : null,
    metadataParts: queueMetadataParts(workbook),
  };
}

/** Only a file's name has an extension: until it is saved for the first time Excel calls a workbook "Book1". */
function fileNameOf({ name }: Excel.Workbook): string | null {
  return /\.[A-Za-z]{3,4}$/.test(name) ? name : null;
}

/** To be called after the sync. */
export function stateOf({ workbook, worksheets, names, active, metadataParts }: QueuedState): WorkbookState {
  return {
    fileName: fileNameOf(workbook),
    activeSheetId: active?.id ?? '',
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
    metadataParts: metadataParts.items.map(({ id }) => id),
  };
}
