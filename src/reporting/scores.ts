import { statedIn } from '../assessing/assessment';
import { cellToA1, type CellPosition } from '../workbook/address';
import type { CellChange } from '../workbook/edit';
import type { AssessedTable } from './assessed-table';
import { formRows } from './form-rows';
import { groupBy } from './group-by';
import { asReckoned } from './score-formulas/as-reckoned';
import { conclusionFormulas } from './score-formulas/conclusion';
import { metTotal } from './score-formulas/met-totals';
import { filledIn } from './score-formulas/filled-in';
import { isOpen } from './score-formulas/open-total';
import { differs } from './score-formulas/differs';
import { changeTo, type OfferedFormula } from './score-formulas/placed-formula';
import { pointTotals } from './score-formulas/point-totals';
import { rowPoints } from './score-formulas/row-points';
import type { RolePlace } from './score-formulas/role-place';

/**
 * Plans formulas for the points of a form's rows that state what they follow from, and for its totals: the points of each
 * group and of the whole, the number of criteria met, and the conclusion. Only empty cells are filled, and ours are
 * brought up to date. The sheet must be read with formulas.
 * @param replaced cells of the user's that are written to as well
 * @returns the changes (none where every formula stands already), or null where the form has no place for a formula
 */
export function planScores(
  assessed: AssessedTable,
  replaced: readonly CellPosition[] = [],
): readonly CellChange[] | null {
  const cells = new Set(replaced.map(cellToA1));
  const isWritten = ({ isOpen, cell }: OfferedFormula) => isOpen || cells.has(cellToA1(cell));
  const formulas = offeredFormulas(assessed, isWritten).kept.filter(isWritten);
  return formulas.length === 0 ? null : formulas.flatMap((planned) => changeTo(assessed.sheet, planned));
}

/**
 * Plans formulas for cells in which the user has something that differs from what they would give.
 * @returns what stands in each and what would, if all of them were written
 */
export function planReplacements(assessed: AssessedTable): readonly CellChange[] {
  const isWritten = (planned: OfferedFormula) => planned.isOpen || differs(assessed.sheet, planned);
  return offeredFormulas(assessed, isWritten)
    .kept.filter((planned) => !planned.isOpen && differs(assessed.sheet, planned))
    .flatMap((planned) => changeTo(assessed.sheet, planned));
}

/**
 * Tells which empty cells for points and totals stay empty, since what would be counted there is not right yet: a formula
 * would give an error, or another figure than the form's own.
 */
export function unfilledScores(assessed: AssessedTable): readonly CellPosition[] {
  const { offered, kept } = offeredFormulas(assessed, ({ isOpen }) => isOpen);
  const written = new Set(kept);
  return offered.filter((planned) => planned.isOpen && !written.has(planned)).map(({ cell }) => cell);
}

interface OfferedFormulas {
  readonly offered: readonly OfferedFormula[];
  /** Those among them that give what the form would. */
  readonly kept: readonly OfferedFormula[];
}

/** @param isWritten whether the points that a formula gives are to be counted in the totals */
function offeredFormulas(assessed: AssessedTable, isWritten: (points: OfferedFormula) => boolean): OfferedFormulas {
  if (assessed.table.layout !== 'form') return { offered: [], kept: [] };
  const points = rowPoints(assessed);
  const offered = [...points, ...totals(filledIn(assessed, points.filter(isWritten)))];
  return { offered, kept: asReckoned(assessed, offered) };
}

function totals(assessed: AssessedTable): readonly OfferedFormula[] {
  const { sheet, table, assessment } = assessed;
  const countedRows = new Set(statedIn(assessment).map(({ tableRow }) => tableRow?.row));
  const rows = formRows(table, (row) => countedRows.has(row.row));
  const places = [...groupBy(table.columns, ({ role }) => role)].map(([role, columns]): RolePlace => ({
    role,
    columns: columns.map(({ column }) => column),
  }));
  const points = places.filter(isOfPoints).map((place) => pointTotals(assessed, rows, place));
  const counts = places.filter(isOfResults).flatMap((place) => metTotal(assessed, rows, place) ?? []);
  const conclusions = rows.conclusion === null ? [] : conclusionFormulas(assessed, rows.conclusion, points, counts);
  return [...[...points, ...counts].flatMap(({ formulas }) => formulas), ...conclusions].map((planned) => ({
    ...planned,
    isOpen: isOpen(sheet, planned),
  }));
}

function isOfPoints({ role }: RolePlace): boolean {
  return role === 'selfScore' || role === 'verifiedScore';
}

function isOfResults({ role }: RolePlace): boolean {
  return role === 'result' || role === 'met';
}
