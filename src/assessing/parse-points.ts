import { dayByTyping } from '../reading/values/calendar-day';
import type { DecimalStyle } from '../reading/values/numeral';
import { parseQuantity, type AmbiguousValue } from '../reading/values/quantity';
import type { CellValue } from '../workbook/snapshot';

const pointUnits: readonly string[] = ['', 'điểm', 'đ'];

/**
 * A number of points however it was typed: 2.5, "2,5", "9 điểm".
 * @param style how the column writes decimals, or null where it does not tell
 * @returns null for anything else, and for a day, which "8/10" becomes when it is typed into Excel
 */
export function parsePoints(value: CellValue, style: DecimalStyle | null): number | AmbiguousValue | null {
  if (typeof value === 'number') return dayByTyping(value) === null ? value : null;
  const read = parseQuantity(value, style);
  if (read?.kind !== 'quantity') return read;
  return pointUnits.includes(read.unit) ? read.value : null;
}
