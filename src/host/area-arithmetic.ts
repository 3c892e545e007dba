import type { Area } from '../workbook/address';

/** The cells that both areas have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The cells of `inside` that `isMember` picks, as areas: runs along a row, joined with equal runs below them. */
export function areasOf(inside: Area, isMember: (row: number, column: number) => boolean): Area[] {
  const areas: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  let open = new Map<string, (typeof areas)[number]>();
  for (let row = inside.row; row < inside.row + inside.rowCount; row += 1) {
    const next: typeof open = new Map();
    for (const { column, columnCount } of runs(inside, row, isMember)) {
      const key = `${column}:${columnCount}`;
      const above = open.get(key);
      if (above === undefined) {
        const area = { row, column, rowCount: 1, columnCount };
        areas.push(area);
        next.set(key, area);
      } else {
        above.rowCount += 1;
        next.set(key, above);
      }
    }
    open = next;
  }
  return areas;
}

function runs(inside: Area, row: number, isMember: (row: number, column: number) => boolean) {
  const found: { column: number; columnCount: number }[] = [];
  const end = inside.column + inside.columnCount;
  for (let column = inside.column; column < end; column += 1) {
    if (!isMember(row, column)) continue;
    const start = column;
    while (column + 1 < end && isMember(row, column + 1)) column += 1;
    found.push({ column: start, columnCount: column - start + 1 });
  }
  return found;
}
