import { unitOfSheetName } from '../../../src/reading/sheet-unit';

describe('the unit that a sheet is called after', () => {
  it('has no position', () => {
    expect(unitOfSheetName(' Sùng Phài')).toEqual({ name: 'Sùng Phài', position: null, source: 'sheetName' });
  });

  it.each([
    ['Bản Bo (2)', 'Bản Bo'],
    ['xã Nà Tăm', 'Xã Nà Tăm'],
    ['KHUN HÁ', 'Khun Há'],
    ['Nậm Xỉ Lùng', 'Nậm Xỉ Lùng'],
    ['Ma Li Pho', 'Ma Li Pho'],
    ['Pu Sam Cáp', 'Pu Sam Cáp'],
    ['Phăng Sô Lin', 'Phăng Sô Lin'],
    ['01. Bản Bo', 'Bản Bo'],
    ['Bản Bo 2026', 'Bản Bo'],
    ['UBND xã Nà Tăm', 'Xã Nà Tăm'],
    ['Phường 12', 'Phường 12'],
    ['Thôn 3', 'Thôn 3'],
    ['Lớp 5A', 'Lớp 5A'],
    ['Trường THCS Bản Bo', 'Trường THCS Bản Bo'],
  ])('stands in “%s”', (sheet, name) => {
    expect(unitOfSheetName(sheet)?.name).toBe(name);
  });

  it.each([
    ...['Sheet1', 'Trang tính1', 'Biểu 01', 'Phụ lục II', 'Chấm điểm', 'Tự chấm', 'Bảng tổng hợp', 'Mẫu số 2'],
    ...['Sheet1 (2)', 'Tháng 11', 'Quý IV năm 2026', 'Năm 2026'],
    ...['Bien ban', 'BIEN BAN', 'Biên Bản', 'Cham', 'Cham diem NTM', 'Audit', 'NTM', 'ISO', '5S', 'PAR', 'DTI', 'GPP'],
    ...['Tong hop', 'Tong Hop', 'TỔNG HỢP', 'Inspection', 'Checklist', 'Safety Inspection', 'Main Form', 'Data Entry'],
    ...[
      'Thi dua',
      'Thi Đua',
      'Phieu OCOP',
      'To CD',
      'NTM 19 TC',
      'ICT',
      'STIG',
      'Kinh Tế',
      'Môi Trường',
      'nhap-tu-csv',
    ],
    ...['Trường học an toàn', 'Tổ công tác', 'Danh sách', 'Lịch trực', ''],
  ])('does not stand in “%s”', (name) => {
    expect(unitOfSheetName(name)).toBeNull();
  });
});
