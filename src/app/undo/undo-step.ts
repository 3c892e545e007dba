import { cornersOf, type CellPosition } from '../../workbook/address';
import type { WorkbookEdit } from '../../workbook/edit';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { placeSigns, type PlaceSigns } from './place-signs';

/** What takes one of our actions back, whatever becomes of the sheet until then. */
export interface UndoStep {
  /** As the action answered with them: `previous` and `replaced` are what it left. */
  readonly edits: readonly WorkbookEdit[];
  /** By what the places that are restored are known again; sheets that were not read have none. */
  readonly signs: readonly PlaceSigns[];
}

/**
 * Makes what is kept of an action so that it can be undone.
 * @param edits the `undo` that the action answered with
 * @param sheets as they were read for the action, before it or after
 */
export function undoStep(edits: readonly WorkbookEdit[], sheets: readonly SheetSnapshot[]): UndoStep {
  const cells = new Map<string, CellPosition[]>();
  for (const edit of edits) {
    const places = placesOf(edit);
    if (places !== null) cells.set(places.sheetId, [...(cells.get(places.sheetId) ?? []), ...places.cells]);
  }
  return {
    edits,
    signs: sheets.flatMap((sheet) => {
      const onSheet = cells.get(sheet.id);
      return onSheet === undefined || onSheet.length === 0 ? [] : [placeSigns(sheet, onSheet)];
    }),
  };
}

/** The cells whose places must be found again; the corners of an area stand for the rest of it. */
function placesOf(edit: WorkbookEdit): { readonly sheetId: string; readonly cells: readonly CellPosition[] } | null {
  switch (edit.kind) {
    case 'setCells':
      return { sheetId: edit.sheetId, cells: edit.changes };
    case 'setFonts':
      return { sheetId: edit.sheetId, cells: edit.changes.flatMap(({ area }) => cornersOf(area)) };
    case 'setMarks':
      return { sheetId: edit.sheetId, cells: edit.marks.flatMap(({ areas }) => areas.flatMap(cornersOf)) };
    case 'putSheet':
    case 'deleteSheet':
    case 'setMetadata':
      return null;
  }
}
