import type { AssessmentTable, TableRow } from '../../reading/assessment-table';
import { isTick, parseResult } from '../../reading/result-words';
import { cleanText } from '../../reading/vietnamese-text';

/** The part of the filled cells that must be amounts, or may be results. */
const HALF = 0.5;

/**
 * A column "Kết quả thực hiện" with amounts, beside columns to tick, says what was reached, and the ticks judge it: what
 * stands there is no second result.
 * @returns the table's rows, with such cells as amounts
 */
export function rowsOfTicks({ columns, rows }: Pick<AssessmentTable, 'columns' | 'rows'>): readonly TableRow[] {
  const has = (role: 'result' | 'met' | 'notMet' | 'amount') => columns.some((column) => column.role === role);
  if (!has('result') || !has('met') || !has('notMet') || has('amount')) return rows;
  const isTicked = rows.some(({ cells: { met, notMet } }) => [met, notMet].some((cell) => isTick(cell?.value ?? null)));
  const texts = rows.map(({ cells }) => cleanText(cells.result?.value ?? null)).filter((text) => text !== '');
  const amounts = texts.filter((text) => AMOUNT.test(text)).length;
  const results = texts.filter((text) => parseResult(text) !== null).length;
  if (!isTicked || texts.length === 0 || amounts < HALF * texts.length || results >= HALF * texts.length) return rows;
  return rows.map((row) => {
    const { result, ...cells } = row.cells;
    return result === undefined ? row : { ...row, cells: { ...cells, amount: result } };
  });
}

const AMOUNT = /^[≥≤<>=~+-]*\s*\d/u;
