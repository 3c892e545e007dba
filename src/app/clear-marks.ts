import { failure, success, type Outcome } from '../outcome';
import { countMarkedCells, planMarkRemoval } from '../reporting/marks';
import type { WorkbookEdit } from '../workbook/edit';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import { protectedSheetError } from './refusal';
import type { AppError } from './report';

export interface Cleared {
  readonly undo: readonly WorkbookEdit[];
  /** Cells that carried a mark. */
  readonly removed: number;
}

/** Removes every mark of ours from the sheets, on whatever machine it was set; writes nothing where there is none. */
export async function clearMarks(
  port: WorkbookPort,
  sheets: ReadRequest['sheets'],
): Promise<Outcome<Cleared, AppError>> {
  const read = await port.read({ sheets, include: ['marks'] });
  if (!read.ok) return read;
  const edits = read.value.sheets.filter(({ marks }) => marks.length > 0).map(planMarkRemoval);
  const locked = protectedSheetError(read.value.sheets, edits);
  if (locked !== null) return failure(locked);
  const removed = edits.reduce((sum, edit) => sum + countMarkedCells(edit.replaced), 0);
  if (edits.length === 0) return success({ undo: [], removed });
  const applied = await port.apply(edits);
  return applied.ok ? success({ undo: applied.value.undo, removed }) : applied;
}
