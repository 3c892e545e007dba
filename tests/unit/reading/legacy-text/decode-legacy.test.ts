import * as fc from 'fast-check';
import { decodeLegacy } from '../../../../src/reading/legacy-text/decode-legacy';
import { accentedLetters, encode } from './legacy-encoders';
import { sentences, syllables } from './vietnamese-sentences';

describe('TCVN3', () => {
  it.each([
    ['Tiªu chÝ', 'Tiêu chí'],
    ['§¹t', 'Đạt'],
    ['Ch\u00ADa ®¹t', 'Chưa đạt'],
    ['C¬ b¶n ®¹t', 'Cơ bản đạt'],
    ['Kh«ng ¸p dông', 'Không áp dụng'],
    ['Uû ban nh©n d©n x·', 'Uỷ ban nhân dân xã'],
    ['§iÓm tù chÊm', 'Điểm tự chấm'],
    ['Tµi liÖu kiÓm chøng', 'Tài liệu kiểm chứng'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Tû lÖ hé nghÌo d\u00ADíi 5%', 'Tỷ lệ hộ nghèo dưới 5%'],
  ])('%s is %s', (original, text) => {
    expect(decodeLegacy(original, 'tcvn3', '.VnTime')).toBe(text);
  });

  it('has capitals with a tone mark in its fonts of capitals only, which show every small letter as a capital', () => {
    expect(decodeLegacy('Céng hßa x· héi', 'tcvn3', '.VnTimeH')).toBe('CỘNG HÒA XÃ HỘI');
    expect(decodeLegacy('Thi', 'tcvn3', '.VnArial NarrowH')).toBe('THI');
    expect(decodeLegacy('Céng hßa', 'tcvn3', '.VnTime')).toBe('Cộng hòa');
  });

  it('has its capitals back where the font of capitals was lost', () => {
    expect(decodeLegacy('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'tcvn3')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(decodeLegacy('KÕ HO¹CH n¨m 2025', 'tcvn3')).toBe('KẾ HOẠCH năm 2025');
    expect(decodeLegacy('ñY BAN NH¢N D¢N', 'tcvn3')).toBe('ỦY BAN NHÂN DÂN');
  });

  it('keeps small letters beside an abbreviation', () => {
    expect(decodeLegacy('UBND x·, KH§T', 'tcvn3')).toBe('UBND xã, KHĐT');
    expect(decodeLegacy('Hµ Néi', 'tcvn3')).toBe('Hà Nội');
  });
});

describe('VNI', () => {
  it.each([
    ['Tieâu chí', 'Tiêu chí'],
    ['Ñaït', 'Đạt'],
    ['Chöa ñaït', 'Chưa đạt'],
    ['Cô baûn ñaït', 'Cơ bản đạt'],
    ['Khoâng aùp duïng', 'Không áp dụng'],
    ['UÛY BAN NHAÂN DAÂN XAÕ', 'ỦY BAN NHÂN DÂN XÃ'],
    ['Ñieåm töï chaám', 'Điểm tự chấm'],
    ['Taøi lieäu kieåm chöùng', 'Tài liệu kiểm chứng'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Tyû leä hoä ngheøo döôùi 5%', 'Tỷ lệ hộ nghèo dưới 5%'],
    ['Chæ tieâu, thò traán, kyõ sö, Myõ, lyù', 'Chỉ tiêu, thị trấn, kỹ sư, Mỹ, lý'],
    ['Thuïy Só, BÌNH ÑÒNH, ñòa ñaïo, BÒ, kî nöôùc', 'Thụy Sĩ, BÌNH ĐỊNH, địa đạo, BỊ, kỵ nước'],
  ])('%s is %s', (original, text) => {
    expect(decodeLegacy(original, 'vni', 'VNI-Times')).toBe(text);
  });

  it('takes the capital from the letter, not from its mark', () => {
    expect(decodeLegacy('Aùp duïng, AÙP DUÏNG, OÂ, Oâ', 'vni')).toBe('Áp dụng, ÁP DỤNG, Ô, Ô');
  });
});

describe.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
  it('has every Vietnamese letter', () => {
    expect(accentedLetters).toHaveLength(67);
    for (const letter of accentedLetters) {
      expect(decodeLegacy(`t${encode(letter, encoding)}t`, encoding)).toBe(`t${letter}t`);
      const capital = letter.toUpperCase();
      const font = encoding === 'tcvn3' ? '.VnTimeH' : 'VNI-Times';
      expect(decodeLegacy(encode(capital, encoding), encoding, font)).toBe(capital);
    }
  });

  it.each(sentences)('gives back what was typed: %s', (sentence) => {
    expect(decodeLegacy(encode(sentence, encoding), encoding)).toBe(sentence);
  });

  it('gives back any words, in NFC', () => {
    const words = fc.array(fc.constantFrom(...syllables, 'an', 'Nam', '2025', '70%', '(a)', 'm²'), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(decodeLegacy(encode(text, encoding), encoding)).toBe(text);
        expect(decodeLegacy(encode(text.normalize('NFD'), encoding), encoding)).toBe(text);
      }),
    );
  });

  it('gives back capitals, with the font that has them', () => {
    const words = fc.array(fc.constantFrom(...syllables), { minLength: 1 });
    const font = encoding === 'tcvn3' ? '.VnArialH' : 'VNI-Helve';
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ').toUpperCase();
        expect(decodeLegacy(encode(text, encoding), encoding, font)).toBe(text);
      }),
    );
  });

  it('leaves what is in plain letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(decodeLegacy(text, encoding)).toBe(text);
      }),
    );
  });

  it('keeps the signs of Windows-1252, also where they arrived as control characters', () => {
    expect(decodeLegacy('“70%” – ƒ…', encoding)).toBe('“70%” – ƒ…');
    expect(decodeLegacy('\u009370%\u0094 \u0096 \u0083\u0085', encoding)).toBe('“70%” – ƒ…');
  });

  it('keeps measures', () => {
    expect(decodeLegacy('12 m², 5 m³, 30°, ±2', encoding)).toBe('12 m², 5 m³, 30°, ±2');
  });
});
