import type { Area } from '../address';
import type { CellStyle, SheetPlan } from '../sheet-plan';

/**
 * What the styles make of one property of cells' look: the areas of each value. A sheet has few fonts, sizes and
 * colours, and each is then written once for all of its areas.
 */
export function areasByValue<K extends keyof CellStyle>(
  styles: SheetPlan['styles'],
  property: K,
): ReadonlyMap<NonNullable<CellStyle[K]>, readonly Area[]> {
  const grid: NonNullable<CellStyle[K]>[][] = [];
  for (const { area, style } of styles) {
    const value = style[property];
    if (value !== undefined) paint(grid, area, value);
  }
  return joinedAreas(grid);
}

function paint<T>(grid: T[][], { row, column, rowCount, columnCount }: Area, value: T): void {
  for (let at = row; at < row + rowCount; at += 1) {
    const cells = (grid[at] ??= []);
    for (let one = column; one < column + columnCount; one += 1) cells[one] = value;
  }
}

interface OpenArea<T> {
  readonly value: T;
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  rowCount: number;
}

/** The areas of each value: runs along a row, joined with equal runs in the row below. */
function joinedAreas<T>(grid: readonly (readonly T[] | undefined)[]): Map<T, Area[]> {
  const found = new Map<T, Area[]>();
  let above = new Map<string, OpenArea<T>>();
  for (let row = 0; row < grid.length; row += 1) {
    const here: typeof above = new Map();
    for (const run of runsOf(grid[row] ?? [])) {
      const key = `${run.column}:${run.columnCount}`;
      const open = above.get(key);
      if (open !== undefined && open.value === run.value) {
        open.rowCount += 1;
        here.set(key, open);
        continue;
      }
      const { value, ...place } = run;
      const begun = { value, ...place, row, rowCount: 1 };
      here.set(key, begun);
      const areas = found.get(value);
      if (areas === undefined) found.set(value, [begun]);
      else areas.push(begun);
    }
    above = here;
  }
  return found;
}

function runsOf<T>(cells: readonly T[]): { value: T; column: number; columnCount: number }[] {
  const runs: { value: T; column: number; columnCount: number }[] = [];
  // forEach steps over the cells that have no value.
  cells.forEach((value, column) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value && last.column + last.columnCount === column) last.columnCount += 1;
    else runs.push({ value, column, columnCount: 1 });
  });
  return runs;
}
