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

  it('is not the name of the state', () => {
    expect(findTitle(sheetOf([['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['TT', 'Nội dung']]), 1)).toBeNull();
  });

  it('may be absent', () => {
    expect(findTitle(sheetOf([['TT', 'Nội dung']]), 0)).toBeNull();
  });
});
