import type { AssessmentTable, SheetLine } from '../../reading/assessment-table';
import type { PlacedFinding } from '../finding';
import { isNear } from './own-figures';
import { pointsInWords } from './own-sums';
import type { OwnTotals } from './own-totals';

/** A table has a header and rows: in so few rows there is none. */
const FEWEST_TABLE_ROWS = 3;

/**
 * Holds the points that a line between the unit's name and its table states, "Tổng điểm tự chấm: 90/100", against those of
 * the rows, where it states them of the maximum that the rows have.
 */
export function pointsAbove(
  table: Pick<AssessmentTable, 'area' | 'layout' | 'linesAround' | 'unit'>,
  { score, maxScore }: OwnTotals,
): readonly PlacedFinding[] {
  if (score === null || maxScore === null || table.layout === 'matrix') return [];
  return linesOfUnit(table).flatMap(({ text, position }): readonly PlacedFinding[] => {
    const stated = pointsInWords(text);
    const [, whole = ''] = /\/ ?(\d{1,4}(?:[.,]\d+)?)/u.exec(text) ?? [];
    if (stated === null || !isNear(Number(whole.replace(',', '.')), maxScore) || isNear(stated, score)) return [];
    return [{ code: 'total-mismatch', cell: position, criterion: null, fix: null, found: stated, expected: score }];
  });
}

/** The lines below the unit's name and over its table, between which no other table has room. */
function linesOfUnit({
  area,
  linesAround,
  unit,
}: Pick<AssessmentTable, 'area' | 'linesAround' | 'unit'>): readonly SheetLine[] {
  const from = unit?.position?.row ?? area.row;
  const over = linesAround.filter(({ position: { row } }) => row >= from && row < area.row);
  return over.filter(({ position: { row: own } }) => {
    const rows = new Set(over.map(({ position: { row } }) => row).filter((row) => row < own));
    return own - from - rows.size < FEWEST_TABLE_ROWS;
  });
}
