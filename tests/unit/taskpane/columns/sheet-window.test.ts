import { sheetWindow, usedColumns } from '../../../../src/taskpane/columns/sheet-window';
import { plainSheet } from '../../app/plain-port';

const sheet = plainSheet(
  'form',
  'Biểu',
  [
    ['UBND XÃ'],
    ['TT', 'Nội dung', 'Kết quả', null],
    [null, null, 'Đạt', 'Chưa đạt'],
    [],
    [1, '  Có   nghị quyết ', 'x', null],
    [2, 'Có kế hoạch', null, 2.5],
    [3, 'Có báo cáo', { error: '#REF!' }, true],
    [4, 'Có tổ', 'x', null],
    [5, 'Có đội', 'x', null],
  ],
  {
    merges: [
      { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      { row: 1, column: 2, rowCount: 1, columnCount: 2 },
    ],
  },
);
const header = { headerTop: 1, headerBottom: 2 };

describe('a window on a sheet', () => {
  const { columns, rows } = sheetWindow(sheet, header, 'vi');

  it('has the header’s rows and the first four rows with something in them', () => {
    expect(columns).toEqual([0, 1, 2, 3]);
    expect(rows.map(({ row, isHeader }) => [row, isHeader])).toEqual([
      [1, true],
      [2, true],
      [4, false],
      [5, false],
      [6, false],
      [7, false],
    ]);
  });

  it('shows a merged area as one cell', () => {
    expect(rows[0]?.cells).toEqual([
      { column: 0, columnCount: 1, rowCount: 2, text: 'TT' },
      { column: 1, columnCount: 1, rowCount: 1, text: 'Nội dung' },
      { column: 2, columnCount: 2, rowCount: 1, text: 'Kết quả' },
    ]);
    expect(rows[1]?.cells.map(({ column }) => column)).toEqual([1, 2, 3]);
  });

  it('shows values as a reader of the language sees them', () => {
    const texts = rows.slice(2).map(({ cells }) => cells.map(({ text }) => text));
    expect(texts[0]).toEqual(['1', 'Có nghị quyết', 'x', '']);
    expect(texts[1]?.[3]).toBe('2,5');
    expect(texts[2]?.slice(2)).toEqual(['#REF!', 'TRUE']);
  });

  it('shows a merged area that begins above at the first row that is seen', () => {
    const below = sheetWindow(sheet, { headerTop: 2, headerBottom: 2 }, 'vi');
    expect(below.rows[0]?.cells[0]).toEqual({ column: 0, columnCount: 1, rowCount: 1, text: 'TT' });
  });
});

it('a sheet as wide as Excel has it is cut where its columns cannot be told apart any more', () => {
  const usedRange = { row: 0, column: 2, rowCount: 1, columnCount: 16_382 };
  expect(usedColumns({ ...sheet, usedRange })).toHaveLength(40);
  expect(usedColumns({ ...sheet, usedRange: null })).toEqual([]);
});
