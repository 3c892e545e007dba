import type { Finding } from '../assessing/finding';
import { success, type Outcome } from '../outcome';
import { cellToA1, type CellPosition } from '../workbook/address';
import type { CellChange, CellInput, WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { formulaAt, isCellError, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { readAndCheck, type CheckOptions } from './check';
import { protectedSheetError, refuse, type EditRefusal } from './refusal';
import type { AppError, CheckReport } from './report';

export interface Fixed {
  /** What is found after the fix; null where the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
  /** In A1 notation, each once, however many findings were about it. */
  readonly cells: readonly string[];
}

interface SheetChanges {
  readonly sheet: SheetSnapshot;
  readonly changes: readonly CellChange[];
}

/** What is to stand in cells, to mend what was found. */
export interface Mending {
  readonly finding: Finding;
  readonly cells: readonly (CellPosition & { readonly next: CellInput })[];
}

/** Mends the cells of findings by their own fixes, as `mendCells` does; those without a fix are passed over. */
export function fixFindings(
  port: WorkbookPort,
  findings: readonly Finding[],
  options: CheckOptions,
): Promise<Outcome<Fixed, EditRefusal>> {
  const mendings = findings.flatMap((finding): readonly Mending[] => {
    const { cell, fix } = finding;
    return cell === null || fix === null ? [] : [{ finding, cells: [{ ...cell, next: fix.value }] }];
  });
  return mendCells(port, mendings, options);
}

/**
 * Writes what mends findings into their cells: all of it or, when one is refused, nothing. The sheets are checked afresh
 * first, and a finding that no longer stands there just so is refused, as is a cell with a formula.
 * @param mendings of findings of an earlier check
 * @param options the sheets that they are on, measured as they were then
 */
export async function mendCells(
  port: WorkbookPort,
  mendings: readonly Mending[],
  options: CheckOptions,
): Promise<Outcome<Fixed, EditRefusal>> {
  const read = await readAndCheck(port, options, ['formulas']);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  const refusal = mendings.map((mending) => refusalOf(mending, report)).find((error) => error !== null);
  if (refusal !== undefined) return refuse(refusal, report);

  const planned = report.workbook.sheets
    .map((sheet): SheetChanges => ({ sheet, changes: changesOn(sheet, mendings) }))
    .filter(({ changes }) => changes.length > 0);
  const edits = planned.map(({ sheet, changes }): WorkbookEdit => ({ kind: 'setCells', sheetId: sheet.id, changes }));
  const locked = protectedSheetError(report.workbook.sheets, edits);
  if (locked !== null) return refuse(locked, report);
  const cells = planned.flatMap(({ changes }) => changes.map(cellToA1));
  if (edits.length === 0) return success({ report, undo: [], cells });

  const applied = await port.apply(edits);
  if (!applied.ok) return refuse(applied.error, report);
  const { undo } = applied.value;
  const after = await readAndCheck(port, options, ['formulas']);
  if (!after.ok) return success({ report: null, undo, cells });
  const stubborn = stubbornCell(planned, after.value);
  if (stubborn === null) return success({ report: after.value, undo, cells });
  const takenBack = await port.apply(undo);
  // Where that fails the cells are changed: the user can look at them, and undo it.
  return takenBack.ok ? refuse(stubborn, report) : success({ report: after.value, undo, cells });
}

/** Why a finding cannot be mended any more, or null. */
function refusalOf({ finding, cells }: Mending, { workbook, sheets }: CheckReport): AppError | null {
  const [first] = cells;
  if (first === undefined) return null;
  const sheet = workbook.sheets.find(({ id }) => id === finding.sheetId);
  const computed = cells.find((cell) => sheet !== undefined && formulaAt(sheet, cell) !== null);
  const place = ({ row, column }: CellPosition) => ({ sheet: finding.sheetName, cell: { row, column } });
  if (computed !== undefined) return { code: 'cell-has-formula', ...place(computed) };
  const identity = identityOf(finding);
  const stands = sheets.some((checked) => checked.findings.some((found) => identityOf(found) === identity));
  return stands ? null : { code: 'cell-changed', ...place(first) };
}

/** Equal for findings of two checks when cell, what was found there, and the fix are the same. */
function identityOf(finding: Finding): string {
  const { code, sheetId, cell, criterion, fix } = finding;
  return JSON.stringify([code, sheetId, cell, criterion, fix, 'found' in finding ? finding.found : null]);
}

/** A merged cell has a finding for each criterion that it covers, and is written to once. */
function changesOn(sheet: SheetSnapshot, mendings: readonly Mending[]): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { finding, cells } of mendings) {
    if (finding.sheetId !== sheet.id) continue;
    for (const cell of cells) {
      const previous = valueAt(sheet, cell);
      if (!isCellError(previous)) changes.set(cellToA1(cell), { ...cell, previous });
    }
  }
  return [...changes.values()];
}

/** Excel keeps a number as text in a cell that is formatted as text: the first such cell, as an error. */
function stubbornCell(planned: readonly SheetChanges[], { workbook }: CheckReport): AppError | null {
  for (const { sheet, changes } of planned) {
    const now = workbook.sheets.find(({ id }) => id === sheet.id);
    const kept = changes.find(
      ({ next, ...cell }) => typeof next === 'number' && now !== undefined && typeof valueAt(now, cell) === 'string',
    );
    if (kept !== undefined) {
      return { code: 'cell-keeps-text', sheet: sheet.name, cell: { row: kept.row, column: kept.column } };
    }
  }
  return null;
}
