import { unreachable } from '../../outcome';
import { areaToA1, quoteSheetName, type Area } from '../address';
import type { CellChange, CellInput, ReplacedSheet, WorkbookEdit } from '../edit';
import { WorkbookException } from '../errors';
import type { SheetPlan } from '../sheet-plan';
import { isCellError, type CellValue, type SheetSnapshot } from '../snapshot';
import type { EditableWorkbook } from './editable-workbook';
import { writeMetadata } from './metadata';
import { plannedValues } from './planned-values';
import { firstRow, headerTexts } from './sheet-values';

/** The edits that undo one that was just done, in the order in which they are to be done; not to be asked for later. */
export type WayBack = () => readonly WorkbookEdit[];

/**
 * Does one edit.
 * @returns the way back. A deleted sheet cannot be brought back; of a sheet that was written anew only the cells'
 *   contents can, not its former formats, tables and charts.
 * @throws WorkbookException where the file's protection or a sheet that is gone stands in the way; some of the edit may
 *   then be done
 */
export function applyEdit(workbook: EditableWorkbook, edit: WorkbookEdit): WayBack {
  switch (edit.kind) {
    case 'setCells':
      return setCells(workbook, edit);
    case 'setMarks':
      return setMarks(workbook, edit);
    case 'putSheet':
      return edit.replaces === null ? addSheet(workbook, edit.plan) : replaceSheet(workbook, edit.plan, edit.replaces);
    case 'deleteSheet':
      for (const name of edit.definedNames) workbook.removeName(name);
      workbook.deleteSheet(edit.sheetId);
      return () => [];
    case 'setFonts':
      return setFonts(workbook, edit);
    case 'setMetadata':
      writeMetadata(workbook, edit.next);
      return () => [{ kind: 'setMetadata', next: edit.previous, previous: edit.next }];
    default:
      return unreachable(edit);
  }
}

type EditOf<K extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: K }>;

function setCells(workbook: EditableWorkbook, { sheetId, changes }: EditOf<'setCells'>): WayBack {
  workbook.setCells(
    sheetId,
    changes.map(({ row, column, next }) => ({ row, column, input: next })),
  );
  return () => {
    const undone = changes.map((change) => ({ ...change, next: change.previous, previous: change.next }));
    return [{ kind: 'setCells', sheetId, changes: undone }];
  };
}

function setFonts(workbook: EditableWorkbook, { sheetId, changes }: EditOf<'setFonts'>): WayBack {
  workbook.setFonts(
    sheetId,
    changes.map(({ area, next }) => ({ area, name: next })),
  );
  return () => {
    const undone = changes.map(({ area, next, previous }) => ({ area, next: previous, previous: next }));
    return [{ kind: 'setFonts', sheetId, changes: undone.reverse() }];
  };
}

function setMarks(workbook: EditableWorkbook, { sheetId, marks, replaced }: EditOf<'setMarks'>): WayBack {
  // Backwards, as an id may count the rules before it.
  for (const { id } of [...replaced].reverse()) workbook.removeConditionalFormat(sheetId, id);
  const added = marks.map((mark) => {
    const { areas, formula, style } = mark;
    return {
      ...mark,
      id: workbook.addConditionalFormat(sheetId, { areas, rule: { kind: 'formula', formula, style } }),
    };
  });
  const former = replaced.map(({ areas, formula, style }) => ({ areas, formula, style }));
  return () => [{ kind: 'setMarks', sheetId, marks: former, replaced: added }];
}

function addSheet(workbook: EditableWorkbook, plan: SheetPlan): WayBack {
  const sheetId = workbook.addSheet(plan.name);
  writePlan(workbook, sheetId, plan);
  return () => [{ kind: 'deleteSheet', sheetId, definedNames: plan.names.map(({ name }) => name), holds: plan.cells }];
}

function replaceSheet(
  workbook: EditableWorkbook,
  plan: SheetPlan,
  { sheetId, tableNames, chartNames }: ReplacedSheet,
): WayBack {
  const before = workbook.sheet(sheetId);
  for (const name of tableNames) workbook.removeTable(name);
  for (const name of chartNames) workbook.removeChart(sheetId, name);
  workbook.clearSheet(sheetId);
  writePlan(workbook, sheetId, plan);
  return () => [{ kind: 'setCells', sheetId, changes: changesBack(before, workbook.sheet(sheetId)) }];
}

/** The rows come last: as long as the sheet has none, each step costs next to nothing. */
function writePlan(workbook: EditableWorkbook, sheetId: string, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    // A width that is there was set by us or by the user; either way it stays.
    if (workbook.columnWidth(sheetId, column) === null) workbook.setColumnWidth(sheetId, column, width);
  });
  workbook.freeze(sheetId, plan.freeze.rows, plan.freeze.columns);
  workbook.setPrint(sheetId, plan.print);
  workbook.mergeAll(sheetId, plan.merges);
  for (const format of plan.conditionalFormats) workbook.addConditionalFormat(sheetId, format);
  const valuesAt = (area: Area) => plannedValues(plan.cells, area);
  for (const table of plan.tables) workbook.addTable(sheetId, table, headerTexts(valuesAt(firstRow(table.area))));
  for (const chart of plan.charts) workbook.setChart(sheetId, chart, valuesAt);
  workbook.fillSheet(sheetId, plan);
  const sheetName = quoteSheetName(nameOf(workbook, sheetId));
  for (const { name, area } of plan.names) {
    const address = areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    workbook.setName(name, `=${sheetName}!${address}`);
  }
}

function nameOf(workbook: EditableWorkbook, sheetId: string): string {
  const info = workbook.sheetInfos().find(({ id }) => id === sheetId);
  if (info === undefined) throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
  return info.name;
}

/** What takes the cells of a sheet from how they are now to how they were. */
function changesBack(before: SheetSnapshot, now: SheetSnapshot): CellChange[] {
  const changes: CellChange[] = [];
  const rowCount = Math.max(before.values.length, before.formulas.length, now.values.length, now.formulas.length);
  for (let row = 0; row < rowCount; row++) {
    const width = Math.max(
      ...[before.values, before.formulas, now.values, now.formulas].map((grid) => grid[row]?.length ?? 0),
    );
    for (let column = 0; column < width; column++) {
      const next = inputAt(before, row, column);
      const previous = inputAt(now, row, column);
      if (JSON.stringify(next) !== JSON.stringify(previous)) changes.push({ row, column, next, previous });
    }
  }
  return changes;
}

function inputAt(sheet: SheetSnapshot, row: number, column: number): CellInput {
  const value = sheet.values[row]?.[column] ?? null;
  const formula = sheet.formulas[row]?.[column];
  if (formula !== undefined) return formulaInput(formula, value);
  // A constant error such as a pasted #N/A; as a formula it reads the same.
  return isCellError(value) ? { formula: `=${value.error}`, value: null } : value;
}

/** An input has no errors: where a formula gives one, Excel finds it when it calculates. */
function formulaInput(formula: string, value: CellValue): CellInput {
  return { formula, value: isCellError(value) ? null : value };
}
