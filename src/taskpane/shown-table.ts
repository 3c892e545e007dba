import type { AssessedTable } from '../reporting/assessed-table';
import type { PaneState } from './pane-state';
import { shownSheet } from './shown-sheet';

/** The one unit whose result is on show by itself; null where that of several is, or none. */
export function shownTable(state: Pick<PaneState, 'report' | 'shownSheetId' | 'shownUnit'>): AssessedTable | null {
  const sheet = shownSheet(state);
  if (sheet === null || sheet.layout === 'none') return null;
  const [only, ...others] = sheet.tables;
  return others.length === 0 ? only : (sheet.tables[state.shownUnit ?? -1] ?? null);
}
