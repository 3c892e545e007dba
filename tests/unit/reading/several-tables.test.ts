import type { AssessmentTable } from '../../../src/reading/assessment-table';
import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { criterion, header, kindsOf, rolesOf } from './small-forms';
import { tableOn } from './table-on';

const tablesOn = (sheet: SheetSnapshot): readonly AssessmentTable[] => recogniseTables(sheet).tables;
const unitsOn = (sheet: SheetSnapshot) => tablesOn(sheet).map(({ unit }) => unit?.name ?? null);
const criteria = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => criterion(from + index));
const signatures = ['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN'];
const besides = (left: readonly CellValue[][], right: readonly CellValue[][], gap = 1): CellValue[][] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...Array.from({ length: header.length }, (_, column) => left[row]?.[column] ?? null),
    ...Array.from({ length: gap }, () => null),
    ...(right[row] ?? []),
  ]);

describe('tables one below the other', () => {
  it("are each unit's own, by the line over its header", () => {
    const sheet = sheetOf([
      ['Tên xã: Bản Bo'],
      header,
      ...criteria(1, 3),
      signatures,
      ['Tên xã: Khun Há'],
      header,
      ...criteria(1, 3),
    ]);
    expect(unitsOn(sheet)).toEqual(['Xã Bản Bo', 'Xã Khun Há']);
    expect(tablesOn(sheet).map(({ area }) => [area.row, area.rowCount])).toEqual([
      [1, 4],
      [7, 4],
    ]);
  });

  it('are each unit’s own where the next one has another header, begins farther to the left or has levels to tick', () => {
    const first: readonly CellValue[][] = [
      [null, null, 'Tên xã: Bản Bo'],
      [null, null, 'TT', 'Tiêu chí', 'Kết quả', 'Ghi chú'],
      ...[1, 2, 3].map((n) => [null, null, n, `Nội dung thứ ${n}`, 'Đạt']),
      [],
      ['Tên xã: Khun Há'],
    ];
    const ticked: readonly CellValue[][] = [
      ['Nội dung đánh giá', '3', '2', '1', '0'],
      ['1. Niêm yết công khai', 'x'],
      ['2. Báo cáo đúng hạn', null, 'x'],
      ['3. Lưu trữ hồ sơ', null, null, null, 'x'],
    ];
    const inWords: readonly CellValue[][] = [
      ['Tiêu chí', 'Kết quả'],
      ['1. Niêm yết công khai', 'Đạt'],
      ['2. Báo cáo đúng hạn', 'Chưa đạt'],
    ];
    for (const second of [ticked, inWords]) {
      const sheet = sheetOf([...first, ...second]);
      expect(unitsOn(sheet)).toEqual(['Xã Bản Bo', 'Xã Khun Há']);
      expect(tablesOn(sheet).map(({ rows }) => rows.filter(({ kind }) => kind === 'criterion').length)).toEqual([
        3,
        second.length - 1,
      ]);
    }
  });

  it('are none where a row with its number as text has a heading’s word: “1 | Trường | 10 | 9”', () => {
    const sheet = sheetOf([
      ['UBND XÃ PHÚ CƯỜNG'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Hạ tầng', '22', '20'],
      ['1', 'Đường', '12', '11'],
      ['2', 'Điện', '10', '9'],
      ['II', 'Xã hội', '20', '18'],
      ['1', 'Trường', '10', '9'],
      ['2', 'Trạm', '10', '9'],
    ]);
    expect(unitsOn(sheet)).toEqual(['Xã Phú Cường']);
    expect(tablesOn(sheet)[0]?.rows).toHaveLength(6);
  });

  it('are told apart without anything between but the other name', () => {
    const sheet = sheetOf([['XÃ A'], header, ...criteria(1, 3), ['XÃ B'], header, ...criteria(1, 3)]);
    expect(unitsOn(sheet)).toEqual(['Xã A', 'Xã B']);
  });

  it('have no unit where the same criteria stand once more and nobody says for whom', () => {
    const sheet = sheetOf([['XÃ A'], header, ...criteria(1, 3), header, ...criteria(1, 3)]);
    expect(unitsOn(sheet)).toEqual(['Xã A', null]);
  });

  it("are the same unit's where the second is about other criteria", () => {
    const points: CellValue[][] = [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1.1', 'Công tác chỉ đạo', 10, 9],
      ['1.2', 'Công tác phối hợp', 10, 8],
    ];
    const sheet = sheetOf([['XÃ A'], header, ...criteria(1, 3), [null], ...points]);
    expect(unitsOn(sheet)).toEqual(['Xã A', 'Xã A']);
    expect(tablesOn(sheet).map(rolesOf)).toMatchObject([{ result: 2 }, { selfScore: 3 }]);
  });

  it('are one where the second only goes on, with its header and after signatures', () => {
    const pages = sheetOf([header, ...criteria(1, 3), signatures, ['Ghi chú: còn tiếp'], header, ...criteria(4, 6)]);
    const table = tableOn(pages);
    expect(kindsOf(table)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `criterion ${number}`));
    expect(table.columns.map(({ role }) => role)).toEqual(['number', 'title', 'result', 'evidence']);
    expect(table.area).toEqual({ row: 0, column: 0, rowCount: 10, columnCount: 4 });
  });

  it('are parted by the rows that name the units, under one header', () => {
    const sheet = sheetOf([header, ['I. XÃ A'], ...criteria(1, 3), ['II. XÃ B'], ...criteria(1, 3)]);
    expect(tablesOn(sheet).map((table) => [table.unit?.name, table.rows.length])).toEqual([
      ['Xã A', 3],
      ['Xã B', 3],
    ]);
  });

  it('are not parted by groups that begin to count anew', () => {
    const group = (name: string): CellValue[][] => [
      [name],
      ...[1, 2].map((n): CellValue[] => [n, `${name} ${n}`, 'Đạt', null]),
    ];
    expect(tableOn(sheetOf([header, ...group('I. Chỉ đạo'), ...group('II. Phối hợp')])).rows).toHaveLength(6);
  });

  it.each<[string, CellValue[][]]>([
    [
      'staff',
      [
        ['TT', 'Họ và tên', 'Chức vụ', 'Ghi chú'],
        [1, 'Nguyễn Văn A', 'Trưởng Công an', null],
      ],
    ],
    [
      'costs',
      [
        ['TT', 'Nội dung chi', 'Số lượng', 'Thành tiền', 'Ghi chú'],
        [1, 'In tài liệu', 20, 500_000, null],
      ],
    ],
  ])('leave a list of %s to itself, before and after', (_, list) => {
    const form = [header, ...criteria(1, 3)];
    for (const rows of [
      [...list, ...form],
      [...form, ...list],
      [...list, [null], ...form, [null], ...list],
    ]) {
      expect(kindsOf(tableOn(sheetOf(rows)))).toEqual(['criterion 1', 'criterion 2', 'criterion 3']);
      expect(recogniseTables(sheetOf(rows)).problems).toEqual([]);
    }
  });
});

