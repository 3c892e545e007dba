import * as fc from 'fast-check';
import { decodeSheet, lookForLegacyText, type LegacySheet } from '../../../../src/reading/legacy-text/decode-sheet';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';
import { encode } from './legacy-encoders';
import { sentences, syllables } from './vietnamese-sentences';

/** A sheet whose cells have one font, or the fonts of a grid of the same shape. */
function sheetWith(rows: readonly (readonly CellValue[])[], fonts: string | readonly (readonly string[])[] = []) {
  const fontOf = (row: number, column: number) => (typeof fonts === 'string' ? fonts : fonts[row]?.[column]);
  return {
    ...sheetOf(rows),
    fonts: rows.map((cells, row) =>
      cells.map((value, column) => (typeof value === 'string' ? fontOf(row, column) : undefined)),
    ),
  } satisfies SheetSnapshot;
}

function decoded(sheet: SheetSnapshot): LegacySheet {
  const legacy = decodeSheet(sheet);
  if (legacy === null) throw new Error('no legacy text found');
  return legacy;
}

function textsOf(sheet: SheetSnapshot): readonly string[] {
  return decoded(sheet).cells.map(({ text }) => text);
}

const form: readonly (readonly CellValue[])[] = [
  ['TT', 'Tiêu chí', 'Kết quả'],
  [1, 'Cấp ủy, chính quyền ban hành nghị quyết về an ninh', 'Đạt'],
  [2, 'Không để xảy ra tụ tập đông người trái pháp luật', 'Chưa đạt'],
  [3, 'Công khai', 'có'],
  [4, 'Thi'],
];

function encoded(rows: readonly (readonly CellValue[])[], encoding: 'tcvn3' | 'vni') {
  return rows.map((row) => row.map((value) => (typeof value === 'string' ? encode(value, encoding) : value)));
}

describe.each([
  { encoding: 'tcvn3', font: '.VnTime' },
  { encoding: 'vni', font: 'VNI-Times' },
] as const)('a sheet in $font', ({ encoding, font }) => {
  const sheet = sheetWith(encoded(form, encoding), font);

  it('is decoded, wherever its text differs from Unicode', () => {
    expect(decoded(sheet).values).toEqual(sheetOf(form).values);
    expect(decoded(sheet).cells[1]).toEqual({
      row: 0,
      column: 2,
      text: 'Kết quả',
      original: encode('Kết quả', encoding),
      encoding,
      font,
    });
  });

  it('has cells that only need another font', () => {
    expect(decoded(sheet).fontOnlyCells).toEqual(
      expect.arrayContaining([
        { row: 0, column: 0, font },
        { row: 4, column: 1, font },
      ]),
    );
    const places = [...decoded(sheet).cells, ...decoded(sheet).fontOnlyCells].map(
      ({ row, column }) => row * 9 + column,
    );
    expect(places.sort((a, b) => a - b)).toEqual([0, 1, 2, 10, 11, 19, 20, 28, 29, 37]);
  });

  it('keeps rows without legacy text, and the sheet that was given', () => {
    const before = structuredClone(sheet.values);
    const { values } = decoded(sheet);
    expect(values[4]).toBe(sheet.values[4]);
    expect(values[1]).not.toBe(sheet.values[1]);
    expect(sheet.values).toEqual(before);
  });

  it('is decoded without its fonts as well', () => {
    const { values, cells, fontOnlyCells } = decoded({ ...sheet, fonts: [] });
    expect(values).toEqual(sheetOf(form).values);
    expect(cells.every((cell) => cell.font === null && cell.encoding === encoding)).toBe(true);
    expect(fontOnlyCells).toEqual([]);
  });

  it('is decoded where somebody gave all of it an ordinary font', () => {
    expect(decoded(sheetWith(encoded(form, encoding), 'Times New Roman')).values).toEqual(sheetOf(form).values);
  });

  it('may hold texts that were typed in Unicode: they only need another font', () => {
    const { cells, fontOnlyCells } = decoded(
      sheetWith([[encode('Tiêu chí', encoding)], ['Thành tích được khen'], ['Thành tích'], ['Hướng dẫn']], font),
    );
    expect(cells.map(({ text }) => text)).toEqual(['Tiêu chí']);
    expect(fontOnlyCells.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('may have other fonts beside it, whose texts are Unicode', () => {
    const sheetOfBoth = sheetWith(
      [
        [encode('Tiêu chí số một của xã, hướng dẫn', encoding), 'Có', 'Công khai', 'Không có', '£ §'],
        [encode('Kết quả thực hiện', encoding), 'Đạt', 'Chưa đạt', 'là', 'hà'],
      ],
      Array.from({ length: 2 }, () => [font, 'Arial', 'Calibri', 'Times New Roman', 'Arial']),
    );
    expect(textsOf(sheetOfBoth)).toEqual(['Tiêu chí số một của xã, hướng dẫn', 'Kết quả thực hiện']);
  });

  it('may have texts of its own under an ordinary font, which say plainly what they are', () => {
    const long = 'Cấp ủy, chính quyền ban hành nghị quyết, kế hoạch';
    const rows = [...encoded(form, encoding), [encode(long, encoding)], [encode('Chưa đạt', encoding)]];
    const fonts = rows.map((row, place) => row.map(() => (place < form.length ? font : 'Arial')));
    expect(textsOf(sheetWith(rows, fonts)).slice(-2)).toEqual([long, 'Chưa đạt']);
  });

  it('has no letters in the fonts of signs', () => {
    const rows = [['þ', 'ü', '¨', 'o\u00A8'], ...encoded(form, encoding)];
    const fonts = rows.map((row, place) => row.map(() => (place === 0 ? 'Wingdings' : font)));
    expect(decoded(sheetWith(rows, fonts)).values[0]).toEqual(['þ', 'ü', '¨', 'o\u00A8']);
    const lost = rows.map((row, place) => row.map(() => (place === 0 ? 'Webdings' : 'Arial')));
    expect(decoded(sheetWith(rows, lost)).values[0]).toEqual(['þ', 'ü', '¨', 'o\u00A8']);
  });

  it('keeps signs and measures where its fonts are not known', () => {
    const others = ['12 m²', '3 × 4', '±5°', '§', '«', '·', 'Nike®', '70%', '–'];
    const { values } = decoded(sheetOf([...encoded(form, encoding), others]));
    expect(values[form.length]).toEqual(others);
  });

  it('is decoded without its fonts, whatever it says', () => {
    const words = fc.uniqueArray(fc.constantFrom(...syllables), { minLength: 12, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 6 }), (list, columns) => {
        const rows = list.flatMap((_, at) => (at % columns === 0 ? [list.slice(at, at + columns)] : []));
        expect(decoded(sheetOf(encoded(rows, encoding))).values).toEqual(rows);
      }),
    );
  });
});

it('a font of capitals shows small letters as capitals, plain ones too', () => {
  const sheet = sheetWith([['Céng hßa x· héi'], ['x'], ['TT']], '.VnTimeH');
  expect(textsOf(sheet)).toEqual(['CỘNG HÒA XÃ HỘI', 'X']);
  expect(decoded(sheet).fontOnlyCells).toEqual([{ row: 2, column: 0, font: '.VnTimeH' }]);
});

it('both encodings may stand on one sheet, each under its font', () => {
  const sheet = sheetWith([['Tiªu chÝ', 'Tieâu chí']], [['.VnTime', 'VNI-Times']]);
  expect(decoded(sheet).cells.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['Tiêu chí', 'tcvn3'],
    ['Tiêu chí', 'vni'],
  ]);
});

