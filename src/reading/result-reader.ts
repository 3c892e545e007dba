import type { CellValue } from '../workbook/snapshot';
import type { AssessmentTable } from './assessment-table';
import { isCheckMark, isCrossOrTick, parseResult, type StatedResult } from './result-words';

/** Reads a cell of one table's column of results as `parseResult` does. */
export type ResultReader = (value: CellValue) => StatedResult | 'blank' | null;

/**
 * Reads results as the column as a whole has them: an x alone means met, but in a column of ticks it may well mean the
 * opposite, and is not read at all.
 */
export function resultReaderOf({ rows }: Pick<AssessmentTable, 'rows'>): ResultReader {
  let hasCheckMarks: boolean | null = null;
  return (value) => {
    if (!isCrossOrTick(value)) return parseResult(value);
    hasCheckMarks ??= rows.some(({ cells }) => isCheckMark(cells.result?.value ?? null));
    return hasCheckMarks ? null : parseResult(value);
  };
}
