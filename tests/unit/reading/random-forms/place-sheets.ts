import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';

/** @returns the second sheet's cells under the first's */
export function below(top: SheetSnapshot, bottom: SheetSnapshot, gap: number): SheetSnapshot {
  return together(top, bottom, { rows: top.values.length + gap, columns: 0 });
}

/** @returns the second sheet's cells on the right of the first's, from the same row on */
export function beside(left: SheetSnapshot, right: SheetSnapshot, gap: number): SheetSnapshot {
  return together(left, right, { rows: 0, columns: widthOf(left) + gap });
}

function together(
  one: SheetSnapshot,
  other: SheetSnapshot,
  by: { readonly rows: number; readonly columns: number },
): SheetSnapshot {
  const rowCount = Math.max(one.values.length, other.values.length + by.rows);
  const columnCount = Math.max(widthOf(one), widthOf(other) + by.columns);
  const values = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column): CellValue | undefined => {
      return one.values[row]?.[column] ?? other.values[row - by.rows]?.[column - by.columns];
    }),
  );
  const moved = other.merges.map((area) => ({ ...area, row: area.row + by.rows, column: area.column + by.columns }));
  return {
    ...one,
    usedRange: { row: 0, column: 0, rowCount, columnCount },
    values,
    merges: [...one.merges, ...moved],
  };
}

function widthOf({ usedRange }: SheetSnapshot): number {
  return usedRange === null ? 0 : usedRange.column + usedRange.columnCount;
}