it('a legacy text pasted into a sheet of Unicode is found by what it says', () => {
  const unicode = sentences.map((text) => [text, 'Có', 'là']);
  const pasted = 'Không để xảy ra tụ tập đông người trái pháp luật';
  const rows = [...Array.from({ length: 50 }, () => unicode).flat(), [encode(pasted, 'tcvn3'), encode('có', 'tcvn3')]];
  expect(decoded(sheetOf(rows)).cells.map(({ row, column, text }) => [row, column, text])).toEqual([[550, 0, pasted]]);
});

it('where half of a sheet is Unicode and fonts are unknown, a text that could be either is left alone', () => {
  const rows = [...sentences.map((text) => [text]), ...sentences.map((text) => [encode(text, 'tcvn3')]), ['Công']];
  expect(decoded(sheetOf(rows)).cells.map(({ text }) => text)).toEqual(sentences);
});

it('formulas of numbers, errors, numbers and booleans are no text', () => {
  const values = [['§¹t, ch­a ®¹t, kh«ng ®¹t', 1, true, { error: '#REF!' }, null]];
  expect(decoded(sheetWith(values, '.VnTime')).values[0]?.slice(1)).toEqual([1, true, { error: '#REF!' }, undefined]);
});

describe('a sheet without legacy text is none', () => {
  it.each([
    ['empty', sheetOf([])],
    ['Unicode', sheetWith(form, 'Times New Roman')],
    ['Unicode without fonts', sheetOf(form)],
    [
      'Unicode, decomposed',
      sheetOf(form.map((row) => row.map((v) => (typeof v === 'string' ? v.normalize('NFD') : v)))),
    ],
    ['plain letters in a legacy font', sheetWith([['TT', 'Thi', 3]], '.VnTime')],
    ['Unicode in a legacy font', sheetWith(form, '.VnTime')],
    ['ticks of Wingdings', sheetWith([['þ', 'ü', 'û', '¨', 'Ö']], 'Wingdings')],
    ['ticks whose font is not known', sheetOf([['þ'], ['ü'], ['û'], ['¨'], ['Ö'], ['þ ®¹t']])],
    ['French', sheetWith([['Les élèves étaient déjà là, où Noël est fêté'], ['garçon, île, août, œuvre']], 'Arial')],
  ])('%s', (_, sheet) => {
    expect(decodeSheet(sheet)).toBeNull();
  });

  it('any Unicode texts', () => {
    const texts = fc
      .array(fc.constantFrom(...syllables, 'có', 'không', 'xã', 'công', '«', '×', 'm²', '1'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(texts, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        expect(decodeSheet(sheetOf(rows))).toBeNull();
        expect(decodeSheet(sheetWith(rows, 'Calibri'))).toBeNull();
      }),
    );
  });
});

describe('whether it is worth to ask for the fonts', () => {
  it.each(['tcvn3', 'vni'] as const)('one word in %s is enough, though not to be decoded', (encoding) => {
    const sheet = sheetOf([...form, ...Array.from({ length: 34 }, () => [encode('Minh chứng', encoding)])]);
    expect(lookForLegacyText(sheet)).toBe('suspected');
    expect(decodeSheet(sheet)).toBeNull();
  });

  it('Unicode, numbers and signs are not', () => {
    expect(lookForLegacyText(sheetOf([...form, ...sentences.map((text) => [text])]))).toBe('none');
    expect(lookForLegacyText(sheetOf([['12 m²', '3 × 4', '±5°', '§ 1', '«Có»', 'Nike®', 7, 'Có', 'Hoà', 'là']]))).toBe(
      'unlikely',
    );
  });
});
