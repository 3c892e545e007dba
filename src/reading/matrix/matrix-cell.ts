import type { CellPosition } from '../../workbook/address';
import { formulaAt, valueAt } from '../../workbook/snapshot';
import type { TableCell } from '../assessment-table';
import type { MergedSheet } from './matrix-header';

/** @returns the cell as it stands */
export function cellAt({ sheet }: MergedSheet, position: CellPosition): TableCell {
  return { position, value: valueAt(sheet, position), hasFormula: formulaAt(sheet, position) !== null };
}

/**
 * A unit's cell under or beside a criterion. A merged cell over several criteria holds for each of them; one over several
 * units is the first one's alone.
 * @param along the direction in which the unit's criteria follow each other
 */
export function unitsCell(on: MergedSheet, { row, column }: CellPosition, along: 'row' | 'column'): TableCell {
  const merge = on.merges.at(row, column);
  const isOwn = merge !== null && (along === 'column' ? merge.column === column : merge.row === row);
  return cellAt(on, isOwn ? { row: merge.row, column: merge.column } : { row, column });
}
