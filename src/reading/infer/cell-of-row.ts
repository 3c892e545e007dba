import type { CellPosition } from '../../workbook/address';
import type { TableRow } from '../assessment-table';

/** The cell that says which criterion a row is. */
export function cellOfRow({ row, cells }: TableRow): CellPosition {
  return cells.number?.position ?? cells.title?.position ?? { row, column: 0 };
}
