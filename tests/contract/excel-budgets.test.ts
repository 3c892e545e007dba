import { ExcelHost } from '../../src/host/excel-host';
import type { WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { blankWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { valueAt } from '../../src/workbook/snapshot';
import { workbookOfForms } from './fixture-workbook';
import { meterHost } from './metered-host';
import { apply, putSheet, read, remember, setMarks } from './port-helpers';
import { GAP_MARK, SUMMARY_PLAN } from './sample-plans';

describe.each([1, 200])('a workbook of %i sheets', (sheetCount) => {
  const open = () => {
    const { workbook, rows } = workbookOfForms(sheetCount);
    return { workbook, rows, meter: meterHost(new ExcelHost(workbook)), port: new ExcelPort() };
  };

  it('is read in two syncs, and in a third where its rules are asked for, which Excel may fail to tell', async () => {
    const { port, meter } = open();
    const { sheets } = await read(port, { sheets: 'all', include: ['formulas', 'objects'] });
    expect(sheets).toHaveLength(sheetCount);
    expect(meter.syncs).toBe(2);
    await read(port, { sheets: 'all', include: ['formulas', 'marks', 'objects'] });
    expect(meter.syncs).toBe(2 + 3);
  });

  it('is read in one sync where a few cells of a sheet were changed', async () => {
    const { port, meter, workbook } = open();
    const area = { row: 5, column: 4, rowCount: 1, columnCount: 1 };
    expect((await port.readCells(workbook.activeSheetId, area)).ok).toBe(true);
    expect([meter.syncs, meter.answerBytes < 3_000]).toEqual([1, true]);
  });

  it('is marked in one sync after it was read, on every sheet', async () => {
    const { port, meter } = open();
    const { sheets } = await read(port, { sheets: 'all', include: ['marks'] });
    await apply(
      port,
      sheets.map(({ id }) => setMarks(id, [GAP_MARK])),
    );
    expect(meter.syncs).toBe(3 + 1);
  });

  it('gets its summary in one sync after it was read, and its charts and print set-up in another', async () => {
    const { port, meter } = open();
    await read(port, { sheets: 'all', include: ['objects'] });
    await apply(port, [putSheet(SUMMARY_PLAN)]);
    expect(meter.syncs).toBe(4);
  });

  it('is answered with hardly more bytes than its values have, marks included', async () => {
    const { port, meter, rows } = open();
    await read(port, { sheets: 'all', include: ['marks'] });
    expect(meter.answerBytes / (sheetCount * jsonBytes(rows))).toBeLessThan(1.2);
  });
});

it('costs hardly more bytes both ways than the values of two hundred forms have', async () => {
  const { workbook, rows } = workbookOfForms(200);
  const meter = meterHost(new ExcelHost(workbook));
  await read(new ExcelPort(), { sheets: 'all', include: [] });
  expect((meter.requestBytes + meter.answerBytes) / (200 * jsonBytes(rows))).toBeLessThan(1.2);
});

describe('reading fonts', () => {
  const openForms = () => {
    const { workbook } = workbookOfForms(20);
    return { workbook, meter: meterHost(new ExcelHost(workbook)), port: new ExcelPort() };
  };
  const area = { row: 3, column: 1, rowCount: 1, columnCount: 1 };

  it('takes no further sync where each sheet has one font', async () => {
    const { port, meter } = openForms();
    const { sheets } = await read(port, { sheets: 'all', include: ['fonts'] });
    expect(sheets.at(-1)?.fonts[3]?.[1]).toBe('Calibri');
    expect(meter.syncs).toBe(2);
  });

  it('takes one further sync where sheets have several', async () => {
    const { workbook, port, meter } = openForms();
    for (const { id } of workbook.sheetInfos()) workbook.setStyle(id, area, { fontName: '.VnTime' });
    const { sheets } = await read(port, { sheets: 'all', include: ['fonts'] });
    expect(sheets.map(({ fonts }) => [fonts[3]?.[1], fonts[3]?.[2]])).toEqual(sheets.map(() => ['.VnTime', 'Calibri']));
    expect(meter.syncs).toBe(3);
  });

  it('takes one for each 60,000 cells of a large sheet', async () => {
    const workbook = blankWorkbook('Xã A');
    const cells = Array.from({ length: 20_000 }, (_row, row) => ({ row, column: row % 8, input: 'chữ' }));
    workbook.setCells(workbook.activeSheetId, cells);
    workbook.setStyle(workbook.activeSheetId, { ...area, row: 19_999, column: 7 }, { fontName: '.VnTime' });
    const meter = meterHost(new ExcelHost(workbook));
    const { sheets } = await read(new ExcelPort(), { sheets: 'active', include: ['fonts'] });
    expect(sheets[0]?.fonts.map((row) => row?.find((font) => font !== undefined))).toEqual(
      cells.map(({ row }) => (row === 19_999 ? '.VnTime' : 'Times New Roman')),
    );
    expect(meter.syncs).toBe(2 + 4);
  });
});

it('remembers in the one sync of an edit, and tells it in the two of a reading', async () => {
  const { workbook } = workbookOfForms(1);
  const meter = meterHost(new ExcelHost(workbook));
  const port = new ExcelPort();
  await read(port, { sheets: 'active', include: [] });
  await apply(port, [remember('{}')]);
  expect(meter.syncs).toBe(3);
  expect((await read(port, { sheets: 'active', include: [] })).metadata).toBe('{}');
  expect(meter.syncs).toBe(5);
});

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

describe('a sheet that is larger than it looks', () => {
  it('is read whole where one stray cell stands in the last row', async () => {
    const workbook = blankWorkbook('Xã A');
    const id = workbook.activeSheetId;
    workbook.setCells(id, [
      { row: 0, column: 0, input: 'đầu' },
      { row: 1_048_575, column: 3, input: 'cuối' },
      { row: 10, column: 400, input: 'phải' },
    ]);
    const meter = meterHost(new ExcelHost(workbook));
    const { sheets } = await read(new ExcelPort(), { sheets: 'all', include: [] });
    const [sheet] = sheets;
    expect(sheet?.usedRange).toEqual({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 401 });
    expect(sheet === undefined ? null : valueAt(sheet, { row: 1_048_575, column: 3 })).toBe('cuối');
    expect(sheet === undefined ? null : valueAt(sheet, { row: 10, column: 400 })).toBe('phải');
    expect(meter.syncs).toBe(4);
    expect(meter.answerBytes).toBeLessThan(5_000_000);
  });

  it('is read in blocks where it has 20,000 rows', async () => {
    const workbook = blankWorkbook('Xã A');
    const rowCount = 20_000;
    const cells = Array.from({ length: rowCount }, (_row, row) => ({ row, column: row % 12, input: row }));
    workbook.setCells(workbook.activeSheetId, cells);
    meterHost(new ExcelHost(workbook));
    const { sheets } = await read(new ExcelPort(), { sheets: 'active', include: [] });
    const [sheet] = sheets;
    const values = cells.map((cell) => (sheet === undefined ? null : valueAt(sheet, cell)));
    expect(values).toEqual(cells.map(({ input }) => input));
  });

  it('is refused where it holds more than anybody reads', async () => {
    const workbook = blankWorkbook('Xã A');
    const rows = Array.from({ length: 120 }, (_row, index) => index * 8_000);
    const cells = rows.flatMap((row) => [0, 10].map((column) => ({ row, column, input: 1 })));
    workbook.setCells(workbook.activeSheetId, cells);
    meterHost(new ExcelHost(workbook));
    const outcome = await new ExcelPort().read({ sheets: 'active', include: [] });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'sheet-too-large', sheet: 'Xã A' } });
  });
});

describe('an edit that is larger than one request may be', () => {
  it('is written in as many syncs as it has four megabytes', async () => {
    const workbook = blankWorkbook('Xã A');
    const meter = meterHost(new ExcelHost(workbook));
    const port = new ExcelPort();
    await read(port, { sheets: 'active', include: [] });
    const text = 'Minh chứng '.repeat(1_000);
    const edit: WorkbookEdit = {
      kind: 'setCells',
      sheetId: workbook.activeSheetId,
      changes: Array.from({ length: 900 }, (_change, row) => ({ row, column: 0, next: text, previous: null })),
    };
    const undo = await apply(port, [edit]);
    expect(meter.syncs).toBe(2 + 4);
    expect(workbook.sheet(workbook.activeSheetId).usedRange?.rowCount).toBe(900);
    await apply(port, undo);
    expect(workbook.sheet(workbook.activeSheetId).usedRange).toBeNull();
  });
});
