import { areaToA1 } from '../address';
import type { WorkbookEdit } from '../edit';
import { rangeAt } from './undo-group';
import type { WriteBatch } from './write-batch';

export type SetFonts = Extract<WorkbookEdit, { kind: 'setFonts' }>;

/** Queues the change of fonts, of their names alone. */
export async function writeFonts(batch: WriteBatch, { sheetId, changes }: SetFonts): Promise<void> {
  for (const change of changes) {
    await batch.add({ actions: 4, carries: change.next }, (context) => {
      rangeAt(batch.sheet(context, sheetId), areaToA1(change.area)).format.font.name = change.next;
    });
  }
}
