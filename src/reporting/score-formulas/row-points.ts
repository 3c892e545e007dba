import { statedIn } from '../../assessing/assessment';
import { dueWithoutAmount } from '../../assessing/due-points';
import { pointsDue } from '../../assessing/measured-row';
import type { Measure } from '../../criteria/criteria-set';
import { leavesOf } from '../../criteria/leaves';
import type { TableCell } from '../../reading/assessment-table';
import { cleanText } from '../../reading/vietnamese-text';
import { cellToA1, columnLetters, type CellPosition } from '../../workbook/address';
import { MAX_FORMULA_LENGTH } from '../../workbook/formula-limits';
import { formulaAt, isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { AssessedTable } from '../assessed-table';
import { rowsRuleFormula, tableValuesIn, type RowsRuleFormula } from '../rows-rule-formula';
import { isEmptyCell, type OfferedFormula } from './placed-formula';
import { isPointsFormula, pointsFormula, withFound } from './points-formula';

/**
 * Formulas for the points of rows that have a cell for what they follow from: where it states that, or is still empty. What
 * others than the unit score is left to them.
 */
export function rowPoints(assessed: AssessedTable): readonly OfferedFormula[] {
  const { sheet, assessment, criteriaSet } = assessed;
  const stated = statedIn(assessment);
  const values = tableValuesIn(assessed);
  const byOthers = new Set(
    leavesOf(criteriaSet).flatMap(({ number, scoredBy = 'self' }) => (scoredBy === 'self' ? [] : number)),
  );
  return stated.flatMap(({ number, measure, tableRow }): readonly OfferedFormula[] => {
    const cell = tableRow?.cells.selfScore?.position;
    if (measure === null || tableRow === null || cell === undefined || byOthers.has(number)) return [];
    const due = pointsDue(tableRow, number, measure, values);
    if (due.cell === null || isCellError(due.cell.value)) return [];
    const amount = due.cell.position;
    const isSaid = cleanText(due.cell.value) !== '';
    const overRows = rowsRuleFormula(assessed, tableRow, measure, values);
    if (overRows === 'illegible') return [];
    if (overRows !== null && !saysItself(measure, due.cell)) return offeredOverRows(sheet, cell, overRows, due.points);
    const general = pointsFormula(measure, cellToA1(amount));
    if (general === null || mayReferTo(formulaAt(sheet, amount), cell)) return [];
    const isUnclear = due.points === null && !due.isNotApplicable && isSaid;
    if (isUnclear && typeof due.cell.value !== 'number') return [];
    const found = { value: valueAt(sheet, amount), points: due.points };
    const formula = `=${withFound(general, cellToA1(amount), found)}`;
    if (formula === NOTHING) return [];
    if (formula.length > MAX_FORMULA_LENGTH) return [];
    return [{ cell, formula, value: due.points ?? '', isOpen: isOpen(sheet, cell, general.formula, cellToA1(amount)) }];
  });
}

/** "Không phát sinh" and "Không áp dụng" in a criterion's own cell go before what the rows under it come to. */
function saysItself(measure: Measure, cell: TableCell): boolean {
  return dueWithoutAmount(cell, measure.kind === 'rule' ? measure.whenNone : undefined) !== null;
}

function offeredOverRows(
  sheet: SheetSnapshot,
  cell: CellPosition,
  { formula: overRows, cells }: RowsRuleFormula,
  points: number | null,
): readonly OfferedFormula[] {
  const formula = `=${overRows}`;
  if (formula.length > MAX_FORMULA_LENGTH || cells.some((own) => mayReferTo(formulaAt(sheet, own), cell))) return [];
  const standing = formulaAt(sheet, cell);
  return [
    { cell, formula, value: points ?? '', isOpen: standing === null ? isEmptyCell(sheet, cell) : standing === formula },
  ];
}

/** Where several figures are to be read from a text that is not there yet. */
const NOTHING = '=""';

function isOpen(sheet: SheetSnapshot, cell: CellPosition, general: string, amount: string): boolean {
  const standing = formulaAt(sheet, cell);
  return standing === null ? isEmptyCell(sheet, cell) : isPointsFormula(standing, general, amount);
}

/** Whether an amount may itself be computed from the points: then neither could be. */
function mayReferTo(formula: string | null, { column }: CellPosition): boolean {
  const columns = [...(formula ?? '').matchAll(/\$?\b([A-Z]{1,3})(?=\$?\d|:)/g)].map(([, letters = '']) => letters);
  const order = (letters: string) => letters.padStart(3);
  const sorted = [...columns].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const [first, last, own] = [sorted[0], sorted.at(-1), order(columnLetters(column))];
  return first !== undefined && last !== undefined && order(first) <= own && own <= order(last);
}
