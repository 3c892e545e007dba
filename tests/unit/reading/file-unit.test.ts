import { unitOfFileName } from '../../../src/reading/file-unit';

describe('the unit that a file is called after', () => {
  it.each([
    ['Xã Nậm Loỏng.xlsx', 'Xã Nậm Loỏng'],
    ['02_xã Nậm Loỏng_2026.xlsx', 'Xã Nậm Loỏng'],
    ['Xa Sung Phai.xlsx', 'Xa Sung Phai'],
    ['xa_sung_phai.xlsx', 'Xa Sung Phai'],
    ['Bieu-34-tieu-chi-xa-sung-phai.xlsx', 'Xa Sung Phai'],
    ['Bieu 34 tieu chi - phuong Doan Ket.xlsx', 'Phuong Doan Ket'],
    ['BÁO CÁO XÃ BẢN BO (lần 2).xlsx', 'Xã Bản Bo'],
    ['BAO CAO XA BAN BO NAM 2026.xlsm', 'Xa Ban Bo'],
    ['Tiêu chí xã điển hình xã Bản Bo.xlsx', 'Xã Bản Bo'],
    ['D:\\Bao cao\\Phường 12.xlsx', 'Phường 12'],
    ['Phường Tân Phong - Biểu 02.xlsx', 'Phường Tân Phong'],
    ['UBND xã Tủa Sín Chải, huyện Sìn Hồ.xlsx', 'Xã Tủa Sín Chải'],
    ['Đặc khu Cô Tô.xlsx', 'Đặc khu Cô Tô'],
    ['Xã Khun Há'.normalize('NFD'), 'Xã Khun Há'],
  ])('stands in “%s”', (fileName, name) => {
    expect(unitOfFileName(fileName)).toEqual({ name, position: null, source: 'fileName' });
  });

  it.each([
    'Bieu 01.xlsx',
    'Tổng hợp các xã, phường.xlsx',
    'tiêu chí xã điển hình 2026.xlsx',
    'Tieu chi xa dien hinh.xlsx',
    'Xã nông thôn mới.xlsx',
    'Danh sách xã của tỉnh.xlsx',
    'Kế hoạch phát triển kinh tế xã hội.xlsx',
    'bang-diem-nhieu-xa-trong-tinh.xlsx',
    'hai xa canh nhau.xlsx',
    'Book1.xlsx',
    '',
  ])('does not stand in “%s”', (fileName) => {
    expect(unitOfFileName(fileName)).toBeNull();
  });
});
