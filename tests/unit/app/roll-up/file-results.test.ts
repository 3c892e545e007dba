import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../../src/app/check';
import type { CheckReport } from '../../../../src/app/report';
import { resultsOf } from '../../../../src/app/roll-up/file-results';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';

async function reportOn(name: string): Promise<CheckReport> {
  const workbook = openWorkbook(readFileSync(path.resolve('tests/fixtures', name)));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const options = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;
  const checked = await check(new OpenXmlPort(workbook.value), options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

describe('resultsOf', () => {
  it('keeps what was concluded on every criterion, and where', async () => {
    const report = await reportOn('xa-sung-phai-28-34.xlsx');
    const { tables, problems } = resultsOf(report);
    expect(problems).toEqual([]);
    expect(tables.map(({ assessment }) => assessment.counts)).toMatchObject([{ met: 28, notMet: 6, total: 34 }]);
    const notMet = tables[0]?.assessment.criteria.filter(({ result }) => result === 'notMet');
    expect(notMet).toHaveLength(6);
    expect(notMet?.every(({ resultCell }) => resultCell !== null)).toBe(true);
  });

  it('keeps what has to be mended, but not the gaps', async () => {
    const codes = resultsOf(await reportOn('xa-co-loi.xlsx')).problems.map(({ code }) => code);
    expect(codes).not.toEqual([]);
    expect(codes).not.toContain('criterion-not-met');
  });

  it('lets go of the cells', async () => {
    const report = await reportOn('xa-sung-phai-28-34.xlsx');
    expect(JSON.stringify(resultsOf(report)).length).toBeLessThan(JSON.stringify(report).length / 3);
  });
});
