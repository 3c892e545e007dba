import { statedIn } from '../../assessing/assessment';
import { leavesOf } from '../../criteria/leaves';
import { cellToA1, type CellPosition } from '../../workbook/address';
import { isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { AssessedTable } from '../assessed-table';
import { areasOfCells } from '../cell-areas';
import type { FormRows } from '../form-rows';
import { columnRange, textConstant, trimmedText } from '../formula-text';
import type { RecognitionInput } from '../recognition-formula';
import { isOpen } from './open-total';
import type { PlacedFormula } from './placed-formula';
import { cellOf, ownCells, type RolePlace } from './role-place';
import { rowsWithPoints } from './rows-with-points';

/** The points of each group and of the whole, in one column. */
export interface PointTotals {
  readonly place: RolePlace;
  readonly formulas: readonly PlacedFormula[];
  /** The sum of the unit's own points, where a cell of ours holds it. */
  readonly score: RecognitionInput | null;
}

export function pointTotals(assessed: AssessedTable, { sections, total }: FormRows, place: RolePlace): PointTotals {
  const { sheet } = assessed;
  const scoredRows = rowsWithPoints(assessed);
  const scoredSections = sections.filter(({ criteria }) => criteria.some(({ row }) => scoredRows.has(row)));
  const formulas: PlacedFormula[] = [];
  const sums: CellPosition[] = [];
  const all: CellPosition[] = [];
  for (const { summing, criteria } of scoredSections) {
    const cells = ownCells(criteria, place);
    all.push(...cells);
    if (summing === null || cells.length === 0) continue;
    const planned = sumFormula(assessed, cellOf(summing, place), cells);
    formulas.push(planned);
    if (isOpen(sheet, planned)) sums.push(planned.cell);
  }
  if (!all.some((cell) => typeof valueAt(sheet, cell) === 'number')) return { place, formulas: [], score: null };
  if (total === null) return { place, formulas, score: null };

  const { startsFrom } = assessed.assessment;
  // Whether the last row is what was taken off or what is left of all points, no formula says.
  if (startsFrom !== undefined) return { place, formulas: [], score: null };
  const whole = sumFormula(assessed, cellOf(total, place), all);
  const isSumOfSums = sums.length > 1 && sums.length === scoredSections.length;
  const planned = isSumOfSums ? { ...whole, formula: `=SUM(${rangesOf(sums)})` } : whole;
  formulas.push(planned);
  const isOwnScore = assessed.assessment.criteria.some(
    ({ scoreCell }) => scoreCell !== null && place.columns.includes(scoreCell.column),
  );
  const isCounted = isOwnScore && typeof planned.value === 'number' && isOpen(sheet, planned);
  return { place, formulas, score: isCounted ? { formula: cellToA1(planned.cell), value: planned.value } : null };
}

/** What says "not applicable" and gives points for that is added apart, for SUM passes over texts; deductions are taken off. */
function sumFormula(
  { sheet, assessment, criteriaSet }: AssessedTable,
  cell: CellPosition,
  summed: readonly CellPosition[],
): PlacedFormula {
  const isSummed = new Set(summed.map(cellToA1));
  const given = statedIn(assessment).flatMap(({ score, scoreCell, isApplicable, leftOut, tableRow }) => {
    const own = tableRow?.cells.selfScore?.position;
    if (leftOut?.cell != null && scoreCell === null && own !== undefined && score && isSummed.has(cellToA1(own))) {
      const said = textConstant(trimmedText(valueAt(sheet, leftOut.cell)));
      const isSilent = `TRIM(${cellToA1(own)})=""`;
      return [{ term: `+IF(AND(TRIM(${cellToA1(leftOut.cell)})=${said},${isSilent}),${score},0)`, score }];
    }
    if (isApplicable || scoreCell === null || !score || !isSummed.has(cellToA1(scoreCell))) return [];
    const text = textConstant(trimmedText(valueAt(sheet, scoreCell)));
    return [{ term: `+IF(TRIM(${cellToA1(scoreCell)})=${text},${score},0)`, score }];
  });
  const deductions = leavesOf(criteriaSet).flatMap(({ number, effect }) => (effect === 'deduction' ? number : []));
  const taken = new Set(
    statedIn(assessment).flatMap(({ number, scoreCell, score }) =>
      deductions.includes(number) && scoreCell !== null && score !== null ? cellToA1(scoreCell) : [],
    ),
  );
  const isTaken = (summand: CellPosition) => taken.has(cellToA1(summand)) && Number(valueAt(sheet, summand)) > 0;
  const [less, more] = [summed.filter(isTaken), summed.filter((summand) => !isTaken(summand))];
  const [plus, minus] = [sumOf(sheet, more), sumOf(sheet, less)];
  const sum = plus === null || minus === null ? null : plus - minus;
  return {
    cell,
    formula: `=SUM(${rangesOf(more)})${less.length === 0 ? '' : `-SUM(${rangesOf(less)})`}${given.map(({ term }) => term).join('')}`,
    value: sum === null ? null : given.reduce((total, { score }) => total + score, sum),
  };
}

function rangesOf(cells: readonly CellPosition[]): string {
  return areasOfCells(cells)
    .map((area) => columnRange(area.column, area.row, area.row + area.rowCount - 1))
    .join(',');
}

/** What SUM makes of these cells: texts are passed over, an error value spreads. */
function sumOf(sheet: SheetSnapshot, cells: readonly CellPosition[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = valueAt(sheet, cell);
    if (isCellError(value)) return null;
    if (typeof value === 'number') sum += value;
  }
  return sum;
}
