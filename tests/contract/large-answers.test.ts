import { summarise } from '../../src/app/summarise';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost } from '../../src/host/excel-host';
import type { WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { blankWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { workbookOfForms } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { everything, read } from './port-helpers';

/** In UTF-8 more than a thousand bytes. */
const LONG_TEXT = 'Hồ sơ minh chứng của Ủy ban nhân dân xã, bản chụp đã đóng dấu; '.repeat(16);

describe('an answer of more than 5 MB', () => {
  it('keeps no summary of many forms from being made anew', async () => {
    const { workbook } = workbookOfForms(200);
    loadOfficeJs(new ExcelHost(workbook));
    const options = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;
    expect((await summarise(new ExcelPort(), options)).ok).toBe(true);
    const again = await summarise(new ExcelPort(), options);
    expect(again.ok ? null : again.error).toBeNull();
  }, 60_000);

  it('keeps no block of long texts from being read', async () => {
    const workbook = blankWorkbook('Xã A');
    const sheetId = workbook.activeSheetId;
    const cells = Array.from({ length: 8_000 }, (_cell, index) => ({
      row: Math.floor(index / 20),
      column: index % 20,
      input: LONG_TEXT,
    }));
    workbook.setCells(sheetId, cells);
    loadOfficeJs(new ExcelHost(workbook));
    const { sheets } = await read(new ExcelPort(), { sheets: 'active', include: [] });
    expect(sheets[0]?.values[399]?.[19]).toBe(LONG_TEXT);
  }, 60_000);

  it('keeps nothing from being taken back', async () => {
    const workbook = blankWorkbook('Xã A');
    const host = new ExcelHost(workbook);
    loadOfficeJs(host);
    const port = new ExcelPort(20_000);
    await read(port, { sheets: 'active', include: [] });
    const before = everything(workbook);
    const edit: WorkbookEdit = {
      kind: 'setCells',
      sheetId: workbook.activeSheetId,
      changes: Array.from({ length: 12_000 }, (_change, row) => ({
        row,
        column: 10 + (row % 2) * 2,
        next: LONG_TEXT,
        previous: null,
      })),
    };
    host.inject({ kind: 'refused', batch: 4, code: 'GeneralException' });
    expect(await port.apply([edit])).toEqual({
      ok: false,
      error: { code: 'host-failed', hostCode: 'GeneralException' },
    });
    expect(everything(workbook)).toEqual(before);
  }, 60_000);
});
