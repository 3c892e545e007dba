import { jsonBytes } from './write-batch';
import type { WorkbookEdit } from '../edit';

/** Of ExcelApi: since then Excel takes several requests for one step that Ctrl+Z takes back. */
const WITH_UNDO_GROUPS = '1.20';

/** In bytes: edits of less go in one request, which is one step in any case. */
const SURELY_ONE_REQUEST = 250_000;

/** Contexts of which all requests are one step. */
const grouped = new WeakSet<Excel.RequestContext>();

/** True where Excel says that it can take several requests for one step. */
export function hasUndoGroups(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', WITH_UNDO_GROUPS);
}

/**
 * True where the edits take several requests, as a tab does whose looks are sent apart, and there is nothing among them
 * that Excel cannot take back: deleting a sheet is (docs: Undo capabilities with the Excel JavaScript API).
 */
export function wantsUndoGroup(edits: readonly WorkbookEdit[]): boolean {
  if (edits.some(({ kind }) => kind === 'deleteSheet')) return false;
  return edits.some(({ kind }) => kind === 'putSheet') || jsonBytes(edits) > SURELY_ONE_REQUEST;
}

/**
 * Makes all that is sent through one context one step for Ctrl+Z. An Office.js that does not know of it sends the same.
 * @throws what `send` throws; `UndoNotSupported` from Excel where something cannot be part of such a step
 */
export function inUndoGroup<T>(send: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ mergeUndoGroup: true }, (context) => {
    grouped.add(context);
    return send(context);
  });
}

/** The cells at an address of one area or, with commas, of several. */
export function rangesAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return address.includes(',') ? released(sheet.getRanges(address)) : rangeAt(sheet, address);
}

export function rangeAt(sheet: Excel.Worksheet, address?: string): Excel.Range {
  return released(sheet.getRange(address));
}

/** `Excel.run` has Excel keep every range until its end, with two more actions for each: none of ours is needed so long. */
export function released<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  if (grouped.has(range.context)) range.untrack();
  return range;
}
