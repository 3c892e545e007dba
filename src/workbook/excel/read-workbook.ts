import { WorkbookException } from '../errors';
import type { ReadRequest } from '../port';
import type { Lacking } from '../self-test';
import type { CellValue, SheetInfo, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { fontsOfTexts } from '../text-fonts';
import { loadLargeAreas } from './load-cells';
import { loadFonts } from './load-fonts';
import { loadFragile, type FragileOfSheet } from './load-fragile';
import { loadedSheet, queueSheet, type CellBlock, type LoadedCells, type LoadedSheet } from './load-sheet';
import { MetadataReading } from './metadata-parts';
import { isTooLarge, mayBeProtection, workbookErrorOf } from './office-errors';
import { sync } from './office-sync';
import { valueFromOffice } from './office-value';
import { queueState, stateOf, type WorkbookState } from './workbook-state';

/**
 * Asks Excel how the workbook stands: one sync, or two more where that fails, as a chart or macro sheet in front makes it
 * (OfficeDev/office-js #2444): one without the sheet in front, and one to see whether it was that.
 */
export async function readState(timeoutMs: number): Promise<WorkbookState> {
  const ask = async (asksActive: boolean) => {
    const context = new Excel.RequestContext();
    const queued = queueState(context, asksActive);
    await sync(context, timeoutMs);
    return stateOf(queued);
  };
  try {
    return await ask(true);
  } catch (thrown) {
    if (workbookErrorOf(thrown).code !== 'host-failed') throw thrown;
    let withoutActive: WorkbookState;
    try {
      withoutActive = await ask(false);
    } catch {
      throw thrown;
    }
    return await ask(true).catch(() => withoutActive);
  }
}

/**
 * Reads the sheets that were asked for: two syncs for any number of them, a third for marks and merged areas, and more
 * only for what Excel does not tell in one answer. Contexts of its own rather than `Excel.run`: that would track every range and send a third request to let
 * go of them.
 * @throws WorkbookException `sheet-not-found`, `sheet-too-large`, `host-timeout`; what Office.js throws
 */
export async function readWorkbook(
  request: ReadRequest,
  lacking: Lacking,
  timeoutMs: number,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState }> {
  const state = await readState(timeoutMs);
  const wanted = requestedSheets(request.sheets, state);
  const metadata = new MetadataReading(state);
  const whole = { sheets: wanted, include: request.include, metadata, timeoutMs };
  const { loaded, guarded } = await loadAllSheets(whole, lacking);
  const large = wanted.flatMap(({ id: sheetId, name: sheetName }) => {
    const sheet = loaded.find((one) => one.sheetId === sheetId);
    return sheet?.cells === null && sheet.used !== null ? [{ sheetId, sheetName, area: sheet.used }] : [];
  });
  const blocks = await loadLargeAreas(
    large,
    (sheetId) => ({ include: request.include, isGuarded: guarded.has(sheetId) }),
    timeoutMs,
  );
  const read = wanted.flatMap((info) => {
    const sheet = loaded.find(({ sheetId }) => sheetId === info.id);
    const inBlocks = blocks.filter(({ sheetId }) => sheetId === info.id).map(({ cells }) => cells);
    return sheet === undefined ? [] : [{ info, sheet, cells: sheet.cells === null ? inBlocks : [sheet.cells] }];
  });
  const fonts = request.include.includes('fonts') ? await loadFonts(read.flatMap(blocksRead), timeoutMs) : [];
  const fragile = await loadFragile(loaded, request.include, timeoutMs);
  const sheets = read.map(({ info, sheet, cells }) =>
    snapshotOf(
      info,
      { ...sheet, ...fragile(info.id) },
      cells,
      fonts.filter(({ sheetId }) => sheetId === info.id).map(({ block }) => block),
    ),
  );
  const { fileName, activeSheetId, isReadOnly, isStructureProtected, names } = state;
  const sheetInfos = state.sheets.map(({ id, name, visibility }) => ({ id, name, visibility }));
  const metadataText = metadata.text();
  const about = {
    fileName,
    activeSheetId,
    isReadOnly,
    isStructureProtected,
    sheetInfos,
    names,
    metadata: metadataText,
  };
  return { snapshot: { ...about, sheets }, state };
}

function blocksRead({ info, cells }: { readonly info: SheetInfo; readonly cells: readonly LoadedCells[] }) {
  return cells.map((one) => ({ sheet: { sheetId: info.id, sheetName: info.name }, cells: one }));
}

/** Excel does not tell capitals from small letters in the names of sheets. */
function requestedSheets(asked: ReadRequest['sheets'], state: WorkbookState): WorkbookState['sheets'] {
  if (asked === 'all') return state.sheets;
  if (asked === 'active') {
    if (state.activeSheetId === '') throw new WorkbookException({ code: 'no-worksheet-in-front' });
    return state.sheets.filter(({ id }) => id === state.activeSheetId);
  }
  if ('ids' in asked) return state.sheets.filter(({ id }) => asked.ids.includes(id));
  const isNamed = (sheetName: string, name: string) => sheetName.toLowerCase() === name.toLowerCase();
  const missing = asked.names.find((name) => !state.sheets.some((sheet) => isNamed(sheet.name, name)));
  if (missing !== undefined) throw new WorkbookException({ code: 'sheet-not-found', sheet: missing });
  return state.sheets.filter((sheet) => asked.names.some((name) => isNamed(sheet.name, name)));
}

/** What is read of sheets, apart from what Excel may fail to tell. */
interface SheetsReading {
  readonly sheets: WorkbookState['sheets'];
  readonly include: ReadRequest['include'];
  readonly metadata: MetadataReading;
  readonly timeoutMs: number;
}

/**
 * Asks which cells have formulas; on protected sheets only where Excel tells it, and else for all that was typed.
 * @returns with the ids of the sheets on which Excel was not asked
 */
async function loadAllSheets(
  reading: SheetsReading,
  lacking: Lacking,
): Promise<{ readonly loaded: readonly LoadedSheet[]; readonly guarded: ReadonlySet<string> }> {
  const isProtected = reading.sheets.filter((sheet) => sheet.isProtected).map(({ id }) => id);
  const locked = new Set(reading.include.includes('formulas') ? isProtected : []);
  const none = new Set<string>();
  const isKnown = lacking.has('protectedSheets');
  const guarded = isKnown ? locked : none;
  try {
    return { loaded: await loadSheets(reading, guarded), guarded };
  } catch (thrown) {
    if (isKnown || locked.size === 0 || !mayBeProtection(thrown)) throw thrown;
    return { loaded: await loadSheets(reading, locked), guarded: locked };
  }
}

/**
 * One sync, or, where Excel finds the answer too large, two halves in its place; of a sheet that is too large by itself
 * all but the cells.
 */
async function loadSheets(
  reading: SheetsReading,
  guarded: ReadonlySet<string>,
  withCells = true,
): Promise<LoadedSheet[]> {
  const { sheets, include, metadata, timeoutMs } = reading;
  if (sheets.length === 0 && !metadata.isNeeded) return [];
  const context = new Excel.RequestContext();
  const queued = sheets.map(({ id }) => queueSheet(context, id, { include, isGuarded: guarded.has(id) }, withCells));
  metadata.queue(context);
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    if (!isTooLarge(thrown) || !withCells) throw thrown;
    if (sheets.length < 2) return loadSheets(reading, guarded, false);
    const middle = Math.ceil(sheets.length / 2);
    return [
      ...(await loadSheets({ ...reading, sheets: sheets.slice(0, middle) }, guarded)),
      ...(await loadSheets({ ...reading, sheets: sheets.slice(middle) }, guarded)),
    ];
  }
  return queued.map(loadedSheet);
}

function snapshotOf(
  { id, name, visibility, isProtected }: WorkbookState['sheets'][number],
  { used, merges, marks, untoldRules, tableNames, chartNames }: LoadedSheet & FragileOfSheet,
  cells: readonly LoadedCells[],
  fonts: readonly CellBlock[],
): SheetSnapshot {
  const values = gridOf(
    cells.flatMap((block) => block.values),
    valueFromOffice,
  );
  return {
    id,
    name,
    visibility,
    isProtected,
    usedRange: used,
    values,
    formulas: gridOf(
      cells.flatMap(({ formulas }) => formulas),
      textFromOffice,
    ),
    fonts: fontsOfTexts(values, gridOf(fonts, textFromOffice)),
    merges,
    marks,
    ...(untoldRules !== 0 && { untoldRules }),
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

function textFromOffice(shown: unknown): string | null {
  return typeof shown === 'string' ? shown : null;
}
