import type { AssessmentTable, TableRow } from '../../reading/assessment-table';
import { ownCell } from '../../reading/outline/outline';
import { parseQuantity } from '../../reading/values/quantity';
import { foldCase } from '../../reading/vietnamese-text';

/** @returns the most points that a row's own cell gives it, below 0 where they are taken off; null where it says none */
export function maximumOfLeaf(row: TableRow): number | null {
  const cell = ownCell(row, 'maximumScore');
  const read = cell === null ? null : parseQuantity(cell.value, 'comma');
  return read?.kind === 'quantity' && read.value !== 0 && isOfPoints(read.unit) ? read.value : null;
}

function isOfPoints(unit: string): boolean {
  return unit === '' || unit === 'điểm' || unit === 'đ';
}

/**
 * @returns the highest level of a scale that the heading of the points says, "Mức (1 đến 5)", where no column has maxima;
 *   null where it says none
 */
export function scaleMaximum({ columns }: AssessmentTable): number | null {
  if (columns.some(({ role }) => role === 'maximumScore')) return null;
  const heading = columns.find(({ role }) => role === 'selfScore' || role === 'verifiedScore')?.header ?? '';
  const [, lowest = '', highest = ''] = SCALE.exec(foldCase(heading)) ?? [];
  return highest !== '' && Number(lowest) < Number(highest) ? Number(highest) : null;
}

const SCALE = /(?<![\d.,])([01]) ?(?:đến|tới|to|-|–|\.\.\.?) ?(\d{1,3})(?![\d.,])/u;
