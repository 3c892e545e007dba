import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/** The cells with a value or a formula, as Excel counts them: a formula that nobody has worked out yet counts too. */
export function usedRange(sheet: SheetSnapshot): Area | null {
  return usedRangeInside(sheet, { row: 0, column: 0, rowCount: Infinity, columnCount: Infinity });
}

/** The smallest area around the used cells of a part of the sheet. */
export function usedRangeInside(sheet: SheetSnapshot, inside: Area): Area | null {
  const bounds = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  const include = (row: number, column: number) => {
    if (column < inside.column || column >= inside.column + inside.columnCount) return;
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  };
  // forEach steps over the gaps of a sparse grid, which can reach row 1,048,576.
  const includeGrid = (grid: SheetSnapshot['values'] | SheetSnapshot['formulas']) =>
    grid.forEach((cells, row) => {
      if (row < inside.row || row >= inside.row + inside.rowCount) return;
      cells?.forEach((value, column) => {
        if (value !== undefined && value !== null) include(row, column);
      });
    });
  includeGrid(sheet.values);
  includeGrid(sheet.formulas);
  const { top, bottom, left, right } = bounds;
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
