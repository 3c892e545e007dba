import { areaToA1, columnLetters, type Area } from '../address';
import type { ReplacedSheet, WorkbookEdit } from '../edit';
import { inverseOfNewSheet, inverseOfRewriting } from '../inverse';
import type { SheetPlan } from '../sheet-plan';
import { columnWidthInPoints } from '../column-width';
import { inputToOffice } from './office-value';
import { formerContents, plannedContents, queueContents } from './sheet-contents';
import type { WriteBatch } from './write-batch';
import { writeChart } from './write-chart';
import { addConditionalFormat } from './write-marks';
import { writePrint } from './write-print';
import { writeStyle } from './write-style';

/** A sheet of ours on its way; the proxies are read after the sync. */
export interface QueuedSheet {
  readonly plan: SheetPlan;
  /** The name that it was given; null where it keeps the one it has. */
  readonly newName: string | null;
  readonly sheet: Excel.Worksheet;
  /** What stood there before, or null where the sheet is new. */
  readonly former: Excel.Range | null;
}

/** Queues an empty sheet behind the others. */
export function beginNewSheet({ context }: WriteBatch, plan: SheetPlan, name: string): QueuedSheet {
  return { plan, newName: name, sheet: context.workbook.worksheets.add(name).load('id'), former: null };
}

/** Queues the emptying of a sheet that is to be written anew where it stands; its name stays. */
export function beginReplacedSheet(
  { context }: WriteBatch,
  plan: SheetPlan,
  { sheetId, tableNames, chartNames }: ReplacedSheet,
): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('id');
  const former = queueContents(sheet);
  for (const name of tableNames) sheet.tables.getItem(name).convertToRange();
  for (const name of chartNames) sheet.charts.getItem(name).delete();
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.unmerge();
  whole.clear();
  sheet.freezePanes.unfreeze();
  return { plan, newName: null, sheet, former };
}

/**
 * To be called after the sync. A sheet that was written anew gets its former contents back, not its former formats,
 * tables and charts.
 */
export function undoOfSheet({ plan, sheet, former }: QueuedSheet): WorkbookEdit {
  return former === null
    ? inverseOfNewSheet(sheet.id, plan)
    : inverseOfRewriting(sheet.id, formerContents(former), plannedContents(plan));
}

/** Queues all that the plan says of a sheet that is empty; the widths of columns that were there before stay. */
export async function writePlan(batch: WriteBatch, { sheet, plan, former }: QueuedSheet): Promise<void> {
  const { area, values } = valueBlock(plan);
  if (area !== null) {
    await batch.makeRoom(values);
    sheet.getRange(areaToA1(area)).formulas = values;
  }
  for (const { area: styled, style } of plan.styles) writeStyle(sheet, styled, style);
  if (former === null) writeColumnWidths(sheet, plan.columnWidths);
  for (const { row, height } of plan.rowHeights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  for (const merge of plan.merges) sheet.getRange(areaToA1(merge)).merge();
  for (const format of [...plan.conditionalFormats].reverse()) addConditionalFormat(sheet, format);
  for (const { name, area: tableArea } of plan.tables) {
    const table = sheet.tables.add(areaToA1(tableArea), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  for (const chart of plan.charts) writeChart(sheet, chart);
  freeze(sheet, plan.freeze);
  writePrint(sheet, plan.print);
  const { names } = batch.context.workbook;
  for (const { name, area: named } of plan.names) {
    names.getItemOrNullObject(name).delete();
    names.add(name, sheet.getRange(areaToA1(named)));
  }
}

function writeColumnWidths(sheet: Excel.Worksheet, widths: SheetPlan['columnWidths']): void {
  for (const [column, width] of widths.entries()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = columnWidthInPoints(width);
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan['freeze']): void {
  const corner = { row: 0, column: 0, rowCount: rows, columnCount: columns };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(areaToA1(corner));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** All cells of the plan in one block; the sheet is empty, so that gaps may be written as empty. */
function valueBlock({ cells }: SheetPlan): { area: Area | null; values: (string | number | boolean)[][] } {
  const rowCount = Math.max(0, ...cells.map(({ row }) => row + 1));
  const columnCount = Math.max(0, ...cells.map(({ column }) => column + 1));
  const values = Array.from({ length: rowCount }, () =>
    Array.from<string | number | boolean>({ length: columnCount }).fill(''),
  );
  for (const { row, column, content } of cells) {
    const line = values[row];
    if (line !== undefined) line[column] = typeof content === 'object' ? content.formula : inputToOffice(content);
  }
  return { area: cells.length === 0 ? null : { row: 0, column: 0, rowCount, columnCount }, values };
}
