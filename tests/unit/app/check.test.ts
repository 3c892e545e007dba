import { check } from '../../../src/app/check';
import { summarise } from '../../../src/app/summarise';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort } from './plain-port';

describe('check', () => {
  it('reads once, no more than values, and writes nothing', async () => {
    const port = new PlainPort([commune('A')]);
    await check(port, everySheet);
    expect(port.reads).toEqual([{ sheets: 'all', include: [] }]);
    expect(port.writes).toEqual([]);
  });

  it('reports forms with their assessment, and sheets without a table as such', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 9: null }), guideSheet()]);
    const report = await check(port, everySheet);
    if (!report.ok) throw new Error(report.error.code);
    const [form, guide] = report.value.sheets;
    if (form?.layout !== 'form') throw new Error('no form');
    const [{ criteriaSet, assessment }] = form.tables;
    expect(criteriaSet.id).toBe('qd-9745-2022');
    expect(assessment.unit?.name).toBe('Xã A');
    expect(assessment.counts).toEqual({
      total: 34,
      met: 32,
      full: 0,
      notMet: 1,
      notFull: 0,
      notApplicable: 0,
      rated: 0,
      blank: 1,
    });
    expect(form.findings.map(({ code }) => code)).toEqual(['criterion-not-met', 'result-missing']);
    expect(guide).toMatchObject({ layout: 'none', findings: [{ code: 'table-not-found' }] });
  });

  it('says where two columns claim to be the result', async () => {
    const form = commune('A');
    const values = form.values.map((row, index) => [...(row ?? []).slice(0, 3), index < 2 ? null : (row?.[2] ?? null)]);
    const report = await check(new PlainPort([{ ...form, values }]), everySheet);
    if (!report.ok) throw new Error(report.error.code);
    expect(report.value.sheets).toMatchObject([
      {
        layout: 'none',
        findings: [
          {
            code: 'header-ambiguous',
            role: 'result',
            cell: { row: 2, column: 0 },
            candidates: [
              { column: 2, header: 'Kết quả' },
              { column: 3, header: 'Kết quả' },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves tabs of ours out of “all”, and finds no table in one that is asked for', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    const all = await check(port, everySheet);
    const one = await check(port, { ...everySheet, sheets: { names: ['Tổng hợp'] } });
    if (!all.ok || !one.ok) throw new Error('refused');
    expect(all.value.sheets.map(({ sheet }) => sheet.name)).toEqual(['A']);
    expect(one.value.sheets).toMatchObject([{ layout: 'none', findings: [] }]);
  });

  it('goes sheet by sheet at a pace, with the same result', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' }), guideSheet(), commune('B')]);
    const steps: string[] = [];
    const pace = (done: number, total: number) => {
      steps.push(`${done}/${total}`);
      return Promise.resolve(true);
    };
    expect(await check(port, { ...everySheet, pace })).toEqual(await check(port, everySheet));
    expect(steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('can be given up between two sheets, and so can what would write after it', async () => {
    const port = new PlainPort([commune('A'), commune('B')]);
    const pace = (done: number) => Promise.resolve(done < 1);
    expect(await check(port, { ...everySheet, pace })).toEqual({ ok: false, error: { code: 'given-up' } });
    expect(await summarise(port, { ...everySheet, pace })).toMatchObject({ ok: false, error: { code: 'given-up' } });
    expect(port.writes).toEqual([]);
  });

  it('passes on what the workbook refuses', async () => {
    const report = await check(new PlainPort([commune('A')]), { ...everySheet, sheets: { names: ['B'] } });
    expect(report).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: 'B' } });
  });
});
