import { laterTextsIn } from '../../../../src/i18n/texts';
import { check } from '../../../../src/app/check';
import { planRollUp } from '../../../../src/app/roll-up/plan-roll-up';
import { resultsOf } from '../../../../src/app/roll-up/file-results';
import { settleUnits, type FileReport } from '../../../../src/app/roll-up/settle-units';
import { PlainPort } from '../plain-port';
import { commune, everySheet } from '../forms';

type Result = Parameters<typeof commune>[1];

async function form(fileName: string, name: string, results: Result = {}, asOf: string | null = null) {
  const checked = await check(new PlainPort([commune(name, results)]), everySheet);
  if (!checked.ok) throw new Error(checked.error.code);
  const kept = resultsOf(checked.value);
  const tables = kept.tables.map((table) => ({ ...table, asOf }));
  return { fileName, results: { ...kept, tables }, digest: JSON.stringify([name, results]) } satisfies FileReport;
}

const counted = (reports: readonly FileReport[]) =>
  settleUnits(reports).reports.flatMap(({ fileName, results }) => results.tables.map(() => fileName));

describe('settleUnits', () => {
  it('has nothing to say of different units', async () => {
    const reports = [await form('a.xlsx', 'A'), await form('b.xlsx', 'B')];
    expect(settleUnits(reports)).toEqual({ reports, notes: [] });
  });

  it('counts the later form of a unit, and makes the earlier one a period of its progress', async () => {
    const reports = [
      await form('thang-12/a.xlsx', 'A', {}, '2025-12-31'),
      await form('thang-3/a.xlsx', 'A', { 7: 'KĐ' }, '2025-03-31'),
    ];
    const { notes } = settleUnits(reports);
    expect(counted(reports)).toEqual(['thang-12/a.xlsx']);
    expect(notes).toMatchObject([{ code: 'unit-in-phases', fileName: 'thang-3/a.xlsx', unit: 'Xã A' }]);
    const [latest] = settleUnits(reports).reports;
    expect(latest?.results.closings).toMatchObject([{ date: '2025-03-31', unit: 'Xã A' }]);
    expect(new Map(latest?.results.closings[0]?.results).get('7')).toBe('notMet');
  });

  it('counts the more complete one of two forms that do not say their day', async () => {
    const reports = [await form('a (1).xlsx', 'A', { 7: null, 8: null }), await form('a.xlsx', 'a', { 7: null })];
    expect(counted(reports)).toEqual(['a.xlsx']);
    expect(settleUnits(reports).notes).toMatchObject([
      { code: 'unit-repeated', fileName: 'a (1).xlsx', because: 'more-complete' },
    ]);
  });

  it('counts the form of the file that was chosen, whatever the days and however complete it is', async () => {
    const reports = [
      await form('moi.xlsx', 'A', {}, '2026-12-31'),
      await form('cu.xlsx', 'A', { 7: null }, '2026-03-31'),
      await form('b.xlsx', 'B'),
    ];
    const { reports: settled, notes } = settleUnits(reports, new Set(['cu.xlsx']));
    expect(settled.flatMap(({ fileName, results }) => results.tables.map(() => fileName))).toEqual([
      'cu.xlsx',
      'b.xlsx',
    ]);
    expect(notes).toMatchObject([
      { code: 'unit-repeated', fileName: 'moi.xlsx', because: 'chosen', counted: { fileName: 'cu.xlsx' } },
    ]);
  });

  it('counts the first of files that are the same, and says so', async () => {
    const reports = [
      await form('a.xlsx', 'A'),
      await form('a - Copy.xlsx', 'A'),
      await form('x.xlsx', 'A', { 7: 'KĐ' }),
    ];
    expect(counted(reports)).toEqual(['a.xlsx']);
    expect(settleUnits(reports).notes).toMatchObject([
      { fileName: 'a - Copy.xlsx', because: 'same-content', counted: { fileName: 'a.xlsx' } },
      { fileName: 'x.xlsx', because: 'first' },
    ]);
  });

  it('tells two versions of a criteria set apart', async () => {
    const [a, b] = [await form('a.xlsx', 'A'), await form('b.xlsx', 'B')];
    const changed = b.results.tables.map((table) => ({
      ...table,
      criteriaSet: { ...table.criteriaSet, groups: table.criteriaSet.groups.slice(0, 1), recognition: [] },
    }));
    const reports = [a, { ...b, results: { ...b.results, tables: changed } }];
    const settled = settleUnits(reports);
    const ids = settled.reports.flatMap(({ results }) => results.tables.map(({ criteriaSet }) => criteriaSet.id));
    expect(new Set(ids).size).toBe(2);
    expect(settled.notes.map(({ code }) => code)).toEqual(['set-versions', 'several-sets']);
  });
});

describe('planRollUp', () => {
  it('says in the workbook which files are left out, with links to them', async () => {
    const reports = [await form('a.xlsx', 'A'), await form('b.xlsx', 'A')];
    const refused = [{ fileName: 'nop/hỏng.xlsx', message: 'Tệp bị hỏng. Hãy gửi lại.' }];
    const planned = planRollUp(reports, refused);
    const port = new PlainPort([]);
    await port.apply([...planned.edits]);
    const problems = port.sheetNamed('Vấn đề');
    const [, second] = planned.notes;
    if (second === undefined) throw new Error('one note');
    expect(planned.unitCount).toBe(1);
    expect(problems.values.slice(3)).toMatchObject([
      [1, 'nop/hỏng.xlsx', undefined, undefined, 'Phải sửa', undefined, 'Tệp bị hỏng. Hãy gửi lại.'],
      [2, 'b.xlsx', undefined, undefined, 'Cần xem', undefined, laterTextsIn('vi').rollUp.note(second)],
      [3, 'a.xlsx', undefined, undefined, 'Lưu ý', undefined, laterTextsIn('vi').rollUp.noProblems],
    ]);
    expect(problems.formulas[3]?.[1]).toBe('=HYPERLINK("nop/hỏng.xlsx","nop/hỏng.xlsx")');
  });
});
