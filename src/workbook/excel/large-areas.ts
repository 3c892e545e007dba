import type { Area } from '../address';

/** Cells in one answer where a sheet does not fit into one: 4 MB at twenty bytes a cell, what Vietnamese forms come to. */
export const CELLS_PER_SYNC = 200_000;

/** Past this a sheet is refused; of more cells at once Excel itself tells nothing (OfficeDev/office-js #4783). */
export const MAX_SHEET_CELLS = 5_000_000;

export function cellCount({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

/** Halves an area that is too large for one answer, by rows where it has several. */
export function halves(area: Area): [Area, Area] {
  if (area.rowCount > 1) {
    const rowCount = Math.ceil(area.rowCount / 2);
    return [
      { ...area, rowCount },
      { ...area, row: area.row + rowCount, rowCount: area.rowCount - rowCount },
    ];
  }
  const columnCount = Math.ceil(area.columnCount / 2);
  return [
    { ...area, columnCount },
    { ...area, column: area.column + columnCount, columnCount: area.columnCount - columnCount },
  ];
}

/** Puts areas together that are read in one sync each, in order. */
export function areasPerSync<T extends { readonly area: Area }>(
  areas: readonly T[],
  cellsPerSync = CELLS_PER_SYNC,
): T[][] {
  const syncs: T[][] = [];
  let room = 0;
  for (const one of areas) {
    const last = syncs.at(-1);
    const size = cellCount(one.area);
    if (last === undefined || size > room) {
      syncs.push([one]);
      room = cellsPerSync - size;
    } else {
      last.push(one);
      room -= size;
    }
  }
  return syncs;
}
