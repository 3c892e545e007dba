import { checkSumsOfUnits } from '../../../../src/assessing/own/sums-of-units';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';

type Row = readonly CellValue[];

const told = (...rows: readonly Row[]) =>
  checkSumsOfUnits(recogniseTables(sheetOf([['TỔNG HỢP KẾT QUẢ CÁC XÃ'], ...rows])).tables).map(
    ({ code, cell }) => `${code} ${cell === null ? '' : cellToA1(cell)}`,
  );

describe('a row that sums up the units of a matrix', () => {
  const judged: readonly Row[] = [
    ['TT', 'Tên xã', 'Giao thông', 'Thủy lợi', 'Điện', 'Trường học'],
    [1, 'Xã An', 'Đạt', 'Đạt', 'Đạt', 'Chưa đạt'],
    [2, 'Xã Bình', 'Chưa đạt', 'Đạt', 'Đạt', 'Đạt'],
    [3, 'Xã Cát', 'Đạt', 'Chưa đạt', 'Đạt', 'Đạt'],
  ];

  it.each(['Số xã đạt', 'Tổng số xã đạt', 'Cộng', 'Tổng', 'Total'])(
    'is held against the results above it: %s',
    (title) => {
      expect(told(...judged, [null, title, 2, 2, 3, 2])).toEqual([]);
      expect(told(...judged, [null, title, 2, 3, 3, 2])).toEqual(['count-mismatch D6']);
    },
  );

  it('may count what is not met', () => {
    expect(told(...judged, [null, 'Số xã chưa đạt', 1, 1, 0, 1])).toEqual([]);
    expect(told(...judged, [null, 'Số xã chưa đạt', 1, 1, 0, 2])).toEqual(['count-mismatch F6']);
  });

  it('is no unit, where units have no numbers either', () => {
    const plain = judged.map(([, ...cells]) => cells);
    const sheet = sheetOf([...plain, ['Số xã đạt', 2, 2, 3, 2]]);
    expect(recogniseTables(sheet).tables.map(({ unit }) => unit?.name)).toEqual(['Xã An', 'Xã Bình', 'Xã Cát']);
  });

  it('is left alone where what is blank may be either, where it is a share, and where most of it is something else', () => {
    const blank = judged.map((row, index) => (index === 1 ? [...row.slice(0, 5), null] : row));
    expect(told(...blank, [null, 'Số xã đạt', 2, 2, 3, 3])).toEqual([]);
    expect(told(...judged, [null, 'Tỷ lệ đạt (%)', 67, 67, 100, 67])).toEqual([]);
    expect(told(...judged, [null, 'Số xã đạt năm trước', 1, 1, 1, 1])).toEqual([]);
  });

  it('counts what has stood since the one before it, or all', () => {
    const [header = [], first = [], second = [], third = []] = judged;
    const cluster: Row = [null, 'Cộng', 1, 2, 2, 1];
    expect(told(header, first, second, cluster, third, [null, 'Cộng', 1, 0, 1, 1])).toEqual([]);
    expect(told(header, first, second, cluster, third, [null, 'Tổng cộng', 2, 2, 3, 2])).toEqual([]);
  });

  it('adds up points, or has their average', () => {
    const scored: readonly Row[] = [
      ['STT', 'Tên xã', 'Kinh tế', 'Văn hóa', 'An ninh', 'Tổng điểm'],
      [null, 'Điểm tối đa', 40, 30, 30, 100],
      [1, 'Xã An', 38, 28, 30, 96],
      [2, 'Xã Bình', 36, 25, 29, 90],
      [3, 'Xã Cát', 35, 27, 28, 90],
    ];
    expect(told(...scored, [null, 'Cộng', 109, 80, 87, 276])).toEqual([]);
    expect(told(...scored, [null, 'Cộng', 109, 81, 87, 276])).toEqual(['total-mismatch D7']);
    expect(told(...scored, [null, 'Trung bình', 36.3, 26.7, 29, 92])).toEqual([]);
    expect(told(...scored, [null, 'Trung bình', 36.3, 27.7, 29, 92])).toEqual(['total-mismatch D7']);
  });
});

describe('a column that says of each criterion how many units have met it', () => {
  const rows = (second: number): readonly Row[] => [
    ['STT', 'Tiêu chí', 'Xã An', 'Xã Bình', 'Xã Cát', 'Số xã đạt'],
    [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt', 3],
    [2, 'Giao thông', 'Chưa đạt', 'Đạt', 'Chưa đạt', second],
    [3, 'Trường học', 'Đạt', 'Chưa đạt', 'Đạt', 2],
  ];

  it('is held against the results beside it', () => {
    expect(told(...rows(1))).toEqual([]);
    expect(told(...rows(2))).toEqual(['count-mismatch F4']);
  });
});
