import type { RecognisedColumn, TableRow } from '../../../src/reading/assessment-table';
import { resultReaderOf } from '../../../src/reading/result-reader';
import type { CellValue } from '../../../src/workbook/snapshot';

/** How a column that holds these reads the last of them. */
function lastOf(...values: readonly CellValue[]) {
  return lastUnder('Kết quả', ...values);
}

function lastUnder(header: string, ...values: readonly CellValue[]) {
  const rows = values.map((value, row): TableRow => {
    const cell = { position: { row, column: 2 }, value, hasFormula: false };
    return { row, kind: 'criterion', number: String(row + 1), title: '', cells: { result: cell } };
  });
  const columns: RecognisedColumn[] = [{ role: 'result', column: 2, header, confidence: 1, reasons: [] }];
  return resultReaderOf({ rows, columns, linesAround: [] })(values.at(-1) ?? null);
}

describe('a column of results', () => {
  it('has an x for met where nothing else ticks', () => {
    expect(lastOf(null, 'x', 'X')).toBe('met');
    expect(lastOf('Đạt', 'Chưa đạt', 'x')).toBe('met');
  });

  it.each<readonly [string, CellValue, string | null]>([
    ['Kết quả (0: đạt, 1: chưa đạt)', 0, 'met'],
    ['Kết quả (0: đạt, 1: chưa đạt)', 1, 'notMet'],
    ['Kết quả (0: đạt, 1: chưa đạt)', '1', 'notMet'],
    ['Kết quả (0: đạt, 1: chưa đạt)', 'Đạt', 'met'],
    ['Đánh giá (Đạt = A; Không đạt = B)', 'a', 'met'],
    ['Đánh giá (Đạt = A; Không đạt = B)', 'B', 'notMet'],
    ['Đ: Đạt; CĐ: Cơ bản đạt; KĐ: Không đạt', 'CĐ', 'basicallyMet'],
    ['Kết quả › x - chưa đạt', 'x', 'notMet'],
    ['Kết quả (năm 2025)', 1, 'met'],
    ['Kết quả: đạt', 1, 'met'],
  ])('under “%s” has %p for %s', (header, value, result) => {
    expect(lastUnder(header, value)).toBe(result);
  });

  it.each(['✓', '✔', '√', '☑', 'ü', 'v'])('leaves open what an x means beside %s', (tick) => {
    expect(lastOf(tick, 'x')).toBeNull();
    expect(lastOf('x', tick)).toBe('met');
  });
});
