import { areaToA1, type Area } from '../address';
import { columnWidthInPoints } from '../column-width';
import type { ReplacedSheet, WorkbookEdit } from '../edit';
import { inverseOfNewSheet, inverseOfRewriting, type CellContent } from '../inverse';
import { withinLimits } from '../sheet-limits';
import type { PlannedTable, SheetPlan } from '../sheet-plan';
import { cosmeticsOf, type Cosmetic } from './cosmetics';
import { mergeBlocks } from './merge-blocks';
import { plannedContents } from './sheet-contents';
import { SheetOnItsWay } from './sheet-on-its-way';
import { rangeAt } from './undo-group';
import { valueBlocks } from './value-blocks';
import type { WriteBatch } from './write-batch';
import { addConditionalFormat, ACTIONS_PER_RULE, placeAmongRules } from './write-marks';
import { formatAreas, writeStyles } from './write-style';

/** A sheet of ours on its way; what Excel tells of it is read after the sync. */
export interface QueuedSheet {
  readonly plan: SheetPlan;
  /** The name that it was given; null where it keeps the one it has. */
  readonly newName: string | null;
  readonly sheet: SheetOnItsWay;
  /** What was emptied; null where the sheet is new. */
  readonly replaces: ReplacedSheet | null;
  /** What stood there before; null where the sheet is new. */
  readonly former: readonly CellContent[] | null;
}

/** What emptying a sheet takes besides its tables and charts. */
const ACTIONS_TO_EMPTY = 16;

/** Adds an empty sheet behind the others to the batch. */
export function newSheet(plan: SheetPlan, name: string): QueuedSheet {
  const sheet = new SheetOnItsWay(name, ({ workbook }) => workbook.worksheets.add(name));
  return { plan: withinLimits(plan), newName: name, sheet, replaces: null, former: null };
}

/**
 * A sheet that is to be emptied and written anew where it stands, which can be done twice; its name stays. A new one in
 * its place would cost users what refers to it, the widths of its columns, and what Excel itself could undo.
 */
export function replacedSheet(plan: SheetPlan, replaces: ReplacedSheet, former: readonly CellContent[]): QueuedSheet {
  const { sheetId, tableNames, chartNames } = replaces;
  const sheet = new SheetOnItsWay(sheetId, ({ workbook }) => {
    const emptied = workbook.worksheets.getItem(sheetId);
    for (const name of new Set([...tableNames, ...plan.tables.map((table) => table.name)])) {
      emptied.tables.getItemOrNullObject(name).convertToRange();
    }
    for (const name of chartNames) emptied.charts.getItemOrNullObject(name).delete();
    const whole = rangeAt(emptied);
    whole.conditionalFormats.clearAll();
    whole.unmerge();
    whole.clear();
    emptied.freezePanes.unfreeze();
    return emptied;
  });
  return { plan: withinLimits(plan), newName: null, sheet, replaces, former };
}

/**
 * To be called after the sync. A sheet that was written anew gets its former contents back, not its former formats,
 * tables and charts.
 */
export function undoOfSheet({ plan, sheet, former }: QueuedSheet): WorkbookEdit {
  const sheetId = sheet.id ?? '';
  return former === null
    ? inverseOfNewSheet(sheetId, plan)
    : inverseOfRewriting(sheetId, former, plannedContents(plan));
}

/**
 * Adds all that the plan says to the batch; the widths of columns that were there before stay.
 * @returns what makes the sheet look as planned and is not worth failing for, to be sent afterwards
 */
export async function writePlan(batch: WriteBatch, queued: QueuedSheet): Promise<readonly Cosmetic[]> {
  const { sheet, plan, newName } = queued;
  await batch.add({ actions: ACTIONS_TO_EMPTY, carries: plan.name }, (context) => sheet.begin(context));
  for (const { area, formulas } of valueBlocks(plan.cells)) {
    await batch.add({ actions: 2, carries: formulas }, (context) => {
      rangeAt(sheet.in(context), areaToA1(area)).formulas = formulas;
    });
  }
  await writeStyles(batch, sheet, plan.styles);
  if (newName !== null) await writeColumnWidths(batch, sheet, plan.columnWidths);
  await writeRowHeights(batch, sheet, plan.rowHeights);
  for (const block of mergeBlocks(plan.merges)) {
    await batch.add({ actions: 2 }, (context) => {
      rangeAt(sheet.in(context), areaToA1(block.area)).merge(block.isAcross);
    });
  }
  for (const [priority, format] of plan.conditionalFormats.entries()) {
    await batch.add({ actions: ACTIONS_PER_RULE, carries: format }, (context) => {
      addConditionalFormat(sheet.in(context), format, placeAmongRules(priority, batch));
    });
  }
  for (const table of plan.tables) {
    await batch.add({ actions: 6 }, (context) => addTable(sheet.in(context), table));
  }
  for (const { name, area } of plan.names) {
    await batch.add({ actions: 5 }, (context) => {
      const { names } = context.workbook;
      names.getItemOrNullObject(name).delete();
      names.add(name, rangeAt(sheet.in(context), areaToA1(area)));
    });
  }
  return cosmeticsOf(plan, sheet);
}

function addTable(sheet: Excel.Worksheet, { name, area }: PlannedTable): void {
  const table = sheet.tables.add(rangeAt(sheet, areaToA1(area)), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

async function writeColumnWidths(
  batch: WriteBatch,
  sheet: SheetOnItsWay,
  widths: SheetPlan['columnWidths'],
): Promise<void> {
  for (const width of new Set(widths)) {
    const areas = widths.flatMap((one, column) => (one === width ? [columnTop(column)] : []));
    await formatAreas(batch, sheet, areas, 1, (format) => {
      format.columnWidth = columnWidthInPoints(width);
    });
  }
}

async function writeRowHeights(
  batch: WriteBatch,
  sheet: SheetOnItsWay,
  rowHeights: SheetPlan['rowHeights'],
): Promise<void> {
  const sorted = [...rowHeights].sort((a, b) => a.row - b.row);
  for (const wanted of new Set(sorted.map(({ height }) => height))) {
    const rows = sorted.filter(({ height }) => height === wanted).map(({ row }) => row);
    await formatAreas(batch, sheet, runsOfRows(rows), 1, (format) => {
      format.rowHeight = wanted;
    });
  }
}

/** Any cell of a column stands for its width. */
function columnTop(column: number): Area {
  return { row: 0, column, rowCount: 1, columnCount: 1 };
}

/** Rows that follow one another together; any cell of a row stands for its height. */
function runsOfRows(rows: readonly number[]): Area[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs.map((run) => ({ ...run, column: 0, columnCount: 1 }));
}
