import { readFileSync } from 'node:fs';
import { ExcelHost } from '../../src/host/excel-host';
import { createWorkbook } from '../../src/workbook/excel/create-workbook';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import path from 'node:path';

const FILE = readFileSync(path.resolve(__dirname, '../fixtures/xa-sung-phai-28-34.xlsx'));

function open() {
  const created: Uint8Array[] = [];
  const host = new ExcelHost(fixtureWorkbook(), { onWorkbookCreated: (file) => created.push(file) });
  loadOfficeJs(host);
  return { host, created };
}

describe('a file that was made here', () => {
  it('is opened by Excel as a new workbook, byte for byte', async () => {
    const { created } = open();
    expect(await createWorkbook(FILE)).toEqual({ ok: true, value: undefined });
    expect(created.map((file) => Buffer.from(file).equals(FILE))).toEqual([true]);
  });

  it('is not opened where it is no workbook, and Excel’s code says so', async () => {
    const { created } = open();
    const outcome = await createWorkbook(new TextEncoder().encode('{}'));
    expect(outcome).toEqual({ ok: false, error: { code: 'host-failed', hostCode: 'InvalidArgument' } });
    expect(created).toEqual([]);
  });

  it('that Excel refuses, as where it is too large, is an error to tell of', async () => {
    const { host, created } = open();
    host.inject({ kind: 'refused', batch: 1, code: 'GeneralException' });
    expect(await createWorkbook(FILE)).toMatchObject({ ok: false, error: { code: 'host-failed' } });
    expect(created).toEqual([]);
  });

  it('is not waited for without end', async () => {
    const { host } = open();
    host.inject({ kind: 'neverAnswers', batch: 1 });
    expect(await createWorkbook(FILE, 20)).toEqual({ ok: false, error: { code: 'host-timeout' } });
  });
});
