import { success, type Outcome } from '../outcome';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import type { CheckOptions } from './check';
import type { EditRefusal } from './refusal';
import type { CheckReport } from './report';
import { previewScores, score, type ReplaceableScore, type UnfilledScore } from './score';

export interface OpenCellsScored {
  /** What is found now; null where cells were written and the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
  /** Cells that were written; 0 where every formula stands already, or no cell is open. */
  readonly written: number;
  /** The cells of the user's that say something else, as they stand now; `score` replaces those that it is given. */
  readonly differing: readonly ReplaceableScore[];
  readonly unfilled: readonly UnfilledScore[];
}

/** Fills in points and totals without touching what the user has written, and tells where that differs. */
export async function scoreOpenCells(
  port: WorkbookPort,
  options: CheckOptions,
): Promise<Outcome<OpenCellsScored, EditRefusal>> {
  const scored = await score(port, options);
  if (!scored.ok && scored.error.code !== 'nothing-to-score') return scored;
  if (scored.ok && scored.value.left === 0 && scored.value.written === 0) {
    return success({ ...scored.value, differing: [] });
  }
  // Read anew: points that were missing are there now, and the user's own formulas may count them.
  const preview = await previewScores(port, options);
  const differing = preview.ok ? preview.value.replaceable : [];
  if (scored.ok) {
    const unwritten = scored.value.written === 0 ? scored.value.report : null;
    return success({ ...scored.value, report: preview.ok ? preview.value.report : unwritten, differing });
  }
  return preview.ok && differing.length > 0
    ? success({ report: preview.value.report, undo: [], written: 0, differing, unfilled: [] })
    : scored;
}
