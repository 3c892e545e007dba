import { success, type Outcome } from '../outcome';
import { countMarkedCells, planMarkRemoval, planMarks } from '../reporting/marks';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { readAndCheck, type CheckOptions } from './check';
import { protectedSheetError, refuse, type EditRefusal } from './refusal';
import { noTableError, type CheckReport } from './report';
import { untoldMarksOn, type UntoldMarks } from './untold-marks';

export interface Marked {
  readonly report: CheckReport;
  readonly undo: readonly WorkbookEdit[];
  /** Cells that carry a mark now. */
  readonly marked: number;
  /** Where earlier marks may stand beside the new ones. */
  readonly untold: readonly UntoldMarks[];
}

export interface MarkOptions extends CheckOptions {
  /** Leaves alone the sheets on which marks may stand that are not told: each marking would add to them. */
  readonly sparesUntold?: boolean;
}

/** What would be marked on a sheet, as a text to be held against what was marked before. */
export function plannedMarks(report: CheckReport, sheetId: string, rules: WorkbookPort['rules']): string {
  const sheet = report.sheets.find((one) => one.sheet.id === sheetId);
  const marks = sheet === undefined || sheet.layout === 'none' ? [] : planMarks(sheet.sheet, sheet.tables, rules).marks;
  return JSON.stringify(marks);
}

/**
 * Checks sheets and colours what was found, in place of earlier marks; one reading and at most one writing. A sheet
 * that needs no mark and has none is not written to. Refused, and nothing marked, if a sheet to be marked is protected.
 */
export async function mark(port: WorkbookPort, options: MarkOptions): Promise<Outcome<Marked, EditRefusal>> {
  const read = await readAndCheck(port, options, ['marks']);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  if (report.sheets.every(({ layout }) => layout === 'none')) return refuse(noTableError(report.sheets), report);
  const edits = report.sheets
    .filter(({ sheet }) => options.sparesUntold !== true || sheet.untoldRules === undefined)
    .map((sheet) =>
      sheet.layout === 'none' ? planMarkRemoval(sheet.sheet) : planMarks(sheet.sheet, sheet.tables, port.rules),
    )
    .filter(({ marks, replaced }) => marks.length > 0 || replaced.length > 0);
  const locked = protectedSheetError(report.workbook.sheets, edits);
  if (locked !== null) return refuse(locked, report);
  const marked = edits.reduce((sum, edit) => sum + countMarkedCells(edit.marks), 0);
  const untold = untoldMarksOn(report.sheets.map(({ sheet }) => sheet));
  if (edits.length === 0) return success({ report, undo: [], marked, untold });
  const applied = await port.apply(edits);
  return applied.ok ? success({ report, undo: applied.value.undo, marked, untold }) : refuse(applied.error, report);
}
