import type { ColumnRole, TableRow } from '../../reading/assessment-table';
import type { CellPosition } from '../../workbook/address';

/** What a role's values stand in: one column, or one in each half of a table that goes on beside itself. */
export interface RolePlace {
  readonly role: ColumnRole;
  readonly columns: readonly number[];
}

/** The cells of a role on these rows, without those that a merged cell of another column covers. */
export function ownCells(rows: readonly TableRow[], place: RolePlace): CellPosition[] {
  return rows
    .map((row) => row.cells[place.role]?.position ?? cellOf(row, place))
    .filter(({ column }) => place.columns.includes(column));
}

/** Where a row's value for a role belongs. */
export function cellOf({ row, cells }: TableRow, { role, columns }: RolePlace): CellPosition {
  const own = cells[role]?.position.column;
  const column = columns.find((candidate) => candidate === own) ?? columns[0] ?? 0;
  return { row, column };
}
