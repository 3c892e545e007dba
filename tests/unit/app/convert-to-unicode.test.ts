import { check } from '../../../src/app/check';
import { convertToUnicode } from '../../../src/app/convert-to-unicode';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { everySheet } from './forms';
import { plainSheet, PlainPort } from './plain-port';

/** In TCVN3: a form of two criteria, the first met and the second not, all of it in .VnTime but for a note in Unicode. */
const rows = [
  ['b¶ng tù ®¸nh gi¸ theo Q§ 9745/Q§-BCA', null, null, null],
  ['Tªn x·: X· Sïng Phµi', null, null, null],
  ['TT', 'Néi dung tiªu chÝ', 'KÕt qu¶', 'Ghi chó'],
  ...Array.from({ length: 34 }, (_, index) => [
    index + 1,
    `Thùc hiÖn tèt phong trµo toµn d©n b¶o vÖ an ninh Tæ quèc ${index + 1}`,
    index === 6 ? 'Ch­a ®¹t' : '§¹t',
    index === 0 ? 'Đã kiểm tra' : null,
  ]),
];

function legacySheet(more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const fonts = rows.map((cells, row) =>
    cells.map((value) => {
      if (typeof value !== 'string') return undefined;
      if (row === 0) return '.VnTimeH';
      return value === 'Đã kiểm tra' ? 'Times New Roman' : '.VnTime';
    }),
  );
  return plainSheet('s1', 'Biểu 1', rows, { fonts, ...more });
}

async function checked(port: PlainPort) {
  const report = await check(port, everySheet);
  if (!report.ok) throw new Error(report.error.code);
  const [sheet] = report.value.sheets;
  if (sheet === undefined || sheet.layout === 'none') throw new Error('no table');
  return sheet;
}

describe('a sheet in a legacy encoding', () => {
  it('is checked as if it were in Unicode, with one finding that says so', async () => {
    const port = new PlainPort([legacySheet()]);
    const { tables, findings } = await checked(port);
    const [{ assessment }] = tables;
    expect(assessment.unit?.name).toBe('Xã Sùng Phài');
    expect(assessment.counts).toMatchObject({ total: 34, met: 33, notMet: 1 });
    expect(findings).toMatchObject([
      { code: 'legacy-font', encoding: 'tcvn3', cellCount: 73, cell: { row: 0, column: 0 } },
      { code: 'criterion-not-met', criterion: '7' },
    ]);
  });

  it('has its fonts read only because its text looks like it', async () => {
    const port = new PlainPort([legacySheet(), plainSheet('s2', 'Biểu 2', [['Xã Bản Bo']])]);
    await check(port, everySheet);
    expect(port.reads).toEqual([
      { sheets: 'all', include: [] },
      { sheets: { names: ['Biểu 1'] }, include: ['fonts'] },
    ]);
  });
});

describe('convertToUnicode', () => {
  it('turns texts and fonts into Unicode, in one step that can be taken back', async () => {
    const port = new PlainPort([legacySheet()]);
    const converted = await convertToUnicode(port, everySheet);
    if (!converted.ok) throw new Error(converted.error.code);
    const { values, fonts } = port.sheetNamed('Biểu 1');
    expect(port.writes).toHaveLength(1);
    expect(converted.value).toMatchObject({ cellCount: 73, skippedFormulas: 0 });
    expect(values.slice(0, 4).map((cells) => cells?.slice(0, 4))).toEqual([
      ['BẢNG TỰ ĐÁNH GIÁ THEO QĐ 9745/QĐ-BCA', null, null, null],
      ['Tên xã: Xã Sùng Phài', null, null, null],
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
      [1, 'Thực hiện tốt phong trào toàn dân bảo vệ an ninh Tổ quốc 1', 'Đạt', 'Đã kiểm tra'],
    ]);
    expect(new Set(fonts.flatMap((cells) => cells ?? []).filter((font) => font !== undefined))).toEqual(
      new Set(['Times New Roman']),
    );
    expect(converted.value.report?.sheets[0]?.findings.map(({ code }) => code)).toEqual(['criterion-not-met']);

    await undo(port, undoStep(converted.value.undo, []));
    expect(port.sheetNamed('Biểu 1').values).toEqual(legacySheet().values);
    expect(port.sheetNamed('Biểu 1').fonts).toEqual(legacySheet().fonts);
  });

  it('leaves cells with formulas as they are and says how many', async () => {
    const formulas = [[], [], [], [null, null, '=IF(TRUE,"§¹t","")'].map((formula) => formula ?? undefined)];
    const port = new PlainPort([legacySheet({ formulas })]);
    const converted = await convertToUnicode(port, everySheet);
    expect(converted).toMatchObject({ ok: true, value: { cellCount: 72, skippedFormulas: 1 } });
    expect(port.sheetNamed('Biểu 1').values[3]?.[2]).toBe('§¹t');
    expect(port.sheetNamed('Biểu 1').fonts[3]?.[2]).toBe('.VnTime');
  });

  it('is refused on a protected sheet, and nothing is written', async () => {
    const port = new PlainPort([legacySheet({ isProtected: true })]);
    const converted = await convertToUnicode(port, everySheet);
    expect(converted).toMatchObject({ ok: false, error: { code: 'sheet-protected', sheet: 'Biểu 1' } });
    expect(port.writes).toEqual([]);
  });

  it('writes nothing where all is in Unicode', async () => {
    const port = new PlainPort([plainSheet('s1', 'Biểu 1', [['Tên xã: Xã Bản Bo']])]);
    expect(await convertToUnicode(port, everySheet)).toMatchObject({ ok: true, value: { cellCount: 0, undo: [] } });
    expect(port.writes).toEqual([]);
  });
});
