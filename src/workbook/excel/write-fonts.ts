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
