import type { GridRule } from './display/conditional-formats';
import type { GridCell, GridCells, GridSheet } from './to-univer';

/** A sheet with its conditional formats, as the grid shows it. */
export interface ShownSheet {
  readonly sheet: GridSheet;
  readonly rules: readonly GridRule[];
}

/** What must happen to a sheet in the grid: new cells and rules, or all of it anew. */
export type GridChange =
  | { readonly kind: 'rebuild' }
  | {
      readonly kind: 'patch';
      /** Cells with another content or style: what depends on them is to be computed. */
      readonly cells: GridCells;
      /** Formulas that merely have another value: there is nothing to compute. */
      readonly results: GridCells;
      readonly rules: readonly GridRule[] | null;
    };

const EMPTY_CELL: GridCell = { v: null, t: null, f: null };

/** The state of a sheet after a patch: the grid keeps the rows and columns that it was built with. */
export function afterPatch({ sheet: { rowCount, columnCount } }: ShownSheet, next: ShownSheet): ShownSheet {
  return { ...next, sheet: { ...next.sheet, rowCount, columnCount } };
}

/** The smallest change that takes the grid from one state of a sheet to another. */
export function changeOfSheet(shown: ShownSheet, next: ShownSheet): GridChange {
  const changed = changedCells(shown.sheet.cellData, next.sheet.cellData);
  if (frameOf(shown.sheet) !== frameOf(next.sheet) || !fits(changed.cells, shown.sheet)) return { kind: 'rebuild' };
  return {
    kind: 'patch',
    ...changed,
    rules: JSON.stringify(shown.rules) === JSON.stringify(next.rules) ? null : next.rules,
  };
}

/** Cells of `next` that differ, and an empty cell for each that is no longer there. */
function changedCells(shown: GridCells, next: GridCells): { cells: GridCells; results: GridCells } {
  const cells: GridCells = {};
  const results: GridCells = {};
  for (const row of new Set([...keysOf(shown), ...keysOf(next)])) {
    const before = shown[row] ?? {};
    const after = next[row] ?? {};
    for (const column of new Set([...keysOf(before), ...keysOf(after)])) {
      const old = before[column] ?? EMPTY_CELL;
      const cell = after[column] ?? EMPTY_CELL;
      if (isSameCell(old, cell)) continue;
      const isResult = cell.f !== null && cell.f === old.f && cell.s === old.s;
      ((isResult ? results : cells)[row] ??= {})[column] = cell;
    }
  }
  return { cells, results };
}

function isSameCell(a: GridCell, b: GridCell): boolean {
  return a.v === b.v && a.t === b.t && a.f === b.f && a.s === b.s;
}

/** Everything but the cells and the spare room around them: sizes, merges, panes, names. */
function frameOf(sheet: GridSheet): string {
  return JSON.stringify({ ...sheet, cellData: null, rowCount: null, columnCount: null });
}

function fits(cells: GridCells, { rowCount, columnCount }: GridSheet): boolean {
  return keysOf(cells).every(
    (row) => row < rowCount && keysOf(cells[row] ?? {}).every((column) => column < columnCount),
  );
}

function keysOf(record: Readonly<Record<number, unknown>>): number[] {
  return Object.keys(record).map(Number);
}
