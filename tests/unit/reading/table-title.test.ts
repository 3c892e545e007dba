import { findTitle } from '../../../src/reading/table-title';
import { sheetOf } from './sheet-of';

describe('the title over a table', () => {
  it('is the last block of lines in capitals that stand alone', () => {
    const sheet = sheetOf([
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['XÃ A', 'Độc lập - Tự do - Hạnh phúc'],
      [null],
      ['BẢNG TỰ ĐÁNH GIÁ'],
      [null, 'NĂM 2026'],
      ['(Kèm theo báo cáo)'],
      ['TT', 'Nội dung'],
    ]);
    expect(findTitle(sheet, 6)).toBe('BẢNG TỰ ĐÁNH GIÁ NĂM 2026');
  });

  it.each([
    ['TỰ ĐÁNH GIÁ NĂM 2026 theo Quyết định 51/2025/QĐ-TTg', 'TỰ ĐÁNH GIÁ NĂM 2026'],
    ['KẾT QUẢ NĂM 20261 theo kế hoạch', null],
    ['Kết quả NĂM 2026', null],
    ['NĂM 2026 của xã', null],
  ])('may go on in small letters behind its year: %s', (line, title) => {
    expect(findTitle(sheetOf([[line], ['TT', 'Nội dung']]), 1)).toBe(title);
  });

  it('is not the name of the state', () => {
    expect(findTitle(sheetOf([['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['TT', 'Nội dung']]), 1)).toBeNull();
  });

  it('may be absent', () => {
    expect(findTitle(sheetOf([['TT', 'Nội dung']]), 0)).toBeNull();
  });
});
