import { success, type Outcome } from '../outcome';
import { cellToA1 } from '../workbook/address';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { isCellError, valueAt } from '../workbook/snapshot';
import type { EditRefusal } from './refusal';
import type { CheckReport } from './report';
import {
  previewScores,
  score,
  type PlannedScore,
  type ReplaceableScore,
  type ScoreOptions,
  type UnfilledScore,
} from './score';

export interface OpenCellsScored {
  /** What is found now; null where cells were written and the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
  /** Cells that were written; 0 where every formula stands already, or no cell is open. */
  readonly written: number;
  /** The cells of the user's that say something else, as they stand now; `score` replaces those that it is given. */
  readonly differing: readonly ReplaceableScore[];
  /** Among them cells whose formula came to an error, which were given back what they had. */
  readonly unfilled: readonly UnfilledScore[];
}

/**
 * Fills in points and totals without touching what the user has written, and tells where that differs. A formula that
 * comes to an error is taken back.
 */
export async function scoreOpenCells(
  port: WorkbookPort,
  { shown, ...options }: Omit<ScoreOptions, 'replace'>,
): Promise<Outcome<OpenCellsScored, EditRefusal>> {
  const scored = await score(port, { ...options, ...(shown !== undefined && { shown }) });
  if (!scored.ok && scored.error.code !== 'nothing-to-score') return scored;
  if (scored.ok && scored.value.left === 0 && scored.value.written === 0) {
    return success({ ...scored.value, differing: [] });
  }
  // Read anew: points that were missing are there now, and the user's own formulas may count them.
  const preview = await previewScores(port, options);
  if (scored.ok && preview.ok) {
    const failing = failingAmong(scored.value.cells, preview.value.report);
    if (failing.length > 0) return withoutFailing(port, options, scored.value, failing);
  }
  const differing = preview.ok ? preview.value.replaceable : [];
  if (scored.ok) {
    const unwritten = scored.value.written === 0 ? scored.value.report : null;
    return success({ ...scored.value, report: preview.ok ? preview.value.report : unwritten, differing });
  }
  return preview.ok && differing.length > 0
    ? success({ report: preview.value.report, undo: [], written: 0, differing, unfilled: [] })
    : scored;
}

function failingAmong(cells: readonly PlannedScore[], { workbook }: CheckReport): readonly PlannedScore[] {
  return cells.filter(({ sheetName, cell }) => {
    const sheet = workbook.sheets.find(({ name }) => name === sheetName);
    return sheet !== undefined && isCellError(valueAt(sheet, cell));
  });
}

async function withoutFailing(
  port: WorkbookPort,
  options: Omit<ScoreOptions, 'replace' | 'shown'>,
  {
    undo,
    cells,
    unfilled,
    report,
  }: Pick<OpenCellsScored, 'undo' | 'unfilled'> & {
    readonly cells: readonly PlannedScore[];
    readonly report: CheckReport;
  },
  failing: readonly PlannedScore[],
): Promise<Outcome<OpenCellsScored, EditRefusal>> {
  const failed = new Set(failing.map(keyOf));
  const sheetNameOf = new Map(report.workbook.sheets.map(({ id, name }) => [id, name]));
  const isOfFailing = (sheetId: string, cell: PlannedScore['cell']) =>
    failed.has(keyOf({ sheetName: sheetNameOf.get(sheetId) ?? '', cell }));
  const parts = (wanted: boolean) =>
    undo.flatMap((edit): readonly WorkbookEdit[] => {
      if (edit.kind !== 'setCells') return wanted ? [] : [edit];
      const changes = edit.changes.filter((change) => isOfFailing(edit.sheetId, change) === wanted);
      return changes.length === 0 ? [] : [{ ...edit, changes }];
    });
  const takenBack = await port.apply(parts(true));
  const preview = await previewScores(port, options);
  // Where they could not be taken back, undoing still takes all of it back.
  const stands = takenBack.ok ? parts(false) : undo;
  return success({
    report: preview.ok ? preview.value.report : null,
    undo: stands,
    written: cells.length - (takenBack.ok ? failing.length : 0),
    differing: preview.ok ? preview.value.replaceable : [],
    unfilled: [...unfilled, ...failing.map(({ sheetName, cell }) => ({ sheetName, cell }))],
  });
}

function keyOf({ sheetName, cell }: Pick<PlannedScore, 'sheetName' | 'cell'>): string {
  return `${sheetName}!${cellToA1(cell)}`;
}
