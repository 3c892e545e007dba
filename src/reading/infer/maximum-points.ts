import type { CellPosition } from '../../workbook/address';
import type { AssessmentTable, TableRow } from '../assessment-table';
import { columnDecimalsOf } from '../values/column-decimals';
import { parseQuantity } from '../values/quantity';

/**
 * The most points that a row's criterion may have, below 0 where they are taken off; null where the table has no number
 * but 0 for it alone.
 */
export type MaximumOf = (row: TableRow) => number | null;

/** Reads a table's maxima as its column writes decimals. A cell that is merged over several criteria is nobody's. */
export function maximumPoints(table: AssessmentTable): MaximumOf {
  const decimals = columnDecimalsOf(table)('maximumScore');
  const uses = new Map<string, number>();
  for (const { kind, cells } of table.rows) {
    if (kind !== 'criterion' || cells.maximumScore === undefined) continue;
    const key = keyOf(cells.maximumScore.position);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return ({ cells: { maximumScore } }) => {
    if (maximumScore === undefined || (uses.get(keyOf(maximumScore.position)) ?? 0) > 1) return null;
    const read = parseQuantity(maximumScore.value, decimals);
    return read?.kind === 'quantity' && read.value !== 0 ? read.value : null;
  };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}
