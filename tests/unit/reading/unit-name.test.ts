import { findUnit, unitOfSheetName } from '../../../src/reading/unit-name';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';

const unitOf = (rows: CellValue[][]) => findUnit(sheetOf([...rows, ['TT']]), { from: 0, below: rows.length });

describe("the unit's name", () => {
  it.each<[string, string]>([
    ['Tên xã: Nậm Loỏng', 'Xã Nậm Loỏng'],
    ['TÊN XÃ: NẬM LOỎNG', 'Xã Nậm Loỏng'],
    ['Xã: Bản Bo ........', 'Xã Bản Bo'],
    ['Phường : Tân Phong', 'Phường Tân Phong'],
    ['Đơn vị: Xã Sùng Phài', 'Xã Sùng Phài'],
    ['Tên đơn vị: Công an xã A', 'Công an xã A'],
    ['Đơn vị tự đánh giá: Trường Tiểu học số 1', 'Trường Tiểu học số 1'],
    ['KẾT QUẢ TỰ ĐÁNH GIÁ CỦA XÃ SÙNG PHÀI NĂM 2026', 'Xã Sùng Phài'],
    ['Kết quả của xã Sùng Phài, tỉnh Lai Châu', 'Xã Sùng Phài'],
    ['BẢNG ĐIỂM CỦA PHƯỜNG TÂN PHONG', 'Phường Tân Phong'],
    ['UBND XÃ SÙNG PHÀI', 'Xã Sùng Phài'],
    ['ỦY BAN NHÂN DÂN\nXÃ SÙNG PHÀI', 'Xã Sùng Phài'],
    ['UBND XÃ CÒ NÒI', 'Xã Cò Nòi'],
    ['Phường 12', 'Phường 12'],
    ['Thị trấn Tam Đường', 'Thị trấn Tam Đường'],
    ['Tên xã/phường/thị trấn: Phường Tân Phong', 'Phường Tân Phong'],
    ['Tên xã (phường): xã Bản Bo', 'Xã Bản Bo'],
    ['Đơn vị: UBND xã Sùng Phài', 'Xã Sùng Phài'],
    ['Địa bàn: xã Nậm Loỏng', 'Xã Nậm Loỏng'],
    ['BÁO CÁO CỦA ỦY BAN NHÂN DÂN XÃ SÙNG PHÀI', 'Xã Sùng Phài'],
    ['TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐIỂN HÌNH XÃ SÙNG PHÀI NĂM 2026', 'Xã Sùng Phài'],
    ['Bảng tự đánh giá tiêu chí xã điển hình xã Sùng Phài, tỉnh Lai Châu', 'Xã Sùng Phài'],
    ['XÃ SÙNG PHÀI'.normalize('NFD'), 'Xã Sùng Phài'],
  ])('stands in “%s”', (line, name) => {
    expect(unitOf([['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [line]])).toMatchObject({
      name,
      position: { row: 1, column: 0 },
    });
  });

  it.each([
    'BẢNG TIÊU CHÍ XÃ ĐIỂN HÌNH VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC',
    'TIÊU CHÍ CỦA XÃ NÔNG THÔN MỚI',
    'Xã đạt chuẩn năm 2026',
    'xã, phường, thị trấn',
    'Tên xã: ……………',
    'Tên xã: (ghi rõ tên xã, phường)',
    'Đơn vị tính: điểm',
    'ĐẢNG ỦY, CHÍNH QUYỀN CẤP XÃ',
    'PHÁT TRIỂN KINH TẾ, XÃ HỘI NĂM 2026',
    'BẢNG TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐIỂN HÌNH NĂM 2026',
    'Danh sách các xã, phường, thị trấn của tỉnh Lai Châu năm 2026',
    'Kế hoạch xây dựng xã vững mạnh, năm 2026',
  ])('does not stand in “%s”', (line) => {
    expect(unitOf([[line]])).toBeNull();
  });

  it('stands in the cell beside its label', () => {
    expect(unitOf([['Tên xã:', 'Bản Bo']])).toEqual({
      name: 'Xã Bản Bo',
      position: { row: 0, column: 1 },
      source: 'label',
    });
  });

  it('is taken from a label before the title, and from the title before the letterhead', () => {
    expect(unitOf([['XÃ A'], ['ĐIỂM CỦA XÃ B'], ['Tên xã: C']])?.name).toBe('Xã C');
    expect(unitOf([['XÃ A'], ['ĐIỂM CỦA XÃ B']])?.name).toBe('Xã B');
  });

  it('is trusted as the place is where it stands', () => {
    expect(unitOf([['Tên xã: A']])?.source).toBe('label');
    expect(unitOf([['ĐIỂM CỦA XÃ B']])?.source).toBe('title');
  });

  it('is the nearest one under another table', () => {
    const sheet = sheetOf([['XÃ A'], ['XÃ B'], ['TT']]);
    expect(findUnit(sheet, { from: 0, below: 2 })?.name).toBe('Xã A');
    expect(findUnit(sheet, { from: 0, below: 2, isNearestFirst: true })?.name).toBe('Xã B');
    expect(findUnit(sheet, { from: 1, below: 2 })?.name).toBe('Xã B');
  });

  it('is looked for in the columns of its table only, where another stands beside', () => {
    const sheet = sheetOf([['XÃ A', null, 'XÃ B'], ['TT']]);
    expect(findUnit(sheet, { from: 0, below: 1, columns: { first: 1, last: 5 } })?.name).toBe('Xã B');
  });

  it('may be what the sheet is called', () => {
    expect(unitOfSheetName(' Sùng Phài')).toEqual({ name: 'Sùng Phài', position: null, source: 'sheetName' });
  });

  it.each([
    ['Bản Bo (2)', 'Bản Bo'],
    ['xã Nà Tăm', 'Xã Nà Tăm'],
    ['KHUN HÁ', 'Khun Há'],
    ['Nậm Xỉ Lùng', 'Nậm Xỉ Lùng'],
  ])('is read from a sheet called “%s”', (sheet, name) => {
    expect(unitOfSheetName(sheet)?.name).toBe(name);
  });

  it.each([
    ...['Sheet1', 'Trang tính1', 'Biểu 01', 'Phụ lục II', 'Chấm điểm', 'Tự chấm', 'Bảng tổng hợp', 'Mẫu số 2'],
    ...['Sheet1 (2)', 'Tháng 11', 'Quý IV năm 2026', 'Năm 2026'],
  ])('is not a sheet called “%s”', (name) => {
    expect(unitOfSheetName(name)).toBeNull();
  });

  it('is not looked for below the header', () => {
    expect(findUnit(sheetOf([['TT', 'Nội dung'], ['Tên xã: A']]), { from: 0, below: 0 })).toBeNull();
  });
});
