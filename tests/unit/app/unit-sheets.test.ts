import { addSample } from '../../../src/app/add-form';
import { check } from '../../../src/app/check';
import { closePeriod } from '../../../src/app/close-period';
import { resultsOf } from '../../../src/app/roll-up/file-results';
import { summarise } from '../../../src/app/summarise';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { openForEdit } from '../workbook/openxml/open-for-edit';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort } from './plain-port';

const SAMPLE = commune('Ví Dụ', { 7: 'Chưa đạt', 9: 'Đat' });

async function reportOf(port: PlainPort) {
  const checked = await check(port, everySheet);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

const unitsOf = async (port: PlainPort) =>
  resultsOf(await reportOf(port)).tables.map(({ assessment }) => assessment.unit?.name);

describe('the form to try things on', () => {
  it('is checked like any other, but is no unit beside others', async () => {
    const port = new PlainPort([commune('A'), SAMPLE, commune('B')]);
    const report = await reportOf(port);
    expect(report.sheets.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    expect(await unitsOf(port)).toEqual(['Xã A', 'Xã B']);
    expect(resultsOf(report).problems).toEqual([]);
  });

  it('counts where it is all that there is', async () => {
    expect(await unitsOf(new PlainPort([guideSheet(), SAMPLE]))).toEqual(['Xã Ví Dụ']);
  });

  it('counts once it is filled in for a unit', async () => {
    expect(await unitsOf(new PlainPort([commune('A'), commune('Ví Dụ Một')]))).toEqual(['Xã A', 'Xã Ví Dụ Một']);
  });

  it('is not kept of a period', async () => {
    const closed = await closePeriod(new PlainPort([commune('A'), SAMPLE]), { ...everySheet, date: '2026-03-31' });
    expect(closed).toMatchObject({ ok: true, value: { units: [{ unit: 'Xã A', figures: { counts: { met: 34 } } }] } });
  });

  it('is on none of the tabs, as it comes from the pane', async () => {
    const workbook = openForEdit('xa-sung-phai-28-34.xlsx');
    const port = new OpenXmlPort(workbook);
    const added = await addSample(port);
    expect(added.ok).toBe(true);
    const written = await summarise(port, everySheet);
    if (!written.ok) throw new Error(written.error.code);
    const read = await port.read({ sheets: { names: written.value.sheetNames }, include: [] });
    if (!read.ok) throw new Error(read.error.code);
    const texts = read.value.sheets.flatMap(({ values }) => values.flatMap((row) => row ?? []));
    expect(texts).toContain('Xã Sùng Phài');
    expect(texts.filter((value) => typeof value === 'string' && value.includes('Ví Dụ'))).toEqual([]);
  });
});
