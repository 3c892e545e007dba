import type { SheetPlan } from './sheet-plan';

/** In points: Excel refuses a row that is higher, and repairs a file that has one. */
export const MAX_ROW_HEIGHT = 409;

/** In characters: the same of columns. */
export const MAX_COLUMN_WIDTH = 255;

/** Excel refuses a cell with a longer text, and cuts it where a file has one. */
export const MAX_TEXT_LENGTH = 32_767;

/** Stands where a text goes on that a cell cannot hold. */
const CUT = '…';

/** The plan as Excel can take it: rows no higher, columns no wider and texts no longer than a sheet may have them. */
export function withinLimits(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    columnWidths: plan.columnWidths.map((width) => Math.min(width, MAX_COLUMN_WIDTH)),
    rowHeights: plan.rowHeights.map(({ row, height }) => ({ row, height: Math.min(height, MAX_ROW_HEIGHT) })),
    cells: plan.cells.map((cell) =>
      typeof cell.content === 'string' ? { ...cell, content: fittingText(cell.content) } : cell,
    ),
  };
}

function fittingText(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - CUT.length)}${CUT}`;
}
