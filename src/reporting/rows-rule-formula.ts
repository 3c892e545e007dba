import { pointsRuleOf } from '../criteria/measure-kinds';
import { cellElsewhere, ownInputs } from '../assessing/elsewhere';
import { inputCellsBelow } from '../assessing/inputs-below';
import { inputIn } from '../assessing/stated-inputs';
import { tableValuesOf, type TableValues } from '../assessing/table-values';
import type { Measure, RuleMeasure } from '../criteria/measure';
import { compileExpression } from '../criteria/expressions/compile-expression';
import { MAXIMUM, pointsBy } from '../criteria/points-rule';
import { everyAssessed } from '../assessing/assessment';
import type { TableCell, TableRow } from '../reading/assessment-table';
import { cellToA1, type CellPosition } from '../workbook/address';
import { valueAt } from '../workbook/snapshot';
import { isPossibleNumber } from './amount-formula';
import type { AssessedTable } from './assessed-table';

/**
 * The cells that hold a rule's inputs, one each: in rows below the criterion, or at other criteria.
 * @returns null where all of them stand in the criterion's own cell; `illegible` where one stands in a text with others
 */
function cellsOfInputs(
  row: TableRow,
  measure: RuleMeasure,
  values: TableValues,
): ReadonlyMap<string, TableCell> | 'illegible' | null {
  const own = ownInputs(measure);
  const below = inputCellsBelow(row, { ...measure, inputs: own }, values.rowsBelow);
  if (own.length === measure.inputs.length) return below;
  const [only, ...others] = own;
  const cell = row.cells.result;
  const isAlone = only !== undefined && others.length === 0 && measure.inputRows === undefined && cell !== undefined;
  const cells = new Map(below ?? (isAlone ? [[only.name, cell]] : []));
  for (const { name, from } of measure.inputs) {
    const elsewhere = from === undefined ? null : cellElsewhere(from, values);
    if (elsewhere !== null) cells.set(name, elsewhere);
  }
  return cells.size === measure.inputs.length ? cells : 'illegible';
}

/** What a table as a whole tells of the values in its cells. */
export function tableValuesIn({ table, criteriaSet, assessment }: AssessedTable): TableValues {
  const rows = everyAssessed(assessment.criteria).flatMap(({ number, tableRow }): [string, TableRow][] =>
    tableRow === null ? [] : [[number, tableRow]],
  );
  return tableValuesOf(table, criteriaSet, new Map(rows));
}

/** A rule over figures that stand in rows of their own, as a formula without its "=", and the cells that it reads. */
export interface RowsRuleFormula {
  readonly formula: string;
  readonly cells: readonly CellPosition[];
}

/**
 * @returns null for any other measure, and where an input has no row; `illegible` where a cell holds what a formula would
 *   read in another way than we do: a text, or a number that was refused
 */
export function rowsRuleFormula(
  { sheet }: AssessedTable,
  row: TableRow,
  measure: Measure,
  values: TableValues,
): RowsRuleFormula | 'illegible' | null {
  if (measure.kind !== 'rule') return null;
  const inputCells = cellsOfInputs(row, measure, values);
  if (inputCells === 'illegible') return inputCells;
  const rule = pointsRuleOf(measure);
  if (inputCells === null || rule === null) return null;
  const { maximum = 0, whenNone } = measure;
  const inputs = measure.inputs.flatMap((input) => {
    const cell = inputCells.get(input.name);
    return cell === undefined ? [] : [{ input, cell: cell.position, reference: cellToA1(cell.position) }];
  });
  const isLegible = inputs.every(({ input, cell }) => {
    const value = valueAt(sheet, cell);
    return value === null || value === '' || (typeof value === 'number' && inputIn(value, input, values) !== null);
  });
  const places = new Map(
    inputs.map(({ input: { name, of }, reference }) => [
      name,
      of === 'percentage' ? `IF(${reference}>1,${reference}/100,${reference})` : reference,
    ]),
  );
  const computed = compileExpression(rule.expression, (name) => (name === MAXIMUM ? maximum : (places.get(name) ?? 0)));
  if (!isLegible || computed === null) return 'illegible';
  const nothing = new Map<string, number>([
    ...measure.inputs.map(({ name }): [string, number] => [name, 0]),
    [MAXIMUM, maximum],
  ]);
  const allZero = `AND(${inputs.map(({ reference }) => `${reference}=0`).join(',')})`;
  const given =
    whenNone !== undefined && pointsBy(rule, nothing) === null ? `IF(${allZero},${whenNone},${computed})` : computed;
  const possible = inputs.flatMap(({ input: { of }, reference }) =>
    of === 'number' ? [] : [isPossibleNumber(of, reference)],
  );
  const checked = possible.length === 0 ? given : `IF(AND(${possible.join(',')}),${given},"")`;
  const isStated = `COUNT(${inputs.map(({ reference }) => reference).join(',')})=${inputs.length}`;
  return { formula: `IF(${isStated},${checked},"")`, cells: inputs.map(({ cell }) => cell) };
}
