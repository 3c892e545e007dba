import { failure, success, type Outcome } from '../outcome';
import { planMarkRemoval } from '../reporting/marks';
import type { WorkbookEdit } from '../workbook/edit';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import { protectedSheetError } from './refusal';
import type { AppError } from './report';
import { untoldMarksOn, type UntoldMarks } from './untold-marks';

export interface Cleared {
  readonly undo: readonly WorkbookEdit[];
  /** Sheets that carried marks. How many cells is not said: Excel tells a mark's cells only one by one. */
  readonly clearedSheets: number;
  /** Where marks may stand all the same. */
  readonly untold: readonly UntoldMarks[];
}

/**
 * Removes every mark of ours from the sheets, on whatever machine it was set; writes nothing where there is none.
 * @returns `host-failed` where there are none and the host tells of no rule on a sheet, not even that there is one
 */
export async function clearMarks(
  port: WorkbookPort,
  sheets: ReadRequest['sheets'],
): Promise<Outcome<Cleared, AppError>> {
  const read = await port.read({ sheets, include: ['marks'] });
  if (!read.ok) return read;
  const edits = read.value.sheets.filter(({ marks }) => marks.length > 0).map(planMarkRemoval);
  const locked = protectedSheetError(read.value.sheets, edits);
  if (locked !== null) return failure(locked);
  const untold = untoldMarksOn(read.value.sheets);
  if (edits.length === 0) {
    return untold.some(({ rules }) => rules === 'all')
      ? failure({ code: 'host-failed', hostCode: 'RulesNotTold' })
      : success({ undo: [], clearedSheets: 0, untold });
  }
  const applied = await port.apply(edits);
  return applied.ok ? success({ undo: applied.value.undo, clearedSheets: edits.length, untold }) : applied;
}
