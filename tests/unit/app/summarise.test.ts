import { tabTexts } from '../../../src/i18n/tab-texts';
import * as fc from 'fast-check';
import { readLetterhead, summarise } from '../../../src/app/summarise';
import type { CriterionResult } from '../../../src/assessing/assessment';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { formulaAt, valueAt, type CellValue, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort } from './plain-port';

const plansOf = (port: PlainPort, writing = -1): SheetPlan[] =>
  (port.writes.at(writing) ?? []).flatMap((edit) => (edit.kind === 'putSheet' ? [edit.plan] : []));

const planNamed = (port: PlainPort, name: string): SheetPlan => {
  const plan = plansOf(port).find((candidate) => candidate.name === name);
  if (plan === undefined) throw new Error(`No plan for ${name}`);
  return plan;
};

const texts = (plan: SheetPlan) =>
  plan.cells.map(({ content }) => (typeof content === 'object' ? content.value : content));

const text = (value: CellValue | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** The rows of a tab below a header, by the header's words. */
const rowsBelow = (sheet: SheetSnapshot, header: string): Record<string, CellValue>[] => {
  const top = sheet.values.findIndex((row) => row?.includes(header));
  const names = Array.from(sheet.values[top] ?? []);
  const rows: Record<string, CellValue>[] = [];
  for (let row = top + 1; sheet.values[row]?.some((value) => (value ?? null) !== null); row += 1) {
    rows.push(Object.fromEntries(names.map((name, column) => [text(name), valueAt(sheet, { row, column })])));
  }
  return rows;
};

const cellUnder = (sheet: SheetSnapshot, header: string, offset: number) => {
  const row = sheet.values.findIndex((cells) => cells?.includes(header));
  return { row: row + offset, column: sheet.values[row]?.indexOf(header) ?? 0 };
};

describe('summarise', () => {
  it('writes the summary and the gap list into the workbook, in one writing', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 12: 'Cơ bản đạt', 13: null }), guideSheet()]);
    const done = await summarise(port, everySheet);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.sheetNames).toEqual(['Tổng hợp', 'Chưa đạt']);
    expect(port.writes).toHaveLength(1);
    expect(rowsBelow(port.sheetNamed('Tổng hợp'), 'Tổng số tiêu chí')[0]).toMatchObject({
      'Đơn vị': 'Xã A',
      'Tổng số tiêu chí': 34,
      Đạt: 31,
      'Chưa đạt': 2,
      'Chưa đánh giá': 1,
      'Tỷ lệ đạt': 31 / 34,
      'Kết luận': 'Chưa đủ điều kiện',
    });
    expect(rowsBelow(port.sheetNamed('Chưa đạt'), 'Kết quả hiện tại')).toMatchObject([
      { TT: 1, 'Đơn vị': 'Xã A', 'Tiêu chí': '7', 'Kết quả hiện tại': 'Chưa đạt', Ô: 'C10' },
      { TT: 2, 'Tiêu chí': '12', 'Kết quả hiện tại': 'Cơ bản đạt', Ô: 'C15' },
    ]);
  });

  it('follows the cells: results refer to the sheet, counts to the results', async () => {
    const port = new PlainPort([commune("A 'mới'", { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    const summary = port.sheetNamed('Tổng hợp');
    expect(formulaAt(summary, cellUnder(summary, 'Kết quả', 2))).toContain("TRIM('A ''mới'''!C4)");
    expect(formulaAt(summary, cellUnder(summary, 'Đạt', 1))).toMatch(/^=COUNTIF\(H\d+:H\d+,"Đạt"\)$/);
    const gaps = port.sheetNamed('Chưa đạt');
    expect(formulaAt(gaps, cellUnder(gaps, 'Ô', 1))).toBe(`=HYPERLINK("#'A ''mới'''!C10","C10")`);
  });

  it('uses no function newer than Excel 2016', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' }), commune('B')]);
    await summarise(port, everySheet);
    const functions = plansOf(port)
      .flatMap(({ cells }) => cells)
      .flatMap(({ content }) =>
        typeof content === 'object' ? (content.formula.match(/[A-Z][A-Z.]+(?=\()/g) ?? []) : [],
      );
    const known = [
      ...['AND', 'AVERAGE', 'COUNT', 'COUNTA', 'COUNTIF', 'DAY', 'HYPERLINK', 'IF', 'IFERROR', 'INDEX', 'ISNUMBER'],
      ...['LARGE', 'MATCH', 'MAX', 'MIN', 'MONTH', 'OR', 'RANK', 'ROUNDDOWN', 'SMALL', 'SUM', 'SUMIF', 'SUMPRODUCT'],
      ...['TRIM', 'YEAR'],
    ];
    expect(functions.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('keeps what was typed beside a gap, and what belongs to a gap that is closed', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 12: 'KĐ' })]);
    await summarise(port, everySheet);
    const gaps = port.sheetNamed('Chưa đạt');
    port.type('Chưa đạt', cellUnder(gaps, 'Người phụ trách', 1), 'Ông Tư');
    port.type('Chưa đạt', cellUnder(gaps, 'Thời hạn', 2), 46_400);
    port.type('A', { row: 9, column: 2 }, 'Đạt');
    await summarise(port, everySheet);

    const again = port.sheetNamed('Chưa đạt');
    expect(rowsBelow(again, 'Kết quả hiện tại')).toMatchObject([{ 'Tiêu chí': '12', 'Thời hạn': 46_400 }]);
    const kept = again.values.findIndex((row) => row?.[0] === 'Đã đạt (giữ lại nội dung đơn vị đã ghi)');
    expect(again.values[kept + 1]).toMatchObject([1, 'Xã A', '7', 'Nội dung tiêu chí 7', 'Đạt', 'C10', 'Ông Tư']);

    port.type('A', { row: 9, column: 2 }, 'Chưa đạt');
    await summarise(port, everySheet);
    expect(rowsBelow(port.sheetNamed('Chưa đạt'), 'Kết quả hiện tại')[0]).toMatchObject({
      'Tiêu chí': '7',
      'Người phụ trách': 'Ông Tư',
    });
  });

  it('writes its tabs anew where they are, under the names that users gave them', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    const old = port.sheetNamed('Tổng hợp');
    port.replace({ ...old, name: 'Báo cáo quý I' });
    port.names = port.names.map((name) =>
      name.name === 'ChamChuan_TongHop'
        ? { ...name, refersTo: name.refersTo.replace('Tổng hợp', 'Báo cáo quý I') }
        : name,
    );
    const done = await summarise(port, everySheet);
    expect(done).toMatchObject({ ok: true, value: { sheetNames: ['Báo cáo quý I', 'Chưa đạt'] } });
    expect(port.sheets.map(({ name }) => name)).toEqual(['A', 'Báo cáo quý I', 'Chưa đạt']);
    expect(port.writes.at(-1)).toMatchObject([
      { kind: 'putSheet', replaces: { sheetId: old.id, tableNames: [], chartNames: ['ChamChuan_BieuDo1'] } },
      { kind: 'putSheet', replaces: { tableNames: ['ChamChuan_BangChuaDat'], chartNames: [] } },
    ]);
  });

  it('follows a form whose sheet was renamed, with what was typed beside its gaps', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    port.type('Chưa đạt', cellUnder(port.sheetNamed('Chưa đạt'), 'Người phụ trách', 1), 'Ông Tư');
    port.replace({ ...port.sheetNamed('A'), name: 'Quý II' });
    await summarise(port, everySheet);
    const summary = port.sheetNamed('Tổng hợp');
    expect(formulaAt(summary, cellUnder(summary, 'Kết quả', 2))).toContain("TRIM('Quý II'!C4)");
    expect(summary.formulas.flat().filter((formula) => formula?.includes('A!'))).toEqual([]);
    expect(rowsBelow(port.sheetNamed('Chưa đạt'), 'Kết quả hiện tại')).toMatchObject([{ 'Người phụ trách': 'Ông Tư' }]);
  });

  it.each([
    ['beside its table', { row: 6, column: 14 }],
    ['below its table', { row: 60, column: 1 }],
  ])('is refused where a tab of ours holds something of the user’s %s, and erases nothing', async (_where, cell) => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    port.type('Chưa đạt', cell, 'Ghi thêm');
    const again = await summarise(port, everySheet);
    expect(again).toMatchObject({ ok: false, error: { code: 'tab-has-other-content', sheet: 'Chưa đạt', cell } });
    expect(port.writes).toHaveLength(1);
  });

  it('is refused where its table was moved onto a sheet of the user’s', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' }), guideSheet()]);
    await summarise(port, everySheet);
    const guide = port.sheets[1]?.name ?? '';
    port.names = port.names.map(({ name, refersTo }) => ({
      name,
      refersTo: name === 'ChamChuan_TongHop' ? `='${guide}'!$A$40:$I$90` : refersTo,
    }));
    expect(await summarise(port, everySheet)).toMatchObject({
      ok: false,
      error: { code: 'tab-has-other-content', sheet: guide },
    });
    expect(port.writes).toHaveLength(1);
  });

  it('keeps what was written over the head of the summary', async () => {
    const port = new PlainPort([commune('A')]);
    await summarise(port, everySheet);
    port.type('Tổng hợp', { row: 0, column: 0 }, 'CÔNG AN TỈNH LAI CHÂU');
    const column = port.sheetNamed('Tổng hợp').values[3]?.findIndex((text) => (text ?? null) !== null) ?? 0;
    port.type('Tổng hợp', { row: 3, column }, 'Lai Châu, ngày 23 tháng 11 năm 2026');
    await summarise(port, everySheet);
    const { values } = port.sheetNamed('Tổng hợp');
    expect(values[0]?.[0]).toBe('CÔNG AN TỈNH LAI CHÂU');
    expect(values[3]?.[column]).toBe('Lai Châu, ngày 23 tháng 11 năm 2026');
  });

  it('has the same head and places to sign on every tab, and keeps what was written there', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' }), commune('B')]);
    const letterhead = {
      issuer: 'CÔNG AN TỈNH LAI CHÂU',
      issuingUnit: 'CÔNG AN XÃ A',
      dateLine: 'Lai Châu, ngày 23 tháng 11 năm 2026',
      signerTitle: 'TRƯỞNG CÔNG AN XÃ',
      signerName: 'Nguyễn Văn A',
    };
    const tabs = ['gaps', 'progress'] as const;
    await summarise(port, { ...everySheet, letterhead, tabs });
    const expectWords = (words: Readonly<Record<string, string>>) => {
      for (const tab of ['Tổng hợp', 'Chưa đạt', 'So sánh đơn vị', 'Tiến độ']) {
        const texts = port.sheetNamed(tab).values.flatMap((row) => row ?? []);
        expect([tab, Object.values(words).filter((word) => !texts.includes(word))]).toEqual([tab, []]);
      }
    };
    expectWords({ ...letterhead, preparerTitle: 'NGƯỜI LẬP BIỂU' });

    const gaps = port.sheetNamed('Chưa đạt');
    const row = gaps.values.findIndex((cells) => cells?.includes(letterhead.signerName));
    const column = gaps.values[row]?.indexOf(letterhead.signerName) ?? 0;
    port.type('Chưa đạt', { row, column }, 'Trần Thị B');
    await summarise(port, everySheet);
    expectWords({ ...letterhead, signerName: 'Trần Thị B' });
    expect(await readLetterhead(port, everySheet)).toEqual({
      ok: true,
      value: { ...letterhead, signerName: 'Trần Thị B' },
    });

    await summarise(port, { ...everySheet, letterhead: { issuer: '', signerName: 'Lê Văn C' } });
    expectWords({ issuingUnit: letterhead.issuingUnit, signerName: 'Lê Văn C' });
    expect(port.sheetNamed('Chưa đạt').values[0]?.[0]).toMatch(/^…+$/);
  });

  it('leaves a sheet of the user’s own that has the same name alone', async () => {
    const own = { ...guideSheet(), id: 'own', name: 'Tổng hợp' };
    const port = new PlainPort([commune('A'), own]);
    const done = await summarise(port, everySheet);
    expect(done).toMatchObject({ ok: true, value: { sheetNames: ['Tổng hợp (2)'] } });
    expect(port.sheetNamed('Tổng hợp')).toBe(own);
  });

  it('reads its own tabs when only the sheet in front is summed up', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, { ...everySheet, sheets: 'active' });
    expect(port.reads).toHaveLength(1);
    await summarise(port, { ...everySheet, sheets: 'active' });
    expect(port.reads.slice(1)).toEqual([
      { sheets: 'active', include: [] },
      { sheets: { names: ['Tổng hợp', 'Chưa đạt'] }, include: ['objects', 'formulas'] },
    ]);
    expect(port.sheets).toHaveLength(3);
  });

  it('puts the results of many units on a tab of their own, and leaves it there when a single unit is left, as a sheet that is deleted could not be brought back', async () => {
    const communes = Array.from({ length: 9 }, (_, index) => commune(`Số ${index + 1}`, { 7: 'KĐ' }));
    const port = new PlainPort(communes);
    expect(await summarise(port, everySheet)).toMatchObject({
      ok: true,
      value: { sheetNames: ['Tổng hợp', 'Chưa đạt', 'So sánh đơn vị'] },
    });
    const summary = port.sheetNamed('Tổng hợp');
    expect(formulaAt(summary, cellUnder(summary, 'Đạt', 1))).toEqual(
      expect.stringMatching(/^=COUNTIF\('So sánh đơn vị'!C(\d+):AJ\1,"Đ"\)$/),
    );
    port.sheets = port.sheets.filter(({ name }) => !name.startsWith('Số') || name === 'Số 1');
    const done = await summarise(port, everySheet);
    expect(port.sheets.map(({ name }) => name)).toEqual(['Số 1', 'So sánh đơn vị', 'Tổng hợp', 'Chưa đạt']);
    expect(rowsBelow(port.sheetNamed('So sánh đơn vị'), 'Hạng').map((row) => row['Đơn vị'])).toEqual([
      'Xã Số 1',
      'Số đơn vị đạt',
    ]);
    if (!done.ok) throw new Error(done.error.code);
    await port.apply(done.value.undo);
    expect(rowsBelow(port.sheetNamed('So sánh đơn vị'), 'Hạng')).toHaveLength(10);
  });

  it('tells two units of one name apart by their sheets', async () => {
    const twin = { ...commune('A', { 7: 'KĐ' }), id: 'twin', name: 'A (2)' };
    const port = new PlainPort([commune('A', { 7: 'KĐ' }), twin]);
    await summarise(port, everySheet);
    expect(rowsBelow(port.sheetNamed('Chưa đạt'), 'Đơn vị').map((row) => row['Đơn vị'])).toEqual([
      'Xã A (A)',
      'Xã A (A (2))',
    ]);
  });

  it('keeps texts that look like formulas as texts', async () => {
    const form = commune('A', { 7: 'Chưa đạt' });
    const values = form.values.map((row, index) =>
      index === 9 ? [7, '=HYPERLINK("http://x","bấm")', 'Chưa đạt', 'x'] : row,
    );
    const port = new PlainPort([{ ...form, values }]);
    await summarise(port, everySheet);
    for (const plan of plansOf(port)) {
      const formulas = plan.cells.flatMap(({ content }) => (typeof content === 'object' ? [content.formula] : []));
      expect(formulas.filter((formula) => formula.includes('http://x'))).toEqual([]);
    }
    expect(texts(planNamed(port, 'Chưa đạt'))).toContain('=HYPERLINK("http://x","bấm")');
  });

  it('has no list where everything is met, but leaves one that stands, and says there that nothing is left', async () => {
    const port = new PlainPort([commune('A')]);
    expect(await summarise(port, everySheet)).toMatchObject({ ok: true, value: { sheetNames: ['Tổng hợp'] } });
    port.type('A', { row: 9, column: 2 }, 'Chưa đạt');
    await summarise(port, everySheet);
    port.type('A', { row: 9, column: 2 }, 'Đạt');
    await summarise(port, everySheet);
    expect(texts(planNamed(port, 'Chưa đạt'))).toContain('Không có tiêu chí nào chưa đạt.');
  });

  it('makes the tabs that are asked for, and those that stand', async () => {
    const port = new PlainPort([commune('A', { 7: 'KĐ' })]);
    const only = (tabs: readonly ('gaps' | 'progress')[]) => summarise(port, { ...everySheet, tabs });
    expect(await only([])).toMatchObject({ ok: true, value: { sheetNames: ['Tổng hợp'] } });
    expect(await only(['progress'])).toMatchObject({ ok: true, value: { sheetNames: ['Tổng hợp', 'Tiến độ'] } });
    expect(await only(['gaps'])).toMatchObject({
      ok: true,
      value: { sheetNames: ['Tổng hợp', 'Chưa đạt', 'Tiến độ'] },
    });
  });

  it('says in English what is asked for in English, and reads Vietnamese notes', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    port.type('Chưa đạt', cellUnder(port.sheetNamed('Chưa đạt'), 'Ghi chú', 1), 'đang làm');
    await summarise(port, { ...everySheet, language: 'en' });
    expect(rowsBelow(port.sheetNamed('Chưa đạt'), 'Current result')).toMatchObject([
      { Number: '7', 'Current result': 'Not met', Note: 'đang làm' },
    ]);
  });

  it('is refused where sheets cannot be added, with what was found', async () => {
    const port = new PlainPort([commune('A')]);
    port.isStructureProtected = true;
    expect(await summarise(port, everySheet)).toMatchObject({
      ok: false,
      error: { code: 'structure-protected', report: { sheets: [{ layout: 'form' }] } },
    });
  });

  it('is refused where its own tab has been protected', async () => {
    const port = new PlainPort([commune('A', { 7: 'KĐ' })]);
    await summarise(port, everySheet);
    port.replace({ ...port.sheetNamed('Chưa đạt'), isProtected: true });
    expect(await summarise(port, everySheet)).toMatchObject({
      ok: false,
      error: { code: 'sheet-protected', sheet: 'Chưa đạt' },
    });
  });

  it('says that there is no table', async () => {
    const done = await summarise(new PlainPort([guideSheet()]), everySheet);
    expect(done).toMatchObject({ ok: false, error: { code: 'no-table' } });
  });

  it('counts what stands in its results, as the assessments do', async () => {
    const words: Readonly<Record<Exclude<CriterionResult, 'rated'>, CellValue>> = {
      met: 'Đạt',
      basicallyMet: 'Cơ bản đạt',
      notMet: 'Chưa đạt',
      notApplicable: 'Không áp dụng',
      blank: null,
    };
    const results = fc.array(fc.constantFrom(...(Object.keys(words) as (keyof typeof words)[])), {
      minLength: 34,
      maxLength: 34,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(results, { minLength: 1, maxLength: 7 }), async (units) => {
        const forms = units.map((given, index) =>
          commune(
            `Số ${index + 1}`,
            Object.fromEntries(given.map((result, criterion) => [criterion + 1, words[result]])),
          ),
        );
        const port = new PlainPort(forms);
        const done = await summarise(port, everySheet);
        if (!done.ok) throw new Error(done.error.code);
        const summary = port.sheetNamed('Tổng hợp');
        const counts = rowsBelow(summary, 'Tổng số tiêu chí');
        const isOne = units.length === 1;
        const block = rowsBelow(summary, 'Nội dung tiêu chí').filter((row) => /^\d/.test(text(row['TT'])));
        const compared = isOne ? [] : rowsBelow(port.sheetNamed('So sánh đơn vị'), 'Hạng');
        units.forEach((given, index) => {
          const shown = isOne ? block.map((row) => row['Kết quả']) : given.map((_, at) => compared[index]?.[at + 1]);
          const count = (...wanted: CriterionResult[]) => given.filter((result) => wanted.includes(result)).length;
          expect(counts[index]).toMatchObject({
            Đạt: count('met'),
            'Chưa đạt': count('notMet', 'basicallyMet'),
            'Không áp dụng': count('notApplicable'),
            'Chưa đánh giá': count('blank'),
          });
          const said = isOne ? { ...words, blank: 'Chưa đánh giá' } : tabTexts['vi'].summary.shortResults;
          expect(shown).toEqual(given.map((result) => said[result]));
        });
      }),
      { numRuns: 20 },
    );
  });
});
