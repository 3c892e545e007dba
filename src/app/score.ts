import { success, type Outcome } from '../outcome';
import { planScores } from '../reporting/scores';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { readAndCheck, type CheckOptions } from './check';
import { protectedSheetError, refuse, type EditRefusal } from './refusal';
import { assessedTables, type CheckReport } from './report';

export interface Scored {
  /** What was found before anything was written. */
  readonly report: CheckReport;
  readonly undo: readonly WorkbookEdit[];
  /** Cells that were written; 0 where every formula stands already. */
  readonly written: number;
}

/**
 * Fills in the points and totals of forms as formulas; cells that hold anything of the user's are left as they are.
 */
export async function score(port: WorkbookPort, options: CheckOptions): Promise<Outcome<Scored, EditRefusal>> {
  const read = await readAndCheck(port, options, ['formulas']);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  const tables = assessedTables(report.sheets);
  if (tables.length === 0) return refuse({ code: 'no-table' }, report);

  const plans = tables.map((table) => ({ sheetId: table.sheet.id, changes: planScores(table) }));
  if (plans.every(({ changes }) => changes === null)) return refuse({ code: 'nothing-to-score' }, report);
  const edits = plans.flatMap(({ sheetId, changes }): WorkbookEdit[] =>
    changes === null || changes.length === 0 ? [] : [{ kind: 'setCells', sheetId, changes }],
  );
  const locked = protectedSheetError(report.workbook.sheets, edits);
  if (locked !== null) return refuse(locked, report);
  const written = plans.reduce((sum, { changes }) => sum + (changes?.length ?? 0), 0);
  if (edits.length === 0) return success({ report, undo: [], written });
  const applied = await port.apply(edits);
  return applied.ok ? success({ report, undo: applied.value.undo, written }) : refuse(applied.error, report);
}
