import { WorkbookException } from '../errors';
import type { ReadRequest } from '../port';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { loadLargeAreas } from './load-cells';
import { loadedSheet, queueSheet, type CellBlock, type LoadedCells, type LoadedSheet } from './load-sheet';
import { isTooLarge } from './office-errors';
import { sync } from './office-sync';
import { valueFromOffice } from './office-value';
import { queueState, stateOf, type WorkbookState } from './workbook-state';

/** Asks Excel how the workbook stands: one sync. */
export async function readState(timeoutMs: number): Promise<WorkbookState> {
  const context = new Excel.RequestContext();
  const queued = queueState(context);
  await sync(context, timeoutMs);
  return stateOf(queued);
}

/**
 * Reads the sheets that were asked for: two syncs for any number of them, and more only for what Excel does not tell in
 * one answer. Contexts of its own rather than `Excel.run`: that would track every range and send a third request to let
 * go of them.
 * @throws WorkbookException `sheet-not-found`, `sheet-too-large`, `host-timeout`; what Office.js throws
 */
export async function readWorkbook(
  request: ReadRequest,
  timeoutMs: number,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState }> {
  const state = await readState(timeoutMs);
  const wanted = requestedSheets(request.sheets, state);
  const loaded = await loadSheets(
    wanted.map(({ id }) => id),
    request.include,
    timeoutMs,
  );
  const large = wanted.flatMap(({ id: sheetId, name: sheetName }) => {
    const sheet = loaded.find((one) => one.sheetId === sheetId);
    return sheet?.cells === null && sheet.used !== null ? [{ sheetId, sheetName, area: sheet.used }] : [];
  });
  const blocks = await loadLargeAreas(large, request.include, timeoutMs);
  const sheets = wanted.flatMap((info) => {
    const sheet = loaded.find(({ sheetId }) => sheetId === info.id);
    const cells = blocks.filter(({ sheetId }) => sheetId === info.id).map((block) => block.cells);
    return sheet === undefined ? [] : [snapshotOf(info, sheet, sheet.cells === null ? cells : [sheet.cells])];
  });
  const { activeSheetId, isStructureProtected, names } = state;
  const sheetInfos = state.sheets.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { snapshot: { activeSheetId, isStructureProtected, sheetInfos, sheets, names }, state };
}

/** Excel does not tell capitals from small letters in the names of sheets. */
function requestedSheets(asked: ReadRequest['sheets'], state: WorkbookState): WorkbookState['sheets'] {
  if (asked === 'all') return state.sheets;
  if (asked === 'active') return state.sheets.filter(({ id }) => id === state.activeSheetId);
  const isNamed = (sheetName: string, name: string) => sheetName.toLowerCase() === name.toLowerCase();
  const missing = asked.names.find((name) => !state.sheets.some((sheet) => isNamed(sheet.name, name)));
  if (missing !== undefined) throw new WorkbookException({ code: 'sheet-not-found', sheet: missing });
  return state.sheets.filter((sheet) => asked.names.some((name) => isNamed(sheet.name, name)));
}

/**
 * One sync, or, where Excel finds the answer too large, two halves in its place; of a sheet that is too large by itself
 * all but the cells.
 */
async function loadSheets(
  sheetIds: readonly string[],
  include: ReadRequest['include'],
  timeoutMs: number,
  withCells = true,
): Promise<LoadedSheet[]> {
  if (sheetIds.length === 0) return [];
  const context = new Excel.RequestContext();
  const queued = sheetIds.map((sheetId) => queueSheet(context, sheetId, include, withCells));
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    if (!isTooLarge(thrown) || !withCells) throw thrown;
    if (sheetIds.length === 1) return loadSheets(sheetIds, include, timeoutMs, false);
    const middle = Math.ceil(sheetIds.length / 2);
    return [
      ...(await loadSheets(sheetIds.slice(0, middle), include, timeoutMs)),
      ...(await loadSheets(sheetIds.slice(middle), include, timeoutMs)),
    ];
  }
  return queued.map(loadedSheet);
}

function snapshotOf(
  { id, name, visibility, isProtected }: WorkbookState['sheets'][number],
  { used, merges, marks, tableNames, chartNames }: LoadedSheet,
  cells: readonly LoadedCells[],
): SheetSnapshot {
  return {
    id,
    name,
    visibility,
    isProtected,
    usedRange: used,
    values: gridOf(
      cells.flatMap(({ values }) => values),
      valueFromOffice,
    ),
    formulas: gridOf(
      cells.flatMap(({ formulas }) => formulas),
      formulaFromOffice,
    ),
    merges,
    marks,
    tableNames,
    chartNames,
  };
}

function gridOf<T extends CellValue>(
  blocks: readonly CellBlock[],
  convert: (shown: unknown) => T | null,
): (T | undefined)[][] {
  const grid: (T | undefined)[][] = [];
  for (const { area, rows } of blocks) {
    for (const [offset, shown] of rows.entries()) {
      const row = (grid[area.row + offset] ??= []);
      for (const [column, one] of shown.entries()) {
        const value = convert(one);
        if (value !== null) row[area.column + column] = value;
      }
    }
  }
  return grid;
}

function formulaFromOffice(shown: unknown): string | null {
  return typeof shown === 'string' ? shown : null;
}
