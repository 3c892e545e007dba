import { check, type CheckOptions } from '../../../src/app/check';
import { explain, type SheetExplanation } from '../../../src/app/explain';
import { summarise } from '../../../src/app/summarise';
import type { SheetMapping } from '../../../src/app/metadata/sheet-mapping';
import { commune, everySheet, guideSheet } from './forms';
import { PlainPort } from './plain-port';

async function explained(port: PlainPort, options: CheckOptions = everySheet): Promise<readonly SheetExplanation[]> {
  const report = await check(port, options);
  if (!report.ok) throw new Error(report.error.code);
  return explain(report.value, options);
}

/** The number's column is said to be a note. */
const mapping = (sheet: string | null): SheetMapping => ({
  sheet,
  mapping: {
    headerTop: 2,
    headerBottom: 2,
    columns: [
      { role: 'title', column: 1, header: 'Nội dung tiêu chí' },
      { role: 'result', column: 2, header: 'Kết quả' },
      { role: 'note', column: 0, header: 'TT' },
    ],
  },
});

describe('explain', () => {
  it('tells of every sheet, in the order of the report', async () => {
    const [form, guide] = await explained(new PlainPort([commune('A'), guideSheet()]));
    expect(form?.headers).toMatchObject([
      {
        units: [{ name: 'Xã A', source: 'label' }],
        criteriaSet: { id: 'qd-9745-2022' },
        criterionRows: 34,
        matchedRows: 34,
        leftOut: [],
      },
    ]);
    expect(guide).toEqual({ isOurTab: false, isMappingUnused: false, headers: [], problems: [], mapping: null });
  });

  it('suggests the mapping by which a form was read', async () => {
    const [form] = await explained(new PlainPort([commune('A')]));
    const columns = form?.mapping?.mapping.columns.map(({ role, column }) => `${role} ${column}`);
    expect(columns).toEqual(['number 0', 'title 1', 'result 2', 'evidence 3']);
    expect(form?.mapping).toMatchObject({ sheet: 'A', mapping: { headerTop: 2, headerBottom: 2 } });
  });

  it('shows the columns that may be chosen where several contend, and suggests the first', async () => {
    const form = commune('A');
    const values = form.values.map((row, index) => [...(row ?? []).slice(0, 3), index < 2 ? null : (row?.[2] ?? null)]);
    const [sheet] = await explained(new PlainPort([{ ...form, values }]));
    expect(sheet?.headers).toEqual([]);
    expect(sheet?.problems).toMatchObject([
      {
        problem: { role: 'result', candidates: [{ column: 2 }, { column: 3 }] },
        choices: { columns: [{}, {}, { header: 'Kết quả' }, {}] },
      },
    ]);
    expect(sheet?.mapping?.mapping.columns).toContainEqual(expect.objectContaining({ role: 'result', column: 2 }));
  });

  it('reads as the report was read: with mappings, where they fit', async () => {
    const port = new PlainPort([commune('A'), commune('B')]);
    const [a, b] = await explained(port, { ...everySheet, mappings: [mapping('A')] });
    expect(a?.headers[0]?.table.columns.map(({ role, reasons }) => [role, ...reasons])).toContainEqual([
      'note',
      'mapping',
    ]);
    expect(b?.headers[0]?.table.columns.some(({ reasons }) => reasons.includes('mapping'))).toBe(false);
    expect([a?.isMappingUnused, b?.isMappingUnused]).toEqual([false, false]);
  });

  it('says of which sheets a mapping was made that does not fit them', async () => {
    const [form, guide] = await explained(new PlainPort([commune('A'), guideSheet()]), {
      ...everySheet,
      mappings: [mapping(null)],
    });
    expect([form?.isMappingUnused, guide?.isMappingUnused]).toEqual([false, true]);
  });

  it('finds no criteria set where none fits', async () => {
    const [form] = await explained(new PlainPort([commune('A')]), { ...everySheet, sets: [] });
    expect(form?.headers).toMatchObject([{ criteriaSet: null, criterionRows: 34, matchedRows: 0 }]);
  });

  it('does not read tabs of ours', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await summarise(port, everySheet);
    const names = port.sheets.map(({ name }) => name).filter((name) => name !== 'A');
    const explanations = await explained(port, { ...everySheet, sheets: { names } });
    expect(explanations).toHaveLength(names.length);
    expect(explanations.every(({ isOurTab, headers }) => isOurTab && headers.length === 0)).toBe(true);
  });
});
