import { areaContains, type Area } from '../workbook/address';
import type { WorkbookEdit } from '../workbook/edit';
import type { CellsChanged } from '../workbook/port';
import type { PaneState } from './pane-state';

/** In milliseconds. An older Excel tells of our own writing as of anybody's, and some time after it. */
export const OWN_CHANGE_WINDOW = 3_000;

/** Whether it was us who changed the cells; where the host cannot tell, by what we have just written. */
export function isOwnChange(
  { isOwn, sheetId, area }: CellsChanged,
  { wroteAt, wroteEdits }: Pick<PaneState, 'wroteAt' | 'wroteEdits'>,
  now: number,
): boolean {
  if (isOwn !== null) return isOwn;
  return now - wroteAt < OWN_CHANGE_WINDOW && wroteEdits.some((edit) => covers(edit, sheetId, area));
}

function covers(edit: WorkbookEdit, sheetId: string, area: Area | null): boolean {
  if (edit.kind !== 'setCells' || edit.sheetId !== sheetId) return false;
  if (area === null) return true;
  const written = edit.changes.filter((cell) => areaContains(area, cell));
  return written.length === area.rowCount * area.columnCount;
}
