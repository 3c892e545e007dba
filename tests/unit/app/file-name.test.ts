import { check } from '../../../src/app/check';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort } from './plain-port';

/** A form that does not say whose it is, on a sheet that nobody gave a name. */
function namelessForm(name = 'Sheet1') {
  const form = commune(name);
  return { ...form, values: form.values.map((row, index) => (index === 1 ? [] : row)) };
}

async function unitsOf(port: PlainPort) {
  const report = await check(port, everySheet);
  if (!report.ok) throw new Error(report.error.code);
  return report.value.sheets.map((sheet) => (sheet.layout === 'none' ? null : sheet.tables[0].assessment.unit?.name));
}

describe('the file name', () => {
  it('names the unit of its only sheet', async () => {
    const port = new PlainPort([namelessForm()]);
    port.fileName = 'Biểu 34 tiêu chí xã Bản Bo.xlsx';
    expect(await unitsOf(port)).toEqual(['Xã Bản Bo']);
  });

  it('is trusted more than the name of the sheet, and less than the sheet', async () => {
    const port = new PlainPort([namelessForm('Nậm Loỏng')]);
    port.fileName = 'Xã Bản Bo.xlsx';
    expect(await unitsOf(port)).toEqual(['Xã Bản Bo']);
    port.sheets = [commune('Sùng Phài')];
    expect(await unitsOf(port)).toEqual(['Xã Sùng Phài']);
  });

  it('names nobody where there are several sheets', async () => {
    const port = new PlainPort([namelessForm('Nậm Loỏng'), namelessForm('Sùng Phài')]);
    port.fileName = 'Xã Bản Bo.xlsx';
    expect(await unitsOf(port)).toEqual(['Nậm Loỏng', 'Sùng Phài']);
  });

  it('names its only sheet that is not hidden', async () => {
    const port = new PlainPort([namelessForm(), { ...guideSheet(), visibility: 'hidden' }]);
    port.fileName = 'Xã Bản Bo.xlsx';
    expect(await unitsOf(port)).toEqual(['Xã Bản Bo', null]);
  });
});
