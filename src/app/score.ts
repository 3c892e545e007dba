import { success, type Outcome } from '../outcome';
import type { AssessedTable } from '../reporting/assessed-table';
import { planReplacements, planScores, unfilledScores } from '../reporting/scores';
import type { CellPosition } from '../workbook/address';
import type { CellChange, CellInput, WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { readAndCheck, type CheckOptions } from './check';
import { protectedSheetError, refuse, type EditRefusal } from './refusal';
import { assessedTables, noTableError, type AppError, type CheckReport } from './report';

/** A cell for points or a total, and what is to stand in it. */
export interface PlannedScore {
  readonly sheetName: string;
  readonly cell: CellPosition;
  /** What stands there: a value, or a formula with its value. */
  readonly before: CellInput;
  /** The formula that would be written, with its value if every such cell were written. */
  readonly after: CellInput;
}

/** A cell of the user's that says something else than what would be computed. */
export type ReplaceableScore = PlannedScore;

/** An empty cell for points or a total that stays empty until what it counts is mended. */
export interface UnfilledScore {
  readonly sheetName: string;
  readonly cell: CellPosition;
}

export interface ScorePreview {
  /** What was found; nothing was written. */
  readonly report: CheckReport;
  /** The empty cells, and ours, that would be written. */
  readonly open: readonly PlannedScore[];
  readonly replaceable: readonly ReplaceableScore[];
  readonly unfilled: readonly UnfilledScore[];
}

export interface ScoreOptions extends CheckOptions {
  /** The cells of the user's that are written to as well, as a preview gave them; none unless they are named. */
  readonly replace?: 'all' | readonly ReplaceableScore[];
  /** The empty cells and ours as a preview gave them, where there was one; any other is refused. */
  readonly shown?: readonly PlannedScore[];
}

export interface Scored {
  /** What was found before anything was written. */
  readonly report: CheckReport;
  readonly undo: readonly WorkbookEdit[];
  /** Cells that were written; 0 where every formula stands already. */
  readonly written: number;
  readonly cells: readonly PlannedScore[];
  /** Cells of the user's among them. */
  readonly replaced: readonly ReplaceableScore[];
  /** How many cells of the user's say something else and were left as they are. */
  readonly left: number;
  readonly unfilled: readonly UnfilledScore[];
}

/** Tells what `score` would write, and which cells of the user's say something else; writes nothing. */
export async function previewScores(
  port: WorkbookPort,
  options: CheckOptions,
): Promise<Outcome<ScorePreview, EditRefusal>> {
  const read = await readAndCheck(port, options, ['formulas']);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  const tables = assessedTables(report.sheets);
  if (tables.length === 0) return refuse(noTableError(report.sheets), report);
  const open = tables.flatMap((table) => (planScores(table) ?? []).map((change) => plannedScore(table, change)));
  return success({ report, open, replaceable: tables.flatMap(replaceableIn), unfilled: tables.flatMap(unfilledIn) });
}

/**
 * Fills in the points and totals of forms as formulas; cells that hold anything of the user's are left as they are, but
 * for those that are to be replaced. One of these that is not what the preview said is refused, and nothing is written.
 */
export async function score(
  port: WorkbookPort,
  { replace = [], shown, ...options }: ScoreOptions,
): Promise<Outcome<Scored, EditRefusal>> {
  const read = await readAndCheck(port, options, ['formulas']);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  const tables = assessedTables(report.sheets);
  if (tables.length === 0) return refuse(noTableError(report.sheets), report);

  const replaceable = tables.flatMap(replaceableIn);
  const changed = replace === 'all' ? null : changedSince(replace, replaceable);
  if (changed !== null) return refuse(changed, report);
  const replaced = replace === 'all' ? replaceable : replace;
  const left = replaceable.length - replaced.length;
  const plans = tables.map((table) => ({
    table,
    sheetId: table.sheet.id,
    changes: planScores(table, cellsOn(table, replaced)),
  }));
  const cells = plans.flatMap(({ table, changes }) => (changes ?? []).map((change) => plannedScore(table, change)));
  const unseen = shown === undefined ? null : changedSince(cells, [...shown, ...replaced]);
  if (unseen !== null) return refuse(unseen, report);
  const unfilled = tables.flatMap(unfilledIn);
  if (unfilled.length === 0 && plans.every(({ changes }) => changes === null)) {
    return refuse({ code: 'nothing-to-score' }, report);
  }
  const edits = plans.flatMap(({ sheetId, changes }): WorkbookEdit[] =>
    changes === null || changes.length === 0 ? [] : [{ kind: 'setCells', sheetId, changes }],
  );
  const locked = protectedSheetError(report.workbook.sheets, edits);
  if (locked !== null) return refuse(locked, report);
  const written = cells.length;
  if (edits.length === 0) return success({ report, undo: [], written, cells, replaced: [], left, unfilled });
  const applied = await port.apply(edits);
  if (!applied.ok) return refuse(applied.error, report);
  return success({ report, undo: applied.value.undo, written, cells, replaced, left, unfilled });
}

function replaceableIn(table: AssessedTable): readonly ReplaceableScore[] {
  return planReplacements(table).map((change) => plannedScore(table, change));
}

function plannedScore({ sheet }: AssessedTable, { next, previous, row, column }: CellChange): PlannedScore {
  return { sheetName: sheet.name, cell: { row, column }, before: previous, after: next };
}

function unfilledIn(table: AssessedTable): readonly UnfilledScore[] {
  return unfilledScores(table).map((cell) => ({ sheetName: table.sheet.name, cell }));
}

/** @returns the first cell of some that is not among others just so, as an error; null where all of them are */
function changedSince(some: readonly PlannedScore[], others: readonly PlannedScore[]): AppError | null {
  const standing = new Set(others.map(identityOf));
  const changed = some.find((one) => !standing.has(identityOf(one)));
  return changed === undefined ? null : { code: 'cell-changed', sheet: changed.sheetName, cell: changed.cell };
}

function identityOf({ sheetName, cell, before, after }: PlannedScore): string {
  return JSON.stringify([sheetName, cell.row, cell.column, before, after]);
}

function cellsOn({ sheet }: AssessedTable, replaced: readonly ReplaceableScore[]): readonly CellPosition[] {
  return replaced.filter(({ sheetName }) => sheetName === sheet.name).map(({ cell }) => cell);
}
