import { areaContains, type CellPosition } from '../../workbook/address';
import type { CellChange, CellInput } from '../../workbook/edit';
import { formulaAt, isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';

/** A formula for one cell, with what it gives now; null where it gives an error. */
export interface PlacedFormula {
  readonly cell: CellPosition;
  readonly formula: string;
  readonly value: number | string | null;
}

export interface OfferedFormula extends PlacedFormula {
  /** Whether it may be written without asking: its cell is empty, or holds one of ours. */
  readonly isOpen: boolean;
}

/** Whether a cell is visible and holds nothing. */
export function isEmptyCell(sheet: SheetSnapshot, cell: CellPosition): boolean {
  if (formulaAt(sheet, cell) !== null) return false;
  const value = valueAt(sheet, cell);
  return (value === null || value === '') && isVisible(sheet, cell);
}

/** Whether no merged cell covers it. */
export function isVisible(sheet: SheetSnapshot, cell: CellPosition): boolean {
  const merge = sheet.merges.find((area) => areaContains(area, cell));
  return merge === undefined || (merge.row === cell.row && merge.column === cell.column);
}

/** @returns none where the formula stands already with its value */
export function changeTo(sheet: SheetSnapshot, { cell, formula, value }: PlacedFormula): CellChange[] {
  const standing = formulaAt(sheet, cell);
  const before = valueAt(sheet, cell);
  if (standing === formula && isSameValue(before, value)) return [];
  const constant = isCellError(before) ? null : before;
  const previous: CellInput = standing === null ? constant : { formula: standing, value: constant };
  return [{ ...cell, next: { formula, value }, previous }];
}

/** A host may keep an empty text as nothing, and the noise of binary fractions that we leave out. */
function isSameValue(before: CellValue, value: PlacedFormula['value']): boolean {
  if (typeof before === 'number' && typeof value === 'number') return Math.abs(before - value) < 1e-9;
  return before === value || (before === null && value === '');
}
