import { statedIn } from '../assessing/assessment';
import type { CellChange } from '../workbook/edit';
import type { AssessedTable } from './assessed-table';
import { formRows, type FormRows } from './form-rows';
import { groupBy } from './group-by';
import { countFormulas } from './score-formulas/met-totals';
import { filledIn } from './score-formulas/filled-in';
import { isOpen } from './score-formulas/open-total';
import { changeTo, type PlacedFormula } from './score-formulas/placed-formula';
import { pointFormulas } from './score-formulas/point-totals';
import { rowPoints } from './score-formulas/row-points';
import type { RolePlace } from './score-formulas/role-place';

/**
 * Plans formulas for the points of a form's rows that state what they follow from, and for its totals: the points of each
 * group and of the whole, the number of criteria met, and the conclusion. Only empty cells are filled, and ours are
 * brought up to date. The sheet must be read with formulas.
 * @returns the changes (none where every formula stands already), or null where the form has no place for a formula
 */
export function planScores(assessed: AssessedTable): readonly CellChange[] | null {
  if (assessed.table.layout !== 'form') return null;
  const points = rowPoints(assessed);
  const formulas = [...points, ...totals(filledIn(assessed, points))];
  return formulas.length === 0 ? null : formulas.flatMap((planned) => changeTo(assessed.sheet, planned));
}

function totals(assessed: AssessedTable): readonly PlacedFormula[] {
  const { sheet, table, assessment } = assessed;
  const countedRows = new Set(statedIn(assessment).map(({ tableRow }) => tableRow?.row));
  const rows = formRows(table, (row) => countedRows.has(row.row));
  return [...groupBy(table.columns, ({ role }) => role)]
    .flatMap(([role, columns]) =>
      formulasOfRole(assessed, rows, { role, columns: columns.map(({ column }) => column) }),
    )
    .filter((planned) => isOpen(sheet, planned));
}

function formulasOfRole(assessed: AssessedTable, rows: FormRows, place: RolePlace): PlacedFormula[] {
  switch (place.role) {
    case 'selfScore':
    case 'verifiedScore':
      return pointFormulas(assessed, rows, place);
    case 'result':
    case 'met':
      return countFormulas(assessed, rows, place);
    default:
      return [];
  }
}
