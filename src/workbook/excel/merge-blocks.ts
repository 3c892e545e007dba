import type { Area } from '../address';

/** Cells that one call merges: all of them into one, or each row by itself. */
export interface MergeBlock {
  readonly area: Area;
  readonly isAcross: boolean;
}

/** Merges of a single row that stand below one another and are equally wide go together. */
export function mergeBlocks(merges: readonly Area[]): MergeBlock[] {
  const blocks: { area: Area; isAcross: boolean }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const merge of [...merges].sort((a, b) => a.row - b.row)) {
    const key = `${merge.column}:${merge.columnCount}`;
    const above = open.get(key);
    const isBelow = above !== undefined && above.area.row + above.area.rowCount === merge.row;
    if (above !== undefined && isBelow && merge.rowCount === 1) {
      above.area = { ...above.area, rowCount: above.area.rowCount + 1 };
      above.isAcross = true;
      continue;
    }
    const block = { area: merge, isAcross: false };
    blocks.push(block);
    if (merge.rowCount === 1) open.set(key, block);
  }
  return blocks;
}
