import { mappingOf } from '../../../src/reading/header-choices';
import { isUnsure, recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { noTable, tableOn } from './table-on';

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows) => recogniseTables(sheetOf(rows));
const rolesIn = (rows: Rows) => {
  const [table] = read(rows).tables;
  return table === undefined ? null : table.columns.map(({ role, column }) => `${column} ${role}`);
};

const results: Rows = [
  [1, 'Niêm yết', 'Đạt'],
  [2, 'Kinh phí', 'Đạt'],
  [3, 'Báo cáo đúng hạn', 'Không đạt'],
];

describe('a table under headings that nobody knows', () => {
  it.each([
    ['Số', 'Hạng mục soát xét', 'Tình trạng'],
    ['STT', 'Công việc', 'Nhận xét'],
    ['Thứ tự', 'Điều cần soi', 'Thấy gì'],
  ])('is known by results beside each line, and asked about: %s, %s, %s', (...headings) => {
    const rows = [['TRẠM Y TẾ XÃ BÁT TRÀNG'], [], headings, ...results];
    expect(rolesIn(rows)).toEqual(['0 number', '1 title', '2 result']);
    expect(read(rows).tables.every(isUnsure)).toBe(true);
  });

  it('is known by answers of which one denies the other', () => {
    const rows: Rows = [
      ['SỔ NỀ NẾP'],
      ['Thứ tự', 'Điều cần soi', 'Ổn', 'Chưa ổn'],
      [1, 'Xếp hàng vào lớp', 'x', null],
      [2, 'Đồng phục', null, 'x'],
      [3, 'Vệ sinh lớp', 'x', null],
    ];
    expect(read(rows).tables[0]?.scale?.columns).toMatchObject([{ judgement: 'met' }, { judgement: 'notMet' }]);
  });

  it('leaves open which answer is the good one where bad things are listed', () => {
    const rows: Rows = [
      ['KIỂM TRA NỀ NẾP'],
      ['Thứ tự', 'Điều cần soi', 'Vi phạm', 'Không vi phạm'],
      [1, 'Xếp hàng vào lớp', 'x', null],
      [2, 'Đồng phục', null, 'x'],
      [3, 'Vệ sinh lớp', 'x', null],
    ];
    expect(read(rows).tables[0]?.scale?.columns).toMatchObject([{ judgement: 'rated' }, { judgement: 'rated' }]);
  });

  const points = (total: number): Rows => [
    ['BẢNG TÍNH ĐIỂM CHI HỘI'],
    ['Số', 'Mặt hoạt động', 'Mức trần', 'Tự tính'],
    [1, 'Phát triển hội viên', 30, 28],
    [2, 'Giúp nhau làm kinh tế', 40, 36],
    [3, 'Sinh hoạt chi hội', 30, 30],
    [null, 'Tổng cộng', 100, total],
  ];

  it('is known by points that its own total adds up', () => {
    expect(rolesIn(points(94))).toEqual(['0 number', '1 title', '2 maximumScore', '3 selfScore']);
  });

  it('is asked about where the total does not', () => {
    expect(read(points(95))).toMatchObject({
      tables: [],
      problems: [{ role: 'selfScore', candidates: [{ column: 2 }, { column: 3 }] }],
    });
  });

  it('is none of the tables that list anything else', () => {
    const list = (title: string, header: readonly CellValue[], ...rows: Rows) => [[title], header, ...rows];
    const others = [
      list(
        'DỰ TOÁN',
        ['Số', 'Khoản chi', 'Kế hoạch', 'Thực hiện'],
        [1, 'Điện', 30, 28],
        [2, 'Nước', 20, 20],
        [3, 'Mạng', 10, 9],
        [null, 'Tổng cộng', 60, 57],
      ),
      list(
        'KẾT QUẢ THI',
        ['SBD', 'Họ và tên', 'Môn một'],
        [1, 'Nguyễn An', 'Đạt'],
        [2, 'Trần Bình', 'Đạt'],
        [3, 'Lê Cúc', 'Không đạt'],
      ),
      list(
        'PHÂN CÔNG',
        ['Số', 'Việc', 'Ai làm', 'Xong chưa'],
        [1, 'Họp giao ban', 'An', 'Hoàn thành'],
        [2, 'Tiếp dân', 'Bình', 'Hoàn thành'],
        [3, 'Trực ban', 'Cúc', 'Chưa'],
      ),
      [['THÍ SINH'], [1, 'Nguyễn An', 'Đạt'], [2, 'Trần Bình', 'Đạt'], [3, 'Lê Thị Cúc', 'Không đạt']],
      [['KIỂM TRA'], [1, 'Xã Bản Bo', 'Đạt'], [2, 'Xã Nà Tăm', 'Đạt'], [3, 'Xã Khun Há', 'Không đạt']],
    ];
    for (const rows of others) expect(read(rows)).toEqual(noTable);
  });
});

describe('a table without headings', () => {
  it('is known by results beside each line, from its first row on', () => {
    const rows = [['UBND XÃ ĐÔNG SƠN'], ['Biên bản kiểm tra'], [], ...results];
    expect(rolesIn(rows)).toEqual(['0 number', '1 title', '2 result']);
    expect(read(rows).tables).toMatchObject([
      { area: { row: 3, rowCount: 3 }, headerRowCount: 0, rows: [{ row: 3 }, { row: 4 }, { row: 5 }] },
    ]);
  });

  it('may begin in the first row of the sheet', () => {
    expect(read(results).tables).toMatchObject([{ area: { row: 0 }, rows: [{ row: 0 }, { row: 1 }, { row: 2 }] }]);
  });

  it.each<[string, Rows]>([
    ['below lines', [['UBND XÃ ĐÔNG SƠN'], ['BIÊN BẢN KIỂM TRA'], ...results]],
    ['in the first row', results],
  ])('is read again by the columns that somebody confirmed: %s', (_, rows) => {
    const table = tableOn(sheetOf(rows));
    const again = tableOn(sheetOf(rows), { mapping: mappingOf(table) });
    expect(again.rows.map(({ title }) => title)).toEqual(['Niêm yết', 'Kinh phí', 'Báo cáo đúng hạn']);
    expect(isUnsure(again)).toBe(false);
  });
});
