import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { check } from '../../src/app/check';
import { ExcelHost } from '../../src/host/excel-host';
import { cellToA1 } from '../../src/workbook/address';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { loadOfficeJs } from './load-office-js';
import { sampleSets } from '../sample-sets';

const FIXTURES = path.join(__dirname, '..', 'fixtures');

const inExcel =
  (version: string) =>
  (workbook: OpenXmlWorkbook): WorkbookPort => {
    loadOfficeJs(new ExcelHost(workbook, { requirements: { ExcelApi: version } }));
    return new ExcelPort();
  };

const ports: [string, (workbook: OpenXmlWorkbook) => WorkbookPort][] = [
  ['a file', (workbook) => new OpenXmlPort(workbook)],
  ['Excel at ExcelApi 1.9', inExcel('1.9')],
  ['Excel at ExcelApi 1.14', inExcel('1.14')],
];

async function checkedFirstSheet(name: string, open: (workbook: OpenXmlWorkbook) => WorkbookPort) {
  const workbook = openWorkbook(readFileSync(path.join(FIXTURES, name)));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const checked = await check(open(workbook.value), { sheets: 'all', criteria: 'auto', sets: sampleSets });
  if (!checked.ok) throw new Error(checked.error.code);
  const [sheet] = checked.value.sheets;
  if (sheet?.layout !== 'form') throw new Error('The first sheet should hold a form.');
  return sheet.tables[0];
}

describe.each(ports)('the sample workbooks in %s', (_name, open) => {
  it('show the commune that stands at 28 of 34, with the six criteria that it misses', async () => {
    const { assessment, findings } = await checkedFirstSheet('xa-sung-phai-28-34.xlsx', open);
    expect(assessment.unit?.name).toBe('Xã Sùng Phài');
    const judged = { total: 34, met: 28, notMet: 6, notApplicable: 0, blank: 0 };
    expect(assessment.counts).toEqual({ ...judged, full: 0, notFull: 0, rated: 0 });
    expect(findings.map(({ code, criterion, cell }) => [code, criterion, cell && cellToA1(cell)])).toEqual([
      ['criterion-not-met', '7', 'E21'],
      ['criterion-not-met', '12', 'E26'],
      ['criterion-not-met', '18', 'E32'],
      ['criterion-not-met', '23', 'E37'],
      ['criterion-not-met', '29', 'E43'],
      ['criterion-not-met', '33', 'E47'],
    ]);
  });

  it.each(['xa-co-loi', 'xa-danh-dau-x', 'cham-diem-co-loi'])('show every mistake of %s at its cell', async (name) => {
    const expected = expectedFindings(name);
    const { findings } = await checkedFirstSheet(`${name}.xlsx`, open);
    const found = findings.map(({ code, cell }) => `${code} ${cell === null ? '-' : cellToA1(cell)}`);
    expect(found.sort()).toEqual(expected.sort());
  });
});

function expectedFindings(name: string): string[] {
  const file: unknown = JSON.parse(readFileSync(path.join(FIXTURES, `${name}.expected.json`), 'utf8'));
  return expectation.parse(file).map(({ code, cell }) => `${code} ${cell ?? '-'}`);
}

const expectation = z.array(z.object({ code: z.string(), cell: z.string().nullable() }));

describe.each(ports)('forms of sets that nobody knows in %s', (_name, open) => {
  it('show the levels of a hospital, of which none is called met', async () => {
    const { assessment, criteriaFrom } = await checkedFirstSheet('benh-vien-cac-muc.xlsx', open);
    expect(criteriaFrom).toBe('sheet');
    expect(assessment.counts).toMatchObject({ total: 6, rated: 5, met: 0, notMet: 0, blank: 1 });
  });

  it('show the points of a form and the figures on it that are not so', async () => {
    const { assessment, criteriaFrom } = await checkedFirstSheet('xa-bo-rieng-cham-diem.xlsx', open);
    expect(criteriaFrom).toBe('sheet');
    expect(assessment).toMatchObject({ score: 86.5, maxScore: 100 });
    const wrong = assessment.findings.map(({ code, cell }) => [code, cell && cellToA1(cell)]);
    expect(wrong).toEqual(
      expect.arrayContaining([
        ['score-above-maximum', 'D12'],
        ['score-missing', 'D13'],
        ['total-mismatch', 'D15'],
      ]),
    );
  });
});
