import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cleanLines } from './vietnamese-text';

/** Lines over the table that are looked at. */
const MOST_LINES = 200;

/** A line of a cell in which a unit may be named. */
export interface UnitLine {
  readonly text: string;
  readonly position: CellPosition;
}

/** Where a unit may be named: the rows over its table, and for one of two tables side by side the columns over it. */
export interface UnitPlace {
  /** 0-based; `below` is the first row that does not belong. */
  readonly from: number;
  readonly below: number;
  readonly columns?: { readonly first: number; readonly last: number };
  /** Over a table that follows another the nearest line counts: the far ones are under the other. */
  readonly isNearestFirst?: boolean;
}

/** @returns the lines at a place, from the top down and from the left, or the nearest first */
export function linesAt(sheet: SheetSnapshot, place: UnitPlace): readonly UnitLine[] {
  const { from, below, columns, isNearestFirst } = place;
  const lines: UnitLine[] = [];
  for (let row = Math.max(from, sheet.usedRange?.row ?? 0); row < below && lines.length < MOST_LINES; row++) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      if (columns !== undefined && (column < columns.first || column > columns.last)) continue;
      for (const text of cleanLines(value ?? null)) lines.push({ text, position: { row, column } });
    }
  }
  return isNearestFirst === true ? lines.reverse() : lines;
}
