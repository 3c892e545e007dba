import { check } from '../../../src/app/check';
import { addForm } from '../../../src/app/add-form';
import { assessedTables } from '../../../src/app/report';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { numberedOf } from '../../../src/criteria/leaves';
import { hasBlankForm } from '../../../src/reporting/blank-form/blank-form';
import { PlainPort, plainSheet } from '../app/plain-port';

const sets = builtInSets();

describe('a blank form', () => {
  it.each(sets.filter(hasBlankForm).map((set) => [set.id, set] as const))(
    'of %s is read as a form of that set, with every criterion and nothing filled in',
    async (_, set) => {
      const port = new PlainPort([plainSheet('1', 'Trang 1', [['x']])]);
      const added = await addForm(port, set);
      if (!added.ok) throw new Error(added.error.code);
      const checked = await check(port, { sheets: { names: [added.value.sheetName] }, criteria: set, sets });
      const [table] = checked.ok ? assessedTables(checked.value.sheets) : [];
      expect(table?.criteriaSet.id).toBe(set.id);
      const codes = new Set(table?.findings.map(({ code }) => code));
      expect(codes).not.toContain('criterion-missing');
      expect(codes).not.toContain('criterion-unknown');
      expect(codes).not.toContain('criterion-duplicate');
      expect(table?.assessment.counts.met).toBe(0);
      expect(table?.assessment.score ?? 0).toBe(0);
      const rows = table?.table.rows.filter(({ kind }) => kind === 'criterion') ?? [];
      expect(rows.length).toBeGreaterThanOrEqual(numberedOf(set).length);
    },
  );

  it('is taken away by undoing, with everything else as it was', async () => {
    const port = new PlainPort([plainSheet('1', 'Trang 1', [['x']])]);
    const [set] = sets;
    if (set === undefined) throw new Error('There is a set');
    const added = await addForm(port, set);
    if (!added.ok) throw new Error(added.error.code);
    await port.apply(added.value.undo);
    expect(port.sheets.map(({ name }) => name)).toEqual(['Trang 1']);
  });

  it('is not there for documents whose criteria were not seen', () => {
    expect(sets.filter((set) => !hasBlankForm(set)).every(({ isFrame }) => isFrame)).toBe(true);
  });
});
