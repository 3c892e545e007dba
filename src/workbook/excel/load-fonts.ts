import { areaToA1, type Area } from '../address';
import { areasPerSync, cellCount, halves } from './large-areas';
import { loadBlocks, type AreaOnSheet } from './load-blocks';
import type { CellBlock, LoadedCells } from './load-sheet';

/** Excel tells each cell's font as an object of its own: 4 MB at some sixty bytes a cell. */
const FONT_CELLS_PER_SYNC = 60_000;

export interface FontsOnSheet {
  readonly sheetId: string;
  readonly block: CellBlock;
}

/**
 * The fonts of cells that have been read. Excel has said already, in the sync that read them, where a whole block has
 * one font; only where it has several is each cell asked for: one further sync, or one for each 60,000 cells.
 */
export async function loadFonts(
  read: readonly { readonly sheet: Omit<AreaOnSheet, 'area'>; readonly cells: LoadedCells }[],
  timeoutMs: number,
): Promise<FontsOnSheet[]> {
  const blocks = read.flatMap(({ sheet, cells }) =>
    cells.values.map(({ area }) => ({ ...sheet, area, font: cells.font })),
  );
  const uniform = blocks.flatMap(({ sheetId, area, font }) =>
    font === null ? [] : [{ sheetId, block: blockOf(area, font) }],
  );
  const mixed = blocks.filter(({ font }) => font === null).flatMap(smallEnough);
  const loaded: FontsOnSheet[] = [];
  for (const together of areasPerSync(mixed, FONT_CELLS_PER_SYNC)) {
    loaded.push(...(await loadBlocks(together, queueFonts, timeoutMs)));
  }
  return [...uniform, ...loaded];
}

/** All rows of the block are the same one. */
function blockOf(area: Area, font: string): CellBlock {
  const row = Array.from({ length: area.columnCount }, () => font);
  return { area, rows: Array.from({ length: area.rowCount }, () => row) };
}

function smallEnough(block: AreaOnSheet): AreaOnSheet[] {
  if (cellCount(block.area) <= FONT_CELLS_PER_SYNC) return [block];
  return halves(block.area).flatMap((area) => smallEnough({ ...block, area }));
}

function queueFonts(context: Excel.RequestContext, { sheetId, area }: AreaOnSheet): () => FontsOnSheet {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area));
  const properties = range.getCellProperties({ format: { font: { name: true } } });
  return () => ({
    sheetId,
    block: { area, rows: properties.value.map((row) => row.map(({ format }) => format?.font?.name)) },
  });
}
