import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { whichIsBetter } from '../../../../src/reading/planned-amounts';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';

type Rows = readonly (readonly CellValue[])[];

/** The results of a sheet's rows, and the cells of those that are not met; null where there is no table. */
function judged(title: string, ...rows: Rows) {
  const { tables } = recogniseTables(sheetOf([[title], ['Đơn vị: Xã Bản Bo'], ...rows]));
  const [table] = tables;
  const own = table === undefined ? null : ownSetOf(table);
  if (table === undefined || own === null) return null;
  const { criteria, findings } = assessOwn(table, own, []);
  const gaps = findings.flatMap(({ code, cell }) => (cell === null ? code : `${code} ${cellToA1(cell)}`));
  return { results: criteria.map(({ result }) => result), gaps };
}

const assessment = 'BIỂU ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN';

describe('what was reached beside what had to be', () => {
  it('judges the row where nothing else does', () => {
    const heading = ['TT', 'Chỉ tiêu', 'Mục tiêu (%)', 'Tỷ lệ đạt (%)'];
    const rows: Rows = [
      heading,
      [1, 'Hộ có nước sạch', 95, 96.5],
      [2, 'Người tham gia BHYT', 95, 93],
      [3, 'Rác được thu gom', 90, 90],
    ];
    expect(judged(assessment, ...rows)).toEqual({ results: ['met', 'notMet', 'met'], gaps: ['criterion-not-met D5'] });
  });

  it('is held against it in whatever the row counts, where the title speaks of assessing', () => {
    const heading = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
    const rows: Rows = [
      heading,
      [1, 'Thu ngân sách', 'Triệu đồng', 1200, 1310],
      [2, 'Trồng rừng', 'Ha', 20, 18],
      [3, 'Mô hình', 'Mô hình', 1, 1],
    ];
    expect(judged(assessment, ...rows)).toEqual({ results: ['met', 'notMet', 'met'], gaps: ['criterion-not-met E5'] });
    expect(judged('BIỂU SỐ LIỆU KINH TẾ', ...rows)).toBeNull();
  });

  it('is better below it where it is nothing that anybody wants', () => {
    const heading = ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Kết quả đạt được'];
    const rows: Rows = [
      heading,
      [1, 'Tỷ lệ hộ nghèo (%)', 5, 4.2],
      [2, 'Số vụ tai nạn giao thông', 1, 2],
      [3, 'Số hộ thoát nghèo', 12, 15],
    ];
    expect(judged(assessment, ...rows)).toEqual({ results: ['met', 'notMet', 'met'], gaps: ['criterion-not-met D5'] });
  });

  it('judges nothing where it is what was reached so far, or something falls and nobody says to what', () => {
    const rows = (reached: string, title: string): Rows => [
      ['TT', 'Chỉ tiêu', 'Kế hoạch', reached],
      [1, title, 120, 70],
      [2, 'Trồng rừng', 20, 18],
    ];
    expect(judged(assessment, ...rows('Thực hiện 6 tháng', 'Thu ngân sách'))).toBeNull();
    expect(judged(assessment, ...rows('Thực hiện', 'Tỷ lệ hộ nghèo giảm'))).toBeNull();
  });

  it.each<[string, ReturnType<typeof whichIsBetter>]>([
    ['Hộ có nước sạch', 'more'],
    ['Tỷ lệ thất nghiệp', 'less'],
    ['Tỷ lệ giải quyết khiếu nại', 'more'],
    ['Giảm tỷ lệ hộ nghèo', 'more'],
    ['Tỷ lệ hộ nghèo giảm còn', 'less'],
    ['Tỷ lệ hộ nghèo giảm', null],
  ])('is better as “%s” says: %s', (title, better) => {
    expect(whichIsBetter(title)).toBe(better);
  });

  it('judges by the bounds that the rows name where only rates stand beside them', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', 'Tỷ lệ đạt (%)'],
      [1, 'Hộ có điện từ 98% trở lên', 99.2],
      [2, 'Trẻ được tiêm chủng từ 95% trở lên', 94],
    ];
    expect(judged('BẢNG TỰ ĐÁNH GIÁ', ...rows)).toEqual({ results: ['met', 'notMet'], gaps: ['criterion-not-met C5'] });
  });
});
