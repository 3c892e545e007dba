import type { Area, CellPosition } from '../workbook/address';

/** Merged areas, found by one of their cells. */
export interface MergedCells {
  /** The merged area that covers the cell, or null. */
  at(row: number, column: number): Area | null;
  readonly isEmpty: boolean;
}

/**
 * Indexes the merged areas that touch the given columns. An area as wide as the sheet costs no more than a small one.
 * @param columns 0-based, from first to last
 */
export function indexMerges(
  merges: readonly Area[],
  columns: { readonly first: number; readonly last: number },
): MergedCells {
  const byColumn = new Map<number, Area[]>();
  for (const merge of merges) {
    const last = Math.min(merge.column + merge.columnCount - 1, columns.last);
    for (let column = Math.max(merge.column, columns.first); column <= last; column++) {
      const areas = byColumn.get(column);
      if (areas === undefined) byColumn.set(column, [merge]);
      else areas.push(merge);
    }
  }
  for (const areas of byColumn.values()) areas.sort((a, b) => a.row - b.row);
  return {
    at: (row, column) => findByRow(byColumn.get(column) ?? [], row),
    isEmpty: byColumn.size === 0,
  };
}

/** The areas of one column never overlap, so that the last one that begins at or above the row is the only candidate. */
function findByRow(areas: readonly Area[], row: number): Area | null {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  const area = areas[low - 1];
  return area !== undefined && row < area.row + area.rowCount ? area : null;
}

/** Where a cell's value stands: the top-left cell of the merged area that covers it, or the cell itself. */
export function valuePosition(merges: MergedCells, { row, column }: CellPosition): CellPosition {
  const merge = merges.at(row, column);
  return merge === null ? { row, column } : { row: merge.row, column: merge.column };
}
