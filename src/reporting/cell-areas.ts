import type { Area, CellPosition } from '../workbook/address';

/**
 * The areas that cover exactly these cells: vertical neighbours are joined, duplicates count once.
 * @returns areas one column wide, from the topmost down, and from left to right in a row
 */
export function areasOfCells(cells: readonly CellPosition[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of ordered) {
    const last = areas.at(-1);
    if (last?.column !== column || row > last.row + last.rowCount) {
      areas.push({ row, column, rowCount: 1, columnCount: 1 });
    } else if (row === last.row + last.rowCount) {
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    }
  }
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
