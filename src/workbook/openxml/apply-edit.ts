import { unreachable } from '../../outcome';
import { areaToA1, quoteSheetName, type Area } from '../address';
import type { ReplacedSheet, WorkbookEdit } from '../edit';
import { WorkbookException } from '../errors';
import {
  contentsOf,
  inverseOfCells,
  inverseOfFonts,
  inverseOfMarks,
  inverseOfMetadata,
  inverseOfNewSheet,
  inverseOfRewriting,
} from '../inverse';
import { withinLimits } from '../sheet-limits';
import type { SheetPlan } from '../sheet-plan';
import type { EditableWorkbook } from './editable-workbook';
import { writeMetadata } from './metadata';
import { plannedValues } from './write/planned-values';
import { firstRow, headerTexts } from './read/sheet-values';

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
      return edit.replaces === null
        ? addSheet(workbook, withinLimits(edit.plan))
        : replaceSheet(workbook, withinLimits(edit.plan), edit.replaces);
    case 'deleteSheet':
      for (const name of edit.definedNames) workbook.removeName(name);
      workbook.deleteSheet(edit.sheetId);
      return () => [];
    case 'setFonts':
      return setFonts(workbook, edit);
    case 'setMetadata':
      writeMetadata(workbook, edit.next);
      return () => [inverseOfMetadata(edit)];
    default:
      return unreachable(edit);
  }
}

type EditOf<K extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: K }>;

function setCells(workbook: EditableWorkbook, edit: EditOf<'setCells'>): WayBack {
  workbook.setCells(
    edit.sheetId,
    edit.changes.map(({ row, column, next }) => ({ row, column, input: next })),
  );
  return () => [inverseOfCells(edit)];
}

function setFonts(workbook: EditableWorkbook, edit: EditOf<'setFonts'>): WayBack {
  workbook.setFonts(
    edit.sheetId,
    edit.changes.map(({ area, next }) => ({ area, name: next })),
  );
  return () => [inverseOfFonts(edit)];
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
  return () => [inverseOfMarks(sheetId, replaced, added)];
}

function addSheet(workbook: EditableWorkbook, plan: SheetPlan): WayBack {
  const sheetId = workbook.addSheet(plan.name);
  writePlan(workbook, sheetId, plan);
  return () => [inverseOfNewSheet(sheetId, plan)];
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
  return () => [inverseOfRewriting(sheetId, contentsOf(before), contentsOf(workbook.sheet(sheetId)))];
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
    const address = areaToA1(area).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2');
    workbook.setName(name, `=${sheetName}!${address}`);
  }
}

function nameOf(workbook: EditableWorkbook, sheetId: string): string {
  const info = workbook.sheetInfos().find(({ id }) => id === sheetId);
  if (info === undefined) throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
  return info.name;
}
