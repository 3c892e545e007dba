import { assessAgainst } from '../../assessing/own/own-form';
import { answersIn } from '../../assessing/stated-conditions';
import type { TableCell, TableRow } from '../../reading/assessment-table';
import { cellToA1 } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import type { AssessedTable } from '../assessed-table';
import type { PlacedFormula } from './placed-formula';

/** A table as it will stand with these formulas, assessed anew: what totals are to be made of. */
export function filledIn(assessed: AssessedTable, formulas: readonly PlacedFormula[]): AssessedTable {
  if (formulas.length === 0) return assessed;
  const given = new Map(formulas.map(({ cell, value }) => [cellToA1(cell), value]));
  const filledCell = (cell: TableCell): TableCell => {
    const value = given.get(cellToA1(cell.position));
    return value === undefined ? cell : { ...cell, value, hasFormula: true };
  };
  const filledRow = (row: TableRow): TableRow => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, cell]) => [role, filledCell(cell)])),
  });
  const values = new Map<number, (CellValue | undefined)[]>();
  for (const { cell, value } of formulas) {
    const row = values.get(cell.row) ?? [...(assessed.sheet.values[cell.row] ?? [])];
    row[cell.column] = value;
    values.set(cell.row, row);
  }
  const lastRow = Math.max(assessed.sheet.values.length - 1, ...values.keys());
  const table = { ...assessed.table, rows: assessed.table.rows.map(filledRow) };
  const sheet = {
    ...assessed.sheet,
    values: Array.from({ length: lastRow + 1 }, (_, row) => values.get(row) ?? assessed.sheet.values[row]),
  };
  const assessment = assessAgainst(table, assessed.criteriaSet, { answers: answersIn(assessed.assessment) });
  return { ...assessed, sheet, table, assessment };
}
