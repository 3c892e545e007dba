import { statedIn, type CriterionAssessment } from '../../assessing/assessment';
import { cellToA1, type CellPosition } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import type { AssessedTable } from '../assessed-table';
import { areasOfCells } from '../cell-areas';
import type { Counting } from '../counting-formula';
import { columnRange, textConstant, trimmedText } from '../formula-text';
import { groupBy } from '../group-by';

/**
 * Counts the criteria that are met at full points, by their points.
 * @returns null where the form has no cell for the points of one of them
 */
export function countByPoints(assessed: AssessedTable): readonly Counting[] | null {
  const scored = statedIn(assessed.assessment).flatMap((own): readonly ScoredCriterion[] => {
    const { maxScore: maximum, scoreCell: cell, tableRow } = own;
    return maximum === null || tableRow === null ? [] : [{ own, maximum, cell }];
  });
  const counted = scored.filter((each): each is ScoredCriterion & { cell: CellPosition } => each.cell !== null);
  if (counted.length < scored.length) return null;
  const byFigures = [...groupBy(counted, ({ maximum }) => maximum)].flatMap(([maximum, alike]) =>
    areasOfCells(alike.map(({ cell }) => cell)).map((area) => {
      const range = columnRange(area.column, area.row, area.row + area.rowCount - 1);
      return { formula: `COUNTIF(${range},">="&${String(maximum)})`, count: 0 };
    }),
  );
  const reached = counted.filter(({ own }) => own.result === 'met');
  const byTexts = reached.flatMap(({ own }) => textThatCounts(assessed, own));
  const [first, ...others] = [...byFigures, ...byTexts];
  return first === undefined ? [] : [{ ...first, count: reached.length }, ...others];
}

interface ScoredCriterion {
  readonly own: CriterionAssessment;
  readonly maximum: number;
  readonly cell: CellPosition | null;
}

/** A score that is a text, and a "not applicable" that gives full points: no comparison of figures finds them. */
function textThatCounts({ sheet }: AssessedTable, { scoreCell, tableRow }: CriterionAssessment): Counting[] {
  if (scoreCell !== null && typeof valueAt(sheet, scoreCell) === 'number') return [];
  const cell = [scoreCell, tableRow?.cells.result?.position ?? null].find(
    (each) => each !== null && trimmedText(valueAt(sheet, each)) !== '',
  );
  if (cell === undefined || cell === null) return [];
  return [{ formula: `IF(TRIM(${cellToA1(cell)})=${textConstant(trimmedText(valueAt(sheet, cell)))},1,0)`, count: 0 }];
}
