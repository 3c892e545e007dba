import { check } from '../../../src/app/check';
import { combine } from '../../../src/app/combine';
import { resultsOf } from '../../../src/app/roll-up/file-results';
import type { FileReport } from '../../../src/app/roll-up/settle-units';
import { cellToA1 } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort } from './plain-port';

const fileReport = async (fileName: string, ...sheets: SheetSnapshot[]): Promise<FileReport> => {
  const report = await check(new PlainPort(sheets), everySheet);
  if (!report.ok) throw new Error(report.error.code);
  return { fileName, results: resultsOf(report.value) };
};

/** A blank workbook with the roll-up in it. */
const rolledUp = async (...reports: FileReport[]) => {
  const port = new PlainPort([]);
  await port.apply([...combine(reports)]);
  return port;
};

describe('combine', () => {
  it('gives the tabs of a summary, with results as they were found and counts that follow them', async () => {
    const port = await rolledUp(
      await fileReport('a.xlsx', commune('A', { 7: 'KĐ' })),
      await fileReport('b.xlsx', commune('B')),
    );
    expect(port.sheets.map(({ name }) => name)).toEqual(['So sánh đơn vị', 'Tổng hợp', 'Chưa đạt', 'Vấn đề']);
    const summary = port.sheetNamed('Tổng hợp');
    const formulas = summary.formulas.flatMap((row) => row ?? []).filter((formula) => formula !== undefined);
    expect(formulas).toContainEqual(expect.stringMatching(/^=COUNTIF\('So sánh đơn vị'!C\d+:AJ\d+,"Đ"\)$/));
    expect(formulas.filter((formula) => /\.xlsx|\[/.test(formula))).toEqual([]);
  });

  it('has formulas for every figure but running numbers, days, and what stands in the files', async () => {
    const files = ['A', 'B', 'C'].map((name) => fileReport(`${name}.xlsx`, commune(name, { 7: 'KĐ' })));
    const edits = combine(await Promise.all(files), { tabs: ['gaps', 'progress', 'problems'] });
    const plans = [...edits].flatMap((edit) => (edit.kind === 'putSheet' ? [edit.plan] : []));
    const figures = plans.flatMap(({ name, cells, styles }) =>
      cells
        .filter(({ content, column }) => typeof content === 'number' && column > 0)
        .filter(({ row, column }) => {
          const style = [...styles].reverse().find(({ area }) => area.row === row && area.column === column)?.style;
          return style?.numberFormat !== 'dd/mm/yyyy';
        })
        .map(({ row, column }) => `${name}!${cellToA1({ row, column })}`),
    );
    expect(figures).toEqual([]);
    expect(plans.map(({ name }) => name)).toContain('Tiến độ');
  });

  it('links each gap to its cell in its file', async () => {
    const port = await rolledUp(
      await fileReport('Xã A.xlsx', commune('A', { 7: 'KĐ' })),
      await fileReport('b.xlsx', commune('B')),
    );
    const gaps = port.sheetNamed('Chưa đạt');
    expect(gaps.formulas.flatMap((row) => row ?? [])).toContain(`=HYPERLINK("Xã A.xlsx#A!C10","C10")`);
  });

  it('says of each gap who sees to it and what is noted, as its form does', async () => {
    const form = commune('A', { 7: 'KĐ' });
    const values = form.values.map((row, index) => [
      ...(row ?? []),
      ...(index === 2 ? ['Cán bộ phụ trách'] : index === 9 ? ['Ông Tư'] : []),
    ]);
    const port = await rolledUp(await fileReport('a.xlsx', { ...form, values }));
    const gaps = port.sheetNamed('Chưa đạt').values;
    const header = gaps.findIndex((row) => row?.includes('Người phụ trách'));
    expect(gaps[header + 1]?.[gaps[header]?.indexOf('Người phụ trách') ?? 0]).toBe('Ông Tư');
  });

  it('leads to every file, also where there is nothing to say of it', async () => {
    const port = await rolledUp(await fileReport('nop/a.xlsx', commune('A')));
    const problems = port.sheetNamed('Vấn đề');
    expect(problems.values[3]).toMatchObject([
      1,
      'nop/a.xlsx',
      undefined,
      undefined,
      'Lưu ý',
      undefined,
      'Không có vấn đề nào.',
    ]);
    expect(problems.formulas[3]?.[1]).toBe('=HYPERLINK("nop/a.xlsx","nop/a.xlsx")');
  });

  it('lists what is wrong in each file, without the gaps', async () => {
    const port = await rolledUp(
      await fileReport('a.xlsx', commune('A', { 7: 'KĐ', 8: 'gần đạt' })),
      await fileReport('b.xlsx', commune('B', { 9: null })),
    );
    const problems = port.sheetNamed('Vấn đề').values.slice(3);
    expect(problems).toMatchObject([
      [1, 'a.xlsx', 'A', 'C11', 'Phải sửa', '8', expect.stringContaining('“gần đạt”')],
      [2, 'b.xlsx', 'B', 'C12', 'Phải sửa', '9', expect.any(String)],
    ]);
  });

  it('gives many units a tab for their results, in short words', async () => {
    const files = Array.from({ length: 30 }, (_, index) =>
      fileReport(`${index}.xlsx`, commune(`Số ${index}`, { 7: 'KĐ' })),
    );
    const port = await rolledUp(...(await Promise.all(files)));
    const results = port.sheetNamed('So sánh đơn vị');
    const row = results.values.find((cells) => cells?.[1] === 'Xã Số 0');
    expect(row?.slice(0, 10)).toEqual([1, 'Xã Số 0', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 'CĐ', 'Đ']);
    const bands = port
      .sheetNamed('Tổng hợp')
      .values.filter((row) => typeof row?.[1] === 'string' && row[1].startsWith('Từ '));
    expect(bands.map((row) => row?.slice(1, 3))).toEqual([
      ['Từ 90% đến dưới 100%', 30],
      ['Từ 70% đến dưới 90%', 0],
      ['Từ 50% đến dưới 70%', 0],
    ]);
  });

  it('writes the summary on the blank sheet that it is given', async () => {
    const blankSheet = { id: 'blank', name: 'Tổng hợp', visibility: 'visible' } as const;
    const edits = [...combine([await fileReport('a.xlsx', commune('A'))], { blankSheet })];
    expect(edits).toMatchObject([
      { kind: 'putSheet', plan: { name: 'Tổng hợp' }, replaces: { sheetId: 'blank' } },
      { kind: 'putSheet', plan: { name: 'Vấn đề' }, replaces: null },
    ]);
  });

  it('has nothing to write where no file has a table', async () => {
    expect([...combine([await fileReport('a.xlsx', guideSheet())])]).toEqual([]);
  });
});
