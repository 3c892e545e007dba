import * as fc from 'fast-check';
import {
  cleanLines,
  cleanText,
  foldAccents,
  foldCase,
  isUpperCase,
  titleCase,
} from '../../../src/reading/vietnamese-text';

describe('cleaning a text', () => {
  it('composes decomposed letters', () => {
    expect(cleanText('Chưa đạt'.normalize('NFD'))).toBe('Chưa đạt'.normalize('NFC'));
  });

  it('makes one plain space of no-break, doubled and zero-width ones, and trims', () => {
    expect(cleanText('\u00A0Nội  dung\u200B\ntiêu\u202Fchí ')).toBe('Nội dung tiêu chí');
  });

  it('takes figures and signs as wide as Chinese ones for the usual ones', () => {
    expect(cleanText('７，５')).toBe('7,5');
  });

  it('leaves out what never shows, within words too', () => {
    expect(cleanText('\uFEFFĐ\u2060ạt\u200B')).toBe('Đạt');
    expect(cleanText('tiêu\u00ADchí \u200E\u202Asố\u202C\u200D1')).toBe('tiêuchí số1');
    expect(cleanText('a\u00AD\u0301')).toBe('á');
  });

  it('gives numbers, booleans and errors as they are shown, and nothing for an empty cell', () => {
    expect([7, 1.5, true, { error: '#REF!' }, null].map(cleanText)).toEqual(['7', '1.5', 'TRUE', '#REF!', '']);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it('keeps lines apart where they are asked for', () => {
    expect(cleanLines('ỦY BAN NHÂN DÂN\r\n\n XÃ A ')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ A']);
    expect(cleanLines(null)).toEqual([]);
    expect(cleanLines(12)).toEqual(['12']);
  });
});

describe('comparing texts', () => {
  it('without case keeps accents apart', () => {
    expect(foldCase('CỘNG')).toBe('cộng');
    expect(foldCase('CÔNG')).not.toBe(foldCase('CỘNG'));
  });

  it('is the same wherever the tone mark was put', () => {
    for (const [one, other] of [
      ['Hòa Bình', 'HOÀ BÌNH'],
      ['thúy', 'thuý'],
      ['Ủy ban', 'Uỷ ban'],
      ['tòan', 'toàn'],
      ['hùynh', 'huỳnh'],
      ['khỏe', 'khoẻ'],
      ['kết qủa', 'kết quả'],
      ['Qúy', 'quý'],
      ['qúân', 'quấn'],
    ] as const) {
      expect(foldCase(one)).toBe(foldCase(other));
    }
  });

  it('leaves a tone mark that has one place only', () => {
    const words = ['mùa', 'múi', 'của', 'mị', 'ngòi', 'có an', 'thú y', 'cúi', 'rượu', 'người', 'quả', 'hoà'];
    expect(words.map(foldCase)).toEqual(words);
  });

  it('does not tell quotation marks, hyphens and look-alikes apart', () => {
    expect(foldCase('“Ðạt” tự\u2011chấm')).toBe(foldCase('"Đạt" tự-chấm'));
    expect(foldCase('Ea H’leo')).toBe(foldCase("Ea H'leo"));
    expect(foldAccents('«Ðiểm»')).toBe(foldAccents('"Điểm"'));
  });

  it('changes nothing the second time', () => {
    const words = fc.string({ unit: fc.constantFrom(...'qQuúỦòoóaâAeyếi Ðđ’“h'.split('')) });
    fc.assert(fc.property(words, (text) => foldCase(foldCase(text)) === foldCase(text)));
    fc.assert(fc.property(words, (text) => foldAccents(foldAccents(text)) === foldAccents(text)));
  });

  it('without accents finds the same word however it was typed', () => {
    expect(foldAccents('Điểm TỐI ĐA')).toBe('diem toi da');
    expect(foldAccents('hoà')).toBe(foldAccents('hòa'));
  });

  it('does not depend on composition', () => {
    fc.assert(
      fc.property(fc.constantFrom('Đạt', 'Chưa đạt', 'Kết quả tự đánh giá', 'Ủy ban'), (text) => {
        expect(foldAccents(text.normalize('NFD'))).toBe(foldAccents(text.normalize('NFC')));
      }),
    );
  });
});

it('titles are written with a capital for each word', () => {
  expect(titleCase('XÃ SÙNG PHÀI')).toBe('Xã Sùng Phài');
  expect(titleCase('PHƯỜNG TÂN PHONG - TÂN BÌNH')).toBe('Phường Tân Phong - Tân Bình');
});

it('a text is in capitals when it has letters and none is small', () => {
  expect(['XÃ A', 'Xã A', '12', ''].map(isUpperCase)).toEqual([true, false, false, false]);
});
