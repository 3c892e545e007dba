import { cleanText } from '../../reading/vietnamese-text';
import { isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { isVisible, type PlacedFormula } from './placed-formula';

/**
 * Whether a cell of the user's says something else than a formula would give: another number than the one that is printed
 * with two decimals, another count. Words are the user's own affair.
 */
export function differs(sheet: SheetSnapshot, { cell, value }: PlacedFormula): boolean {
  const standing = valueAt(sheet, cell);
  if (!isVisible(sheet, cell) || isCellError(standing)) return isVisible(sheet, cell) && value !== null && value !== '';
  if (typeof value === 'number') return typeof standing !== 'number' || Math.abs(standing - value) > HALF_A_DIGIT;
  const [count] = COUNT.exec(value ?? '') ?? [];
  if (count === undefined) return false;
  const text = cleanText(standing);
  return text !== count && text !== count.split('/')[0];
}

const HALF_A_DIGIT = 0.005 + 1e-9;
const COUNT = /^\d+\/\d+$/;
