import { valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { isTick, parseResult } from '../result-words';
import type { ColumnHeading } from './criterion-headings';
import type { UnitRow } from './unit-rows';

/** The part of the units whose own count must be that of their results. */
const MOST_UNITS = 0.6;
const FEWEST_UNITS = 2;

/**
 * Whether a column says of most units how many of their criteria are met, and says so right: then the columns of the
 * criteria are those that are counted.
 * @param counts the columns that may hold such numbers
 */
export function countsAgree(
  sheet: SheetSnapshot,
  units: readonly UnitRow[],
  criteria: readonly ColumnHeading[],
  counts: readonly ColumnHeading[],
): boolean {
  const places = criteria.flatMap(({ columns }) => columns.map(({ column }) => column));
  return counts.some(({ columns: [count] }) => {
    if (count === undefined) return false;
    const right = units.filter(({ row }) => {
      const met = places.filter((column) => isMet(valueAt(sheet, { row, column }))).length;
      return valueAt(sheet, { row, column: count.column }) === met;
    });
    return right.length >= FEWEST_UNITS && right.length >= MOST_UNITS * units.length;
  });
}

function isMet(value: CellValue): boolean {
  const result = parseResult(value);
  return result === 'met' || (result === null && isTick(value));
}
