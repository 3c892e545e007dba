import type { TableRow } from '../../../src/reading/assessment-table';
import { resultReaderOf } from '../../../src/reading/result-reader';
import type { CellValue } from '../../../src/workbook/snapshot';

/** How a column that holds these reads the last of them. */
function lastOf(...values: readonly CellValue[]) {
  const rows = values.map((value, row): TableRow => {
    const cell = { position: { row, column: 2 }, value, hasFormula: false };
    return { row, kind: 'criterion', number: String(row + 1), title: '', cells: { result: cell } };
  });
  return resultReaderOf({ rows })(values.at(-1) ?? null);
}

describe('a column of results', () => {
  it('has an x for met where nothing else ticks', () => {
    expect(lastOf(null, 'x', 'X')).toBe('met');
    expect(lastOf('Đạt', 'Chưa đạt', 'x')).toBe('met');
  });

  it.each(['✓', '✔', '√', '☑', 'ü', 'v'])('leaves open what an x means beside %s', (tick) => {
    expect(lastOf(tick, 'x')).toBeNull();
    expect(lastOf('x', tick)).toBe('met');
  });
});
