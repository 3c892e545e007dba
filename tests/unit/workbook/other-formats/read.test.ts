import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { muteLibrary } from '../../../../src/workbook/other-formats/answer-conversion';
import { otherFormatOf } from '../../../../src/workbook/other-formats/recognise-format';
import { cells, sheetsOf } from './sheets-of';
import { savedByLibreOffice } from './saved-by-libreoffice';

muteLibrary();

const rows = [
  ['TT', 'Nội dung', 'Kết quả'],
  [1, 'Tiêu chí “một”', true],
  [2, 'Tiêu chí hai', 0.5],
];

function saved(
  bookType: XLSX.BookType,
  change: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void = () => undefined,
) {
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Biểu 1');
  change(sheet, book);
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

describe.each(['biff8', 'biff5', 'xlsb', 'ods'] as const)('a workbook saved as %s', (bookType) => {
  it('has its values, with their types', async () => {
    // BIFF 5 has the letters of one code page alone.
    const bytes = saved(bookType, (sheet) => {
      if (bookType === 'biff5') sheet['B2'] = { t: 's', v: 'Tieu chi mot' };
    });
    const [header, first, second] = await cells(bytes, 'tep');
    if (bookType !== 'biff5') expect(header).toEqual(rows[0]);
    expect([first?.[0], first?.[2], second?.[2]]).toEqual([1, true, 0.5]);
  });

  it('has its merged areas', async () => {
    const bytes = saved(bookType, (sheet) => {
      sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 1 } }];
    });
    const [sheet] = await sheetsOf(bytes, 'tep');
    // The library keeps none when it writes BIFF 5.
    expect(sheet?.merges).toEqual(bookType === 'biff5' ? [] : [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }]);
  });
});

it('knows a form by what stands in the file, whatever its name says', () => {
  expect(otherFormatOf(saved('biff8'), 'bieu.xlsx')).toBe('xls');
  expect(otherFormatOf(saved('xlsb'), 'bieu.xls')).toBe('xlsb');
  expect(otherFormatOf(saved('ods'), 'bieu.xlsx')).toBe('ods');
  expect(otherFormatOf(saved('xlsx'), 'bieu.ods')).toBeNull();
  expect(otherFormatOf(strToU8('a,b'), 'bieu.csv')).toBe('csv');
  expect(otherFormatOf(strToU8('a,b'), 'bieu.xlsx')).toBeNull();
});

it('keeps the fonts of old encodings, a hidden sheet and a formula, in an .xls and an .ods by LibreOffice', async () => {
  const old = 'tests/fixtures/xa-phong-chu-cu.xlsx';
  const fontsOf = async (bytes: Uint8Array, name: string) => {
    const [sheet] = await sheetsOf(bytes, name);
    return new Set((sheet?.fonts ?? []).flatMap((row) => (row ?? []).filter((font) => /^\.Vn/.test(font ?? ''))));
  };
  const original = await fontsOf(new Uint8Array(readFileSync(old)), 'xa-phong-chu-cu.xlsx');
  expect(original.size).toBeGreaterThan(0);
  for (const extension of ['xls', 'ods'] as const) {
    const file = `${savedByLibreOffice([old], extension)}/xa-phong-chu-cu.${extension}`;
    expect(await fontsOf(new Uint8Array(readFileSync(file)), file)).toEqual(original);
  }
});

it('knows again which sheets are hidden', async () => {
  const hide = (_: XLSX.WorkSheet, book: XLSX.WorkBook) => {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), 'Ẩn');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  };
  for (const bookType of ['biff8', 'xlsb'] as const) {
    const sheets = await sheetsOf(saved(bookType, hide), 'tep');
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 1', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
  }
});

it('knows in an .ods which sheets are hidden and which are protected', async () => {
  const parts = unzipSync(saved('ods'));
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
    .replace(
      '<office:automatic-styles>',
      '<office:automatic-styles><style:style style:name="an" style:family="table"><style:table-properties table:display="false"/></style:style>',
    )
    .replace('<table:table ', '<table:table table:protected="true" ')
    .replace(
      '</table:table>',
      '</table:table><table:table table:name="Ẩn" table:style-name="an"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    );
  const sheets = await sheetsOf(zipSync({ ...parts, 'content.xml': strToU8(content) }), 'an.ods');
  expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
    ['Biểu 1', 'visible', true],
    ['Ẩn', 'hidden', false],
  ]);
});

it('keeps formulas with what they show', async () => {
  // The library writes formulas into no .xls.
  const bytes = saved('ods', (sheet) => {
    sheet['D2'] = { t: 'n', v: 3, f: 'SUM(A2:A3)' };
    sheet['!ref'] = 'A1:D3';
  });
  const [sheet] = await sheetsOf(bytes, 'tep.ods');
  expect([sheet?.values[1]?.[3], sheet?.formulas[1]?.[3]]).toEqual([3, '=SUM(A2:A3)']);
});

describe('a list of values', () => {
  const read = (bytes: Uint8Array) => cells(bytes, 'bieu.csv');

  it('is parted by what most lines have the same number of, not by what stands most often', async () => {
    const text = 'TT;Nội dung;Điểm\n1;Đường, trường, trạm;2,5\n2;Nước, điện, chợ, nhà;3\n';
    expect(await read(strToU8(text))).toEqual([
      ['TT', 'Nội dung', 'Điểm'],
      [1, 'Đường, trường, trạm', 2.5],
      [2, 'Nước, điện, chợ, nhà', 3],
    ]);
  });

  it('keeps as texts what would not read back the same: numbers of criteria, codes, days', async () => {
    const text = '1.10,007,15/3/2026,70%,2.5,-3\n';
    expect(await read(strToU8(text))).toEqual([['1.10', '007', '15/3/2026', '70%', 2.5, -3]]);
  });

  it('is read in UTF-8, in UTF-16 and in the code page of Windows for Vietnamese', async () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeffĐạt\tXã\n', 'utf16le'));
    expect(await read(utf16)).toEqual([['Đạt', 'Xã']]);
    expect(await read(strToU8('\ufeffĐạt,Xã\n'))).toEqual([['Đạt', 'Xã']]);
    // "Đ" is D0, "ạ" is "a" with a dot of its own, F2.
    expect(await read(Uint8Array.of(0xd0, 0x61, 0xf2, 0x74, 0x2c, 0x31))).toEqual([['Đạt', 1]]);
  });

  it.each(['ID;TT\n1;2\n', '<b>;2\n3;4\n', '=1+1;2\n3;4\n', '{\\rt;1\n2;3\n'])(
    'is a list, however it begins: %j',
    async (text) => {
      const [first] = await read(strToU8(text));
      expect(first?.[0]).toBe(text.slice(0, text.indexOf(';')));
    },
  );

  it('has values in quotation marks that go over lines', async () => {
    expect(await read(strToU8('"a;\n""b""";1\nc;2\n'))).toEqual([
      ['a;\n"b"', 1],
      ['c', 2],
    ]);
  });
});
