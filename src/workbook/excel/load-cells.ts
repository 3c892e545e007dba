import { areaFromA1, areaToA1 } from '../address';
import { WorkbookException } from '../errors';
import { areasPerSync, cellCount, CELLS_PER_SYNC, halves, MAX_SHEET_CELLS } from './large-areas';
import { loadBlocks, type AreaOnSheet } from './load-blocks';
import { loadedCells, queueBlock, type LoadedCells, type SheetReading } from './load-sheet';
import { sync } from './office-sync';

export interface CellsOnSheet {
  readonly sheetId: string;
  readonly cells: LoadedCells;
}

/**
 * Reads cells that are too many for one answer, block by block. A used range can reach row 1,048,576 for one stray cell
 * (OfficeDev/office-js #4783, #6685): only the parts that hold values are read.
 * @throws WorkbookException `sheet-too-large`
 */
export async function loadLargeAreas(
  areas: readonly AreaOnSheet[],
  readingOf: (sheetId: string) => SheetReading,
  timeoutMs: number,
): Promise<CellsOnSheet[]> {
  const blocks = await findBlocks(areas, timeoutMs);
  const queue = (context: Excel.RequestContext, { sheetId, area }: AreaOnSheet) => {
    const queued = queueBlock(context, sheetId, area, readingOf(sheetId));
    return (): CellsOnSheet | null => {
      const cells = loadedCells(queued);
      return cells === null ? null : { sheetId, cells };
    };
  };
  const loaded: CellsOnSheet[] = [];
  for (const together of areasPerSync(blocks)) loaded.push(...(await loadBlocks(together, queue, timeoutMs)));
  return loaded;
}

/** Halves what is too large until all of it is small enough; a half is as large as what it holds. */
async function findBlocks(areas: readonly AreaOnSheet[], timeoutMs: number): Promise<AreaOnSheet[]> {
  const small = areas.filter(({ area }) => cellCount(area) <= CELLS_PER_SYNC);
  const large = areas.filter(({ area }) => cellCount(area) > CELLS_PER_SYNC);
  if (large.length === 0) return small;
  const tight = await shrinkToValues(
    large.flatMap((one) => halves(one.area).map((area) => ({ ...one, area }))),
    timeoutMs,
  );
  refuseTooLarge([...small, ...tight]);
  return [...small, ...(await findBlocks(tight, timeoutMs))];
}

function refuseTooLarge(areas: readonly AreaOnSheet[]): void {
  const cells = new Map<string, number>();
  for (const { sheetId, sheetName, area } of areas) {
    const total = (cells.get(sheetId) ?? 0) + cellCount(area);
    if (total > MAX_SHEET_CELLS)
      throw new WorkbookException({ code: 'sheet-too-large', sheet: sheetName, cells: total });
    cells.set(sheetId, total);
  }
}

async function shrinkToValues(areas: readonly AreaOnSheet[], timeoutMs: number): Promise<AreaOnSheet[]> {
  const context = new Excel.RequestContext();
  const ranges = areas.map(({ sheetId, area }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area));
    return range.getUsedRangeOrNullObject(true).load('address');
  });
  await sync(context, timeoutMs);
  return areas.flatMap((one, index) => {
    const range = ranges[index];
    const area = range === undefined || range.isNullObject ? null : areaFromA1(range.address);
    return area === null ? [] : [{ ...one, area }];
  });
}
