import type { TableCell, TableRow } from '../../reading/assessment-table';
import { concludingRoles, ownCell } from '../../reading/outline/outline';
import { withoutMost } from '../../reading/outline/printed-rows';
import { parseResult } from '../../reading/result-words';
import type { DecimalStyle } from '../../reading/values/numeral';
import { cleanText } from '../../reading/vietnamese-text';
import { isCellError, type CellValue } from '../../workbook/snapshot';
import { parsePoints } from '../parse-points';

/** The columns that are summed up. */
export type SummedRole = 'maximumScore' | 'selfScore' | 'verifiedScore';

/** What stands in a cell of points: nothing, a number, or something that no sum can be told with. */
export type Figure =
  { readonly kind: 'none' } | { readonly kind: 'number'; readonly value: number } | { readonly kind: 'unreadable' };

/** @returns the number that a cell of points holds */
export function figureIn(cell: TableCell | null, style: DecimalStyle | null): Figure {
  if (cell === null) return { kind: 'none' };
  const { value } = cell;
  if (isCellError(value)) return { kind: 'unreadable' };
  const text = cleanText(value);
  if (text === '' || parseResult(value) === 'blank' || parseResult(value) === 'notApplicable') return { kind: 'none' };
  const points = parsePoints(pointsOfWhole(value)?.points ?? withoutMost(value), style);
  return typeof points === 'number' ? { kind: 'number', value: points } : { kind: 'unreadable' };
}

/** @returns the two figures of points that are written together with the most that there may be: "8,5/10"; null of others */
export function pointsOfWhole(value: CellValue): { readonly points: number; readonly whole: number } | null {
  const [, before = '', after = ''] = OF_WHOLE.exec(cleanText(value)) ?? [];
  return before === '' ? null : { points: numberIn(before), whole: numberIn(after) };
}

const OF_WHOLE = /^(\d+(?:[.,]\d+)?) ?\/ ?(\d+(?:[.,]\d+)?)(?: ?(?:điểm|points))?$/iu;

function numberIn(figures: string): number {
  return Number(figures.replace(',', '.'));
}

/** Whether a row says that it does not apply: printed maxima hold its own or leave it out. */
export function saysNotApplicable(row: TableRow): boolean {
  return concludingRoles.some((role) => parseResult(ownCell(row, role)?.value ?? null) === 'notApplicable');
}

/** Points are printed with two decimals, rounded before or after they were added up. */
export const LARGEST_ROUNDING = 0.015;

/** Whether two sums of points are the same but for rounding. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < LARGEST_ROUNDING;
}

/** @returns a sum of decimal fractions without what binary ones leave */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
