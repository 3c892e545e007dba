import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { findMatrices } from '../../../../src/reading/matrix/find-matrices';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';

type Rows = readonly (readonly CellValue[])[];

/** Each unit with what it comes to, and what is told of it as an error. */
function read(title: string, rows: Rows, merges: readonly string[] = []) {
  const tables = findMatrices(sheetOf([[title], ...rows], { merges })).flatMap((matrix) => matrix.tables);
  return tables.map((table) => {
    const own = ownSetOf(table);
    if (own === null) throw new Error('no criteria');
    const { unit, score, maxScore, counts, findings } = assessOwn(table, own, tables);
    const errors = findings.filter(({ code }) => code === 'total-mismatch' || code === 'score-above-maximum');
    const told = errors.map(({ code, cell }) => `${code} ${cell === null ? '' : cellToA1(cell)}`);
    return { unit: unit?.name, score, maxScore, total: counts.total, met: counts.met, rated: counts.rated, told };
  });
}

describe('units beside criteria of points, without a row of maxima', () => {
  it.each([
    ['Chuyên cần (30)', 'Chất lượng (50)', 'Thái độ (20)', 'Tổng (100)'],
    ['Chuyên cần (tối đa 30)', 'Chất lượng (tối đa 50)', 'Thái độ (tối đa 20)', 'Tổng điểm'],
    ['Chuyên cần (30 điểm)', 'Chất lượng (50 điểm)', 'Thái độ (20 điểm)', 'Tổng cộng'],
    ['Punctuality /30', 'Quality /50', 'Attitude /20', 'Total'],
  ])('have the maxima of the headings: %s', (...headings) => {
    const rows: Rows = [
      ['STT', 'Họ và tên', ...headings],
      [1, 'Nguyễn An', 28, 45, 18, 91],
      [2, 'Trần Bình', 30, 40, 15, 86],
      [3, 'Lê Cúc', 31, 48, 20, 99],
    ];
    expect(read('DANH SÁCH', rows)).toMatchObject([
      { unit: 'Nguyễn An', score: 91, maxScore: 100, total: 3, told: [] },
      { unit: 'Trần Bình', score: 85, maxScore: 100, told: ['total-mismatch F4'] },
      { unit: 'Lê Cúc', maxScore: 100, told: ['score-above-maximum C5'] },
    ]);
  });

  it('have for criteria what the total adds up', () => {
    const rows: Rows = [
      ['STT', 'Tên thôn', 'Số hộ', 'Kinh tế', 'Văn hóa', 'Điểm trừ', 'Tổng điểm'],
      [1, 'Thôn Đồng Mít', 'A', 25, 22, 2, 45],
      [2, 'Thôn Nước Bua', 'B', 20, 24, 0, 44],
      [3, 'Thôn Ka Kình', 'A', 23, 21, -3, 40],
    ];
    expect(read('TỔNG HỢP', rows)).toMatchObject([
      { unit: 'Thôn Đồng Mít', score: 45, total: 3, told: [] },
      { score: 44, told: [] },
      { score: 41, told: ['total-mismatch G5'] },
    ]);
  });

  it.each<readonly [readonly CellValue[]]>([
    [[0.3, 0.3, 0.4, 1]],
    [['30%', '30%', '40%', '100%']],
    [[30, 30, 40, 100]],
  ])('are weighted by a row of weights: %j', (weights) => {
    const rows: Rows = [
      ['TT', 'Tên xã', 'Hạ tầng', 'Nhân lực', 'Dịch vụ', 'Điểm tổng hợp'],
      [null, 'Trọng số', ...weights],
      [1, 'Xã An Bình', 80, 70, 90, 81],
      [2, 'Xã An Hoà', 60, 70, 50, 59],
      [3, 'Xã An Phú', 90, 90, 80, 87],
    ];
    expect(read('ĐÁNH GIÁ CÁC XÃ', rows)).toMatchObject([
      { unit: 'Xã An Bình', score: 81, total: 3, told: [] },
      { unit: 'Xã An Hoà', score: 59, told: [] },
      { unit: 'Xã An Phú' },
    ]);
  });

  it('have the points of whoever gives them under one heading', () => {
    const rows: Rows = [
      ['TT', 'Đơn vị', 'Hạ tầng', null, 'Dịch vụ', null, 'Tổng điểm', null],
      [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [1, 'Xã Ba Vì', 45, 43, 40, 39, 85, 82],
      [2, 'Xã Sóc Sơn', 48, 46, 44, 40, 92, 86],
    ];
    expect(read('KẾT QUẢ', rows, ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'])).toMatchObject([
      { unit: 'Xã Ba Vì', score: 85, total: 2, told: [] },
      { unit: 'Xã Sóc Sơn', score: 92, told: [] },
    ]);
  });

  it.each<readonly [readonly string[], readonly string[]]>([
    [
      ['Tổ Toán', 'Tổ Văn'],
      ['Tổ Toán', 'Tổ Văn'],
    ],
    [
      ['Phòng Nội vụ', 'Văn phòng'],
      ['Phòng Nội vụ', 'Văn phòng'],
    ],
    [['Giám khảo 1', 'Giám khảo 2'], []],
    [['Tự chấm', 'Phòng Nội vụ chấm'], []],
  ])('may be offices beside the most points, and nobody who judges: %j', (headings, units) => {
    const rows: Rows = [
      ['TT', 'Tiêu chí', 'Điểm tối đa', ...headings],
      [1, 'Dạy học', 60, 55, 58],
      [2, 'Hồ sơ', 40, 35, 38],
      [null, 'Tổng điểm', 100, 90, 95],
    ];
    const found = read('BẢNG ĐIỂM THI ĐUA', rows);
    expect(found.map(({ unit }) => unit)).toEqual(units);
    expect(found.flatMap(({ told }) => told)).toEqual(units.length === 0 ? [] : ['total-mismatch E5']);
  });

  it('are judged in words, all on one scale', () => {
    const rows: Rows = [
      ['STT', 'Họ và tên', 'Chức vụ', 'Phẩm chất', 'Năng lực', 'Kết quả công việc'],
      [1, 'Lê Thị Mai', 'Trưởng phòng', 'Tốt', 'Tốt', 'Khá'],
      [2, 'Hồ Văn Tý', 'Chuyên viên', 'Khá', 'Trung bình', 'Tốt'],
    ];
    expect(read('CÁN BỘ', rows)).toMatchObject([
      { unit: 'Lê Thị Mai', total: 3, met: 0, rated: 3 },
      { unit: 'Hồ Văn Tý', total: 3, met: 0, rated: 3 },
    ]);
  });

  it.each<[string, Rows]>([
    [
      'BẢNG LƯƠNG',
      [
        ['STT', 'Họ và tên', 'Lương cơ bản', 'Phụ cấp', 'Tổng cộng'],
        [1, 'Nguyễn An', 6000000, 500000, 6500000],
        [2, 'Trần Bình', 7000000, 500000, 7500000],
      ],
    ],
    [
      'THỐNG KÊ SẢN LƯỢNG',
      [
        ['STT', 'Tên xã', 'Vụ Đông Xuân', 'Vụ Hè Thu', 'Tổng cộng'],
        [1, 'Xã Hòa Phú', 1250, 980, 2230],
        [2, 'Xã Hòa Sơn', 1120, 890, 2010],
      ],
    ],
    [
      'BẢNG ĐIỂM DANH THÁNG 6',
      [
        ['STT', 'Họ và tên', 'Buổi một', 'Buổi hai', 'Buổi ba'],
        [1, 'Nguyễn An', 'x', 'x', 'x'],
        [2, 'Trần Bình', 'x', 'x', 'x'],
      ],
    ],
  ])('are no assessment where nothing speaks of points: %s', (title, rows) => {
    expect(read(title, rows)).toEqual([]);
  });
});
