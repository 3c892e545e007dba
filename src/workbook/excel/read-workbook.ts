import { areaFromA1, areaToA1, type Area } from '../address';
import { WorkbookException } from '../errors';
import type { ReadRequest } from '../port';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { queuePiece, readPiece, type LoadedPiece } from './load-piece';
import { isTooLarge } from './office-errors';
import { sync } from './office-sync';
import { valueFromOffice } from './office-value';
import {
  CELLS_PER_SYNC,
  FIRST_WINDOW,
  halvePieces,
  MAX_SHEET_CELLS,
  outsideFirstWindow,
  piecesPerSync,
  rowBlocks,
  type Piece,
} from './read-pieces';
import { queueState, stateOf, type WorkbookState } from './workbook-state';

/** Asks Excel how the workbook stands: one sync. */
export async function readState(timeoutMs: number): Promise<WorkbookState> {
  const context = new Excel.RequestContext();
  const queued = queueState(context);
  await sync(context, timeoutMs);
  return stateOf(queued);
}

/**
 * Reads the sheets that were asked for: two syncs for any number of them, and more only for what does not fit into the
 * first answer. Contexts of its own rather than `Excel.run`: that would track every range and send a third request to
 * let go of them.
 * @throws WorkbookException `sheet-not-found`, `sheet-too-large`, `host-timeout`; what Office.js throws
 */
export async function readWorkbook(
  request: ReadRequest,
  timeoutMs: number,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState }> {
  const state = await readState(timeoutMs);
  const wanted = requestedSheets(request.sheets, state);
  const first = await loadPieces(
    wanted.map(({ id }) => ({ sheetId: id, window: FIRST_WINDOW, withSheet: true })),
    request.include,
    timeoutMs,
  );
  const rest = await loadRest(first, wanted, request.include, timeoutMs);
  const loaded = [...first, ...rest];
  const sheets = wanted.map((sheet) => {
    const pieces = loaded.filter(({ piece }) => piece.sheetId === sheet.id);
    return snapshotOf(sheet, pieces);
  });
  const { activeSheetId, isStructureProtected, names } = state;
  const sheetInfos = state.sheets.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { snapshot: { activeSheetId, isStructureProtected, sheetInfos, sheets, names }, state };
}

function requestedSheets(asked: ReadRequest['sheets'], state: WorkbookState): WorkbookState['sheets'] {
  if (asked === 'all') return state.sheets;
  if (asked === 'active') return state.sheets.filter(({ id }) => id === state.activeSheetId);
  for (const name of asked.names) {
    if (state.sheets.every((sheet) => sheet.name !== name)) {
      throw new WorkbookException({ code: 'sheet-not-found', sheet: name });
    }
  }
  return state.sheets.filter(({ name }) => asked.names.includes(name));
}

/** One sync, or, where Excel finds the answer too large, two halves in its place. */
async function loadPieces(
  pieces: readonly Piece[],
  include: ReadRequest['include'],
  timeoutMs: number,
): Promise<LoadedPiece[]> {
  if (pieces.length === 0) return [];
  const context = new Excel.RequestContext();
  const queued = pieces.map((piece) => queuePiece(context, piece, include));
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    const halves = isTooLarge(thrown) ? halvePieces(pieces) : null;
    if (halves === null) throw thrown;
    const [upper, lower] = halves;
    return [...(await loadPieces(upper, include, timeoutMs)), ...(await loadPieces(lower, include, timeoutMs))];
  }
  return queued.map(readPiece);
}

/** What stands outside the first window: first where there are values at all, then these in blocks. */
async function loadRest(
  first: readonly LoadedPiece[],
  sheets: WorkbookState['sheets'],
  include: ReadRequest['include'],
  timeoutMs: number,
): Promise<LoadedPiece[]> {
  const outside = first
    .filter(({ piece }) => piece.withSheet)
    .flatMap(({ piece: { sheetId }, used }) =>
      used === null ? [] : outsideFirstWindow(used).map((area) => ({ sheetId, area })),
    );
  if (outside.length === 0) return [];
  const inUse = await findValues(outside, timeoutMs);
  for (const { id, name } of sheets) {
    const cells = sum(inUse.filter(({ sheetId }) => sheetId === id).map(({ area }) => cellCount(area)));
    if (cells > MAX_SHEET_CELLS) throw new WorkbookException({ code: 'sheet-too-large', sheet: name, cells });
  }
  const pieces = inUse.flatMap(({ sheetId, area }) =>
    rowBlocks(area, CELLS_PER_SYNC).map((window): Piece => ({ sheetId, window, withSheet: false })),
  );
  const loaded: LoadedPiece[] = [];
  for (const together of piecesPerSync(pieces, CELLS_PER_SYNC)) {
    loaded.push(...(await loadPieces(together, include, timeoutMs)));
  }
  return loaded;
}

interface AreaOnSheet {
  readonly sheetId: string;
  readonly area: Area;
}

async function findValues(areas: readonly AreaOnSheet[], timeoutMs: number): Promise<AreaOnSheet[]> {
  const context = new Excel.RequestContext();
  const ranges = areas.map(({ sheetId, area }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area)).getUsedRangeOrNullObject(true);
    range.load('address');
    return { sheetId, range };
  });
  await sync(context, timeoutMs);
  return ranges.flatMap(({ sheetId, range }) => {
    const area = range.isNullObject ? null : areaFromA1(range.address);
    return area === null ? [] : [{ sheetId, area }];
  });
}

function snapshotOf(
  { id, name, visibility, isProtected }: WorkbookState['sheets'][number],
  pieces: readonly LoadedPiece[],
): SheetSnapshot {
  const values: (CellValue | undefined)[][] = [];
  const formulas: (string | undefined)[][] = [];
  for (const piece of pieces) {
    if (piece.at !== null) place(values, piece.at, piece.values, valueFromOffice);
    for (const block of piece.formulas) place(formulas, block.area, block.formulas, String);
  }
  const whole = pieces.find(({ piece }) => piece.withSheet);
  return {
    id,
    name,
    visibility,
    isProtected,
    usedRange: whole?.used ?? null,
    values,
    formulas,
    merges: whole?.merges ?? [],
    marks: whole?.marks ?? [],
    tableNames: whole?.tableNames ?? [],
    chartNames: whole?.chartNames ?? [],
  };
}

function place<T>(
  grid: (T | undefined)[][],
  at: Area,
  rows: readonly (readonly unknown[])[],
  convert: (shown: unknown) => T | null,
): void {
  for (const [offset, shown] of rows.entries()) {
    const row = (grid[at.row + offset] ??= []);
    for (const [column, one] of shown.entries()) {
      const value = convert(one);
      if (value !== null) row[at.column + column] = value;
    }
  }
}

function cellCount({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
