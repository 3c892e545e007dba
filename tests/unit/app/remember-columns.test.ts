import { check } from '../../../src/app/check';
import { rememberColumns, remembersColumns } from '../../../src/app/remember-columns';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import type { ColumnMapping } from '../../../src/reading/column-mapping';
import type { CellValue } from '../../../src/workbook/snapshot';
import { everySheet } from './forms';
import { plainSheet, PlainPort } from './plain-port';

/** Two columns claim the result, and nobody but the user knows which of them counts: 33 are met in D, none in C. */
function unclearSheet(name = 'Biểu 1') {
  const criteria = Array.from({ length: 34 }, (_, index): CellValue[] => [
    index + 1,
    `Nội dung tiêu chí ${index + 1}`,
    'Chưa đạt',
    index === 6 ? 'Chưa đạt' : 'Đạt',
  ]);
  return plainSheet(`id-${name}`, name, [
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Kết quả'],
    ...criteria,
    [],
    ['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05'],
  ]);
}

const answer: ColumnMapping = {
  headerTop: 0,
  headerBottom: 0,
  columns: [
    { role: 'number', column: 0, header: 'TT' },
    { role: 'title', column: 1, header: 'Nội dung tiêu chí' },
    { role: 'result', column: 3, header: 'Kết quả' },
  ],
};

const metIn = async (port: PlainPort) => {
  const report = await check(port, everySheet);
  if (!report.ok) throw new Error(report.error.code);
  return report.value.sheets.map((sheet) => (sheet.layout === 'none' ? null : sheet.tables[0].assessment.counts.met));
};

describe('rememberColumns', () => {
  it('believes the answer from then on, and keeps it in the workbook', async () => {
    const port = new PlainPort([unclearSheet()]);
    expect(await metIn(port)).toEqual([null]);
    const remembered = await rememberColumns(port, 'Biểu 1', answer, everySheet);
    expect(remembered).toMatchObject({ ok: true, value: { report: { sheets: [{ layout: 'form' }] } } });
    expect(await metIn(port)).toEqual([33]);
    expect(port.metadata).toContain('"sheet":"Biểu 1"');
  });

  it('is taken back by its undo, and by forgetting', async () => {
    const port = new PlainPort([unclearSheet()]);
    const remembered = await rememberColumns(port, 'Biểu 1', answer, everySheet);
    if (!remembered.ok) throw new Error(remembered.error.code);
    await undo(port, undoStep(remembered.value.undo, []));
    expect(port.metadata).toBeNull();

    await rememberColumns(port, 'Biểu 1', answer, everySheet);
    await rememberColumns(port, 'Biểu 1', null, everySheet);
    expect(port.metadata).toBeNull();
    expect(await metIn(port)).toEqual([null]);
  });

  it('keeps one answer for each sheet', async () => {
    const port = new PlainPort([unclearSheet('A'), unclearSheet('B')]);
    const inC = {
      ...answer,
      columns: answer.columns.map((each) => (each.column === 3 ? { ...each, column: 2 } : each)),
    };
    await rememberColumns(port, 'A', inC, everySheet);
    await rememberColumns(port, 'B', answer, everySheet);
    await rememberColumns(port, 'A', answer, everySheet);
    expect(await metIn(port)).toEqual([33, 33]);
  });

  it('knows a sheet that was renamed by the words of its header', async () => {
    const port = new PlainPort([unclearSheet()]);
    await rememberColumns(port, 'Biểu 1', answer, everySheet);
    port.sheets = [unclearSheet('Xã Bản Bo')];
    expect(await metIn(port)).toEqual([33]);
  });

  it('does not believe it of a sheet that looks otherwise', async () => {
    const port = new PlainPort([unclearSheet()]);
    await rememberColumns(port, 'Biểu 1', answer, everySheet);
    const [header = [], ...rows] = unclearSheet().values;
    port.sheets = [
      plainSheet(
        'other',
        'Biểu 1',
        [[...header.slice(0, 3), 'Minh chứng'], ...rows].map((row) => (row ?? []).map((value) => value ?? null)),
      ),
    ];
    expect(await metIn(port)).toEqual([0]);
  });

  it('leaves the notes of a newer version alone', async () => {
    const port = new PlainPort([unclearSheet()]);
    port.metadata = '{"version":7}';
    expect(await rememberColumns(port, 'Biểu 1', answer, everySheet)).toMatchObject({
      ok: false,
      error: { code: 'metadata-newer-version', version: 7 },
    });
    expect(port.metadata).toBe('{"version":7}');
  });

  it('believes what is given from outside before what the workbook remembers', async () => {
    const port = new PlainPort([unclearSheet()]);
    const inC = {
      ...answer,
      columns: answer.columns.map((each) => (each.column === 3 ? { ...each, column: 2 } : each)),
    };
    await rememberColumns(port, 'Biểu 1', inC, everySheet);
    const report = await check(port, { ...everySheet, mappings: [{ sheet: null, mapping: answer }] });
    expect(report).toMatchObject({
      ok: true,
      value: { sheets: [{ tables: [{ assessment: { counts: { met: 33 } } }] }] },
    });
  });
});

describe('remembersColumns', () => {
  it('tells of which sheets something can be forgotten', async () => {
    const port = new PlainPort([unclearSheet('A'), unclearSheet('B')]);
    const remembered = await rememberColumns(port, 'A', answer, everySheet);
    const workbook = remembered.ok ? remembered.value.report?.workbook : undefined;
    if (workbook === undefined) throw new Error('The answer was refused');
    expect([remembersColumns(workbook, 'A'), remembersColumns(workbook, 'B')]).toEqual([true, false]);
  });
});
