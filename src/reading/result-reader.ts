import type { CellValue } from '../workbook/snapshot';
import type { AssessmentTable } from './assessment-table';
import { legendOf } from './legend';
import { resultCodesIn } from './result-codes';
import { isCheckMark, isCrossOrTick, parseResult, type StatedResult } from './result-words';
import { cleanText, foldCase } from './vietnamese-text';

/** Reads a cell of one table's column of results as `parseResult` does. */
export type ResultReader = (value: CellValue) => StatedResult | 'blank' | null;

/**
 * Reads results as the column as a whole has them. What its heading or a legend says of a sign holds. An x alone means met, but in a
 * column of ticks it may well mean the opposite, and is not read at all.
 */
export function resultReaderOf(table: Pick<AssessmentTable, 'rows' | 'columns' | 'linesAround'>): ResultReader {
  const { rows, columns } = table;
  const legend = legendOf(table);
  const codes = resultCodesIn(columns.find(({ role }) => role === 'result')?.header ?? '');
  let isOfCheckMarks: boolean | null = null;
  return (value) => {
    const explained = legend.size === 0 ? undefined : legend.get(foldCase(cleanText(value)));
    if (explained !== undefined && explained !== 'rated') return explained;
    const coded = codes.size === 0 ? undefined : codes.get(foldCase(cleanText(value)));
    if (coded !== undefined) return coded;
    if (!isCrossOrTick(value)) return parseResult(value);
    isOfCheckMarks ??= hasCheckMarks({ rows });
    return isOfCheckMarks ? null : parseResult(value);
  };
}

/** Whether a table's results are written as check marks, be it in one row only. */
export function hasCheckMarks({ rows }: Pick<AssessmentTable, 'rows'>): boolean {
  return rows.some(({ cells }) => isCheckMark(cells.result?.value ?? null));
}
