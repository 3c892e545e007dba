import { areaToA1 } from '../address';
import type { WorkbookEdit } from '../edit';
import type { WriteBatch } from './write-batch';

export type SetFonts = Extract<WorkbookEdit, { kind: 'setFonts' }>;

/** Queues the change of fonts, of their names alone. */
export async function writeFonts(batch: WriteBatch, { sheetId, changes }: SetFonts): Promise<void> {
  const sheet = batch.context.workbook.worksheets.getItem(sheetId);
  for (const change of changes) {
    await batch.makeRoom(change);
    sheet.getRange(areaToA1(change.area)).format.font.name = change.next;
  }
}

/** Backwards, as a later change may be of cells that an earlier one is of too. */
export function undoOfFonts({ sheetId, changes }: SetFonts): SetFonts {
  const undone = changes.map(({ area, next, previous }) => ({ area, next: previous, previous: next }));
  return { kind: 'setFonts', sheetId, changes: undone.reverse() };
}
