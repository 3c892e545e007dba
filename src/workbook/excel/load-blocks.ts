import type { Area } from '../address';
import { cellCount, halves } from './large-areas';
import { isAnswerTooLarge, isTooLarge } from './office-errors';
import { sync } from './office-sync';

export interface AreaOnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** Where Excel does not say why it fails, a block of fewer cells fails for another reason than its size. */
const SMALLEST_BLOCK = 5_000;

/**
 * Reads blocks of cells in one sync, or, where Excel finds the answer too large, in two for the halves.
 * @param queue queues the reading of a block, and answers what tells after the sync what came of it; null is nothing
 * @throws what Office.js throws, `host-timeout`
 */
export async function loadBlocks<T>(
  blocks: readonly AreaOnSheet[],
  queue: (context: Excel.RequestContext, block: AreaOnSheet) => () => T | null,
  timeoutMs: number,
): Promise<T[]> {
  const context = new Excel.RequestContext();
  const queued = blocks.map((block) => queue(context, block));
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    const smaller = isTooLarge(thrown) ? halveBlocks(blocks, isAnswerTooLarge(thrown) ? 1 : SMALLEST_BLOCK) : null;
    if (smaller === null) throw thrown;
    const [first, second] = smaller;
    return [...(await loadBlocks(first, queue, timeoutMs)), ...(await loadBlocks(second, queue, timeoutMs))];
  }
  return queued.flatMap((loaded) => loaded() ?? []);
}

function halveBlocks(blocks: readonly AreaOnSheet[], smallest: number): [AreaOnSheet[], AreaOnSheet[]] | null {
  const [block, ...others] = blocks;
  if (others.length > 0) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  if (block === undefined || cellCount(block.area) < 2 * smallest) return null;
  const [upper, lower] = halves(block.area);
  return [[{ ...block, area: upper }], [{ ...block, area: lower }]];
}