describe('tables side by side', () => {
  it("are each unit's own, by the name over its columns", () => {
    const sheet = sheetOf(
      besides([['XÃ A'], header, ...criteria(1, 3)], [['XÃ B'], header, criterion(1, 'Chưa đạt'), ...criteria(2, 3)]),
    );
    expect(unitsOn(sheet)).toEqual(['Xã A', 'Xã B']);
    expect(tablesOn(sheet).map(({ rows }) => rows[0]?.cells.result?.value)).toEqual(['Đạt', 'Chưa đạt']);
  });

  it.each([0, 1, 2])('are one where the right one goes on, %i columns apart', (gap) => {
    const table = tableOn(sheetOf(besides([header, ...criteria(1, 3)], [header, ...criteria(4, 6)], gap)));
    expect(kindsOf(table)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `criterion ${number}`));
    expect(table.rows.map(({ cells }) => cells.result?.position.column)).toEqual([2, 2, 2, 6 + gap, 6 + gap, 6 + gap]);
  });

  it('need criteria each: a code between the columns of one table begins no other', () => {
    const table = tableOn(
      sheetOf([
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Mã', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
        [1, 'Nội dung 1', 10, 'a', 8, 'Hồ sơ'],
        [2, 'Nội dung 2', 10, 'b', 9, 'Hồ sơ'],
      ]),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, maximumScore: 2, selfScore: 4, evidence: 5 });
  });

  it('need a number each: a blank column within a table parts nothing', () => {
    const table = tableOn(
      sheetOf([
        ['TT', 'Nội dung', null, 'Kết quả', null, 'Minh chứng', 'Ghi chú'],
        [1, 'Nội dung 1', null, 'Đạt', null, 'Hồ sơ', null],
      ]),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 3, evidence: 5, note: 6 });
  });
});
