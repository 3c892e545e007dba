import { readSheetForCriteria, tryCriteria, type SheetForCriteria } from '../../../src/app/sheet-for-criteria';
import { storeCriteriaSet } from '../../../src/app/stored-criteria';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { judged, setOf } from '../assessing/tables';
import { commune, guideSheet } from './forms';
import { PlainPort, plainSheet } from './plain-port';

async function sheetIn(port: PlainPort): Promise<SheetForCriteria> {
  const read = await readSheetForCriteria(port);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const set: CriteriaSet = {
  ...setOf(
    [judged('1'), judged('2'), judged('3')],
    [
      {
        id: 'dat',
        title: { vi: 'Đạt' },
        conditions: [{ kind: 'allMet' }, { kind: 'stated', id: 'dk', title: { vi: 'Có đăng ký' } }],
        recognised: true,
      },
    ],
  ),
  id: 'thu',
};

const small = (name: string, third = 'Chưa đạt') =>
  plainSheet(`id-${name}`, name, [
    [`Tên xã: Xã ${name}`],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    [1, 'Có kế hoạch', 'Đạt'],
    [2, 'Có kinh phí', 'Đạt'],
    [3, 'Có mô hình', third],
  ]);

describe('the sheet that a criteria set is made from', () => {
  it('is the one in front, with the set that its table says; nothing is written', async () => {
    const port = new PlainPort([commune('A'), commune('B')]);
    const { sheet, inferred } = await sheetIn(port);
    expect(sheet.name).toBe('A');
    expect(inferred?.set.groups.flatMap(({ criteria }) => criteria)).toHaveLength(34);
    expect(inferred?.otherSheets).toEqual([]);
    expect(port.writes).toEqual([]);
  });

  it('may have no table: then no set is read out of it, and none can be tried on it', async () => {
    const source = await sheetIn(new PlainPort([guideSheet(), commune('A')]));
    expect(source.inferred).toBeNull();
    expect(tryCriteria(source, set)).toEqual([]);
  });

  it('comes with the sets that the workbook carries', async () => {
    const port = new PlainPort([small('A')]);
    expect((await sheetIn(port)).remembered.criteriaSets).toEqual([]);
    const stored = await storeCriteriaSet(port, set, { sheets: 'active' });
    if (!stored.ok) throw new Error(stored.error.code);
    expect((await sheetIn(port)).remembered.criteriaSets.map(({ id }) => id)).toEqual(['thu']);
  });

  it('cannot be read where the workbook cannot', async () => {
    expect(await readSheetForCriteria(new PlainPort([]))).toEqual({ ok: false, error: { code: 'no-table' } });
  });
});

describe('a set that is not kept yet', () => {
  it('is held against the sheet', async () => {
    const [table, ...others] = tryCriteria(await sheetIn(new PlainPort([small('A')])), set);
    expect(others).toEqual([]);
    expect(table?.assessment.counts).toMatchObject({ total: 3, met: 2, notMet: 1 });
    expect(table?.criteriaSet.id).toBe('thu');
  });

  it('is held against each unit of a sheet', async () => {
    const rows = [...small('A').values, [null], ...small('B', 'Đạt').values].map((row) =>
      (row ?? []).map((value) => value ?? null),
    );
    const tables = tryCriteria(await sheetIn(new PlainPort([plainSheet('hai', 'Hai xã', rows)])), set);
    expect(tables.map(({ assessment }) => [assessment.unit?.name, assessment.counts.met])).toEqual([
      ['Xã A', 2],
      ['Xã B', 3],
    ]);
  });

  it('knows what somebody has said of its conditions for this unit', async () => {
    const port = new PlainPort([small('A', 'Đạt')]);
    const conclusion = async () => tryCriteria(await sheetIn(port), set)[0]?.assessment.recognition?.unconfirmed.length;
    expect(await conclusion()).toBe(1);
    port.metadata = answered('Xã A');
    expect(await conclusion()).toBe(0);
    port.metadata = answered('Xã khác');
    expect(await conclusion()).toBe(1);
  });
});

function answered(unit: string): string {
  return JSON.stringify({
    version: 1,
    conditions: [{ sheet: 'A', unit, condition: 'dk', criteria: 'thu', holds: true }],
  });
}
