import { inferCriteria } from '../../../src/app/infer-criteria';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort, plainSheet } from './plain-port';

async function inferred(port: PlainPort, sheets: 'all' | { readonly names: readonly string[] } = 'all') {
  const found = await inferCriteria(port, { sheets, mappings: [] });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('inferCriteria', () => {
  it('reads a set out of a form and writes nothing', async () => {
    const port = new PlainPort([guideSheet(), commune('A')]);
    const { set, isListOnly, otherSheets } = await inferred(port);
    expect(set.groups.flatMap(({ criteria }) => criteria)).toHaveLength(34);
    expect({ isListOnly, otherSheets }).toEqual({ isListOnly: false, otherSheets: [] });
    expect(port.writes).toEqual([]);
  });

  it('calls the set after the file, else after the sheet', async () => {
    const port = new PlainPort([commune('Bản Bo')]);
    expect((await inferred(port)).set.id).toBe('ban-bo');
    port.fileName = 'Biểu của tỉnh.xlsx';
    expect((await inferred(port)).set.id).toBe('bieu-cua-tinh');
  });

  it('takes a list of criteria without results only where a sheet has no assessment', async () => {
    const annex = plainSheet('annex', 'Phụ lục', [
      ['TT', 'Nội dung tiêu chí', 'Ghi chú'],
      ...Array.from({ length: 40 }, (_, index) => [index + 1, `Nội dung của tiêu chí thứ ${index + 1}`, null]),
    ]);
    expect(await inferred(new PlainPort([commune('A'), annex]))).toMatchObject({
      table: { sheetName: 'Phụ lục' },
      isListOnly: true,
      otherSheets: ['A'],
    });
    expect(await inferred(new PlainPort([commune('A'), annex]), { names: ['A'] })).toMatchObject({ isListOnly: false });
  });

  it('takes the first of sheets with as many criteria, and names the others', async () => {
    const found = await inferred(new PlainPort([commune('A'), commune('B'), commune('C')]));
    expect(found.table.sheetName).toBe('A');
    expect(found.otherSheets).toEqual(['B', 'C']);
  });

  it('refuses a workbook without criteria, and a sheet that is not there', async () => {
    const port = new PlainPort([guideSheet()]);
    const options = { sheets: everySheet.sheets, mappings: [] };
    expect(await inferCriteria(port, options)).toEqual({ ok: false, error: { code: 'no-table' } });
    const lost = await inferCriteria(port, { ...options, sheets: { names: ['Không có'] } });
    expect(lost).toMatchObject({ error: { code: 'sheet-not-found' } });
  });
});
