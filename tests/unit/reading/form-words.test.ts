import { formWords, type FormWord } from '../../../src/reading/form-words';
import type { CellValue } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';

/** What the form says, by its kind; the table is on its sixth row. */
function wordsOf(above: readonly CellValue[][], below: readonly CellValue[][]): Partial<Record<FormWord, string>> {
  const head = [...above, ...Array.from({ length: 5 - above.length }, () => [])];
  const sheet = plainSheet('s1', 'Xã A', [...head, ['TT', 'Nội dung', 'Kết quả'], ...below]);
  return Object.fromEntries(
    Object.entries(formWords(sheet, 5, 5)).map(([key, pieces]) => [key, pieces.map(({ text }) => text).join('\n')]),
  );
}

describe('formWords', () => {
  it('reads agency, place, date and who signs, as a commune writes them', () => {
    const words = wordsOf(
      [
        ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['XÃ SÙNG PHÀI', null, 'Độc lập - Tự do - Hạnh phúc'],
        ['Số:      /BC-UBND', null, 'Sùng Phài, ngày 20 tháng 11 năm 2026'],
      ],
      [
        ['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN'],
        ['(Ký, ghi rõ họ tên)', null, 'CHỦ TỊCH'],
        [null, null, '(Ký tên, đóng dấu)'],
        ['Lò Thị B', null, 'Nguyễn Văn A'],
      ],
    );
    expect(words).toEqual({
      issuer: 'ỦY BAN NHÂN DÂN',
      issuingUnit: 'XÃ SÙNG PHÀI',
      dateLine: 'Sùng Phài, ngày 20 tháng 11 năm 2026',
      preparerTitle: 'NGƯỜI LẬP BIỂU',
      preparerName: 'Lò Thị B',
      signerTitle: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      signerName: 'Nguyễn Văn A',
    });
  });

  it('reads them from the lines of single cells', () => {
    const words = wordsOf(
      [
        [
          'CÔNG AN TỈNH LAI CHÂU\nCÔNG AN XÃ A',
          null,
          'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        ],
      ],
      [[null, 'KT. TRƯỞNG CÔNG AN XÃ\nPHÓ TRƯỞNG CÔNG AN XÃ\n(Ký, ghi rõ họ tên)\n\n\nThượng tá Trần Văn C']],
    );
    expect(words).toEqual({
      issuer: 'CÔNG AN TỈNH LAI CHÂU',
      issuingUnit: 'CÔNG AN XÃ A',
      signerTitle: 'KT. TRƯỞNG CÔNG AN XÃ\nPHÓ TRƯỞNG CÔNG AN XÃ',
      signerName: 'Thượng tá Trần Văn C',
    });
  });

  it('knows an agency that has none above it', () => {
    const words = wordsOf([['UBND XÃ A', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], []);
    expect(words).toEqual({ issuer: '', issuingUnit: 'UBND XÃ A' });
  });

  it('takes no day that is not filled in, none of a decision, and no title of the form for an agency', () => {
    const words = wordsOf(
      [
        ['BẢNG TỰ ĐÁNH GIÁ'],
        ['(Theo Quyết định số 9745/QĐ-BCA ngày 28 tháng 12 năm 2022)'],
        [null, null, '………, ngày …… tháng …… năm ………'],
      ],
      [['Ghi chú: số liệu tính đến ngày 20/11/2026']],
    );
    expect(words).toEqual({});
  });

  it('takes none of two days that differ', () => {
    const words = wordsOf(
      [[null, null, 'Sùng Phài, ngày 20 tháng 11 năm 2026']],
      [[null, null, 'Sùng Phài, ngày 25 tháng 11 năm 2026']],
    );
    expect(words).toEqual({});
  });
});
