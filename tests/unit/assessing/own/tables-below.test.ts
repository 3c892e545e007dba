import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';

function unitsOf(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): readonly string[] {
  const { tables } = recogniseTables(sheetOf(rows, { merges }));
  return tables.flatMap((table) => {
    const own = ownSetOf(table);
    if (own === null) return [];
    const { unit, counts } = assessOwn(table, own, tables);
    return [`${unit?.name ?? '?'} ${counts.met}/${counts.total}, ${counts.blank}`];
  });
}

const wards: readonly (readonly CellValue[])[] = [
  ['Xã: Thạch Bình'],
  ['STT', 'Nội dung đánh giá', 'Kết quả đánh giá', null],
  [null, null, 'Đạt', 'Không đạt'],
  [1, 'Lập danh mục hệ thống chiếu sáng', 'x', null],
  [2, 'Sắp xếp ngăn nắp bếp ăn bán trú', null, 'x'],
  [3, 'Cập nhật thông tin về khu để xe', 'x', null],
];

describe('two tables below one another', () => {
  it('do not lend the numbers of one to the list without numbers over it, whose first and last row are blank', () => {
    const rows = [
      ['', 'Tên xã: Vĩnh Hảo'],
      [null, 'Các nội dung đánh giá', 'Kết quả đánh giá', 'Hồ sơ minh chứng'],
      [null, 'Bố trí người phụ trách kho dụng cụ', null, 'Sổ theo dõi'],
      [null, 'Vệ sinh định kỳ kho sách thư viện', 'Tốt', 'Sổ theo dõi'],
      [null, 'Có sổ theo dõi vườn cây thuốc nam', 'Khá', 'Ảnh chụp'],
      [null, 'Niêm yết công khai nội quy bếp ăn', null, 'Ảnh chụp'],
      [],
      ...wards,
    ];
    expect(unitsOf(rows)).toEqual(['Xã Vĩnh Hảo 2/4, 2', 'Xã Thạch Bình 2/3, 0']);
  });

  it('are both read where one has words under its levels, and names merged over its contents', () => {
    const rows = [
      ['Tên xã: Vĩnh Hảo'],
      ['TT', 'Nhóm nội dung', 'Nội dung tiêu chí', 'Mức 1', 'Mức 2', 'Mức 3'],
      ['I', 'Cảnh quan', 'Lưu hồ sơ về tủ thuốc dùng chung', 'Đạt', 'Không đạt', 'Không đạt'],
      [null, null, 'Niêm yết công khai nội quy bếp ăn', 'Không đạt', 'Không đạt', 'Không đạt'],
      ['II', 'Trang thiết bị', 'Bảo dưỡng bàn ghế học sinh', 'Đạt', 'Đạt', 'Không đạt'],
      [null, null, 'Sắp xếp ngăn nắp máy lọc nước', 'Đạt', 'Không đạt', 'Không đạt'],
      [],
      ...wards,
    ];
    const merges = ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'];
    expect(unitsOf(rows, merges)).toEqual(['Xã Vĩnh Hảo 3/4, 0', 'Xã Thạch Bình 2/3, 0']);
  });
});
