import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/app/check';
import { combine } from '../../../src/app/combine';
import type { CheckReport } from '../../../src/app/report';
import { withoutCells } from '../../../src/cli/summarize-command';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';

async function reportOn(name: string): Promise<CheckReport> {
  const workbook = openWorkbook(readFileSync(path.resolve('tests/fixtures', name)));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const options = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;
  const checked = await check(new OpenXmlPort(workbook.value), options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

describe('withoutCells', () => {
  it('keeps all that a roll-up is made of', async () => {
    const names = ['xa-sung-phai-28-34.xlsx', 'xa-co-loi.xlsx', 'cham-diem.xlsx', 'cham-diem-co-loi.xlsx'];
    const reports = await Promise.all(names.map(async (fileName) => ({ fileName, report: await reportOn(fileName) })));
    const slim = reports.map(({ fileName, report }) => ({ fileName, report: withoutCells(report) }));
    expect(combine(slim)).toEqual(combine(reports));
    expect(combine(slim)).not.toEqual([]);
  });

  it('lets go of the cells', async () => {
    const report = await reportOn('xa-sung-phai-28-34.xlsx');
    expect(JSON.stringify(withoutCells(report)).length).toBeLessThan(JSON.stringify(report).length / 3);
  });
});
