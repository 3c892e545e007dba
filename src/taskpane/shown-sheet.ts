import type { SheetReport } from '../app/report';
import type { PaneState } from './pane-state';

/** The sheet whose result is on show by itself; null while the whole workbook is, or nothing yet. */
export function shownSheet({ report, shownSheetId }: Pick<PaneState, 'report' | 'shownSheetId'>): SheetReport | null {
  const [only, ...others] = report?.sheets ?? [];
  if (only === undefined) return null;
  return others.length === 0 ? only : ([only, ...others].find(({ sheet }) => sheet.id === shownSheetId) ?? null);
}
