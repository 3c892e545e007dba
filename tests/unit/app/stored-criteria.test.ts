import { check } from '../../../src/app/check';
import { explain } from '../../../src/app/explain';
import { rememberColumns } from '../../../src/app/remember-columns';
import { assessedTables } from '../../../src/app/report';
import { chooseProfile, removeCriteriaSet, storeCriteriaSet } from '../../../src/app/stored-criteria';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { findBuiltInSet } from '../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { commune, everySheet } from './forms';
import { PlainPort } from './plain-port';

function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`No set ${id}`);
  return set;
}

const issued = builtIn('qd-9745-2022');
/** The province's own reading of the decision, under a title of its own. */
const ofProvince: CriteriaSet = { ...issued, title: { vi: 'Bộ của tỉnh' } };
const five: CriteriaSet = {
  ...issued,
  id: 'nam-tieu-chi',
  groups: [{ criteria: issued.groups.flatMap(({ criteria }) => criteria).slice(0, 5) }],
  recognition: [],
};

const all = { sheets: 'all' } as const;
const memory = (port: PlainPort): unknown => JSON.parse(port.metadata ?? 'null');

async function checked(port: PlainPort, criteria: 'auto' | CriteriaSet = 'auto') {
  const report = await check(port, { ...everySheet, criteria });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

/** The titles of the sets that the sheets' tables are measured against. */
const titles = async (port: PlainPort, criteria: 'auto' | CriteriaSet = 'auto') =>
  assessedTables((await checked(port, criteria)).sheets).map(({ criteriaSet }) => criteriaSet.title.vi);

async function undoOf(done: ReturnType<typeof chooseProfile>) {
  const outcome = await done;
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.undo;
}

describe('storeCriteriaSet', () => {
  it('keeps the set in the workbook, which measures by it from then on', async () => {
    const port = new PlainPort([commune('A')]);
    expect(await titles(port)).toEqual([issued.title.vi]);
    await storeCriteriaSet(port, ofProvince, all);
    expect(memory(port)).toEqual({ version: 1, criteriaSets: [ofProvince] });
    expect(await titles(port)).toEqual(['Bộ của tỉnh']);
    expect((await checked(port)).remembered.criteriaSets).toEqual([ofProvince]);
  });

  it('writes once, and is taken back by its undo', async () => {
    const port = new PlainPort([commune('A')]);
    const edits = await undoOf(storeCriteriaSet(port, ofProvince, all));
    expect(port.writes).toHaveLength(1);
    await undo(port, undoStep(edits, []));
    expect(port.metadata).toBeNull();
    expect(await titles(port)).toEqual([issued.title.vi]);
  });

  it('writes nothing where the workbook has the set already', async () => {
    const port = new PlainPort([commune('A')]);
    await storeCriteriaSet(port, ofProvince, all);
    expect(await undoOf(storeCriteriaSet(port, ofProvince, all))).toEqual([]);
    expect(port.writes).toHaveLength(1);
  });

  it('takes the place of the set with the same id, and of no other', async () => {
    const port = new PlainPort([commune('A')]);
    await storeCriteriaSet(port, issued, all);
    await storeCriteriaSet(port, five, all);
    await storeCriteriaSet(port, ofProvince, all);
    expect((await checked(port)).remembered.criteriaSets).toEqual([five, ofProvince]);
  });

  it('is chosen for the sheets that are named, although it fits them badly', async () => {
    const port = new PlainPort([commune('A'), commune('B')]);
    await storeCriteriaSet(port, ofProvince, all);
    await storeCriteriaSet(port, five, { sheets: { names: ['B'] } });
    expect(memory(port)).toMatchObject({ chosenCriteria: [{ sheet: 'B', criteria: five.id }] });
    const report = await checked(port);
    const sets = assessedTables(report.sheets).map(({ criteriaSet }) => criteriaSet);
    expect(sets).toEqual([ofProvince, five]);
    const explained = explain(report, everySheet).flatMap(({ headers }) => headers);
    expect(explained.map(({ criteriaSet }) => criteriaSet)).toEqual(sets);
  });

  it('leaves one choice for each sheet', async () => {
    const port = new PlainPort([commune('A'), commune('B')]);
    await storeCriteriaSet(port, five, { sheets: { names: ['A', 'B'] } });
    await storeCriteriaSet(port, ofProvince, { sheets: 'active' });
    expect(memory(port)).toMatchObject({
      chosenCriteria: [
        { sheet: 'B', criteria: five.id },
        { sheet: 'A', criteria: ofProvince.id },
      ],
    });
  });

  it('is not asked where the user names the set to measure by', async () => {
    const port = new PlainPort([commune('A')]);
    await storeCriteriaSet(port, five, { sheets: 'active' });
    expect(await titles(port, issued)).toEqual([issued.title.vi]);
  });

  it('keeps what is remembered of columns, and what only a later release understands', async () => {
    const port = new PlainPort([commune('A')]);
    port.metadata = '{"version":1,"mappings":[{"later":1}],"notes":["x"]}';
    await storeCriteriaSet(port, ofProvince, all);
    expect(memory(port)).toMatchObject({ mappings: [{ later: 1 }], notes: ['x'] });
    const columns = [{ role: 'title' as const, column: 1, header: 'Nội dung tiêu chí' }];
    await rememberColumns(port, 'A', { headerTop: 2, headerBottom: 2, columns }, everySheet);
    expect(memory(port)).toMatchObject({ mappings: [{ later: 1 }, { sheet: 'A' }], criteriaSets: [ofProvince] });
  });

  it('names a sheet that is not there, and writes nothing', async () => {
    const port = new PlainPort([commune('A')]);
    expect(await storeCriteriaSet(port, five, { sheets: { names: ['C'] } })).toEqual({
      ok: false,
      error: { code: 'sheet-not-found', sheet: 'C' },
    });
    expect(port.writes).toEqual([]);
  });

  it('hands on that the workbook is for reading only', async () => {
    const port = new PlainPort([commune('A')]);
    port.fault = { code: 'read-only' };
    expect(await storeCriteriaSet(port, five, all)).toEqual({ ok: false, error: { code: 'read-only' } });
  });
});

describe('removeCriteriaSet', () => {
  it('takes the set and its choices out, without a trace', async () => {
    const port = new PlainPort([commune('A')]);
    await storeCriteriaSet(port, five, { sheets: 'active' });
    const before = port.metadata;
    const edits = await undoOf(removeCriteriaSet(port, five.id));
    expect(port.metadata).toBeNull();
    await undo(port, undoStep(edits, []));
    expect(port.metadata).toBe(before);
  });

  it('leaves other sets, and takes out one that cannot be read', async () => {
    const port = new PlainPort([commune('A')]);
    port.metadata = JSON.stringify({ version: 1, criteriaSets: [{ id: 'bo-hong' }, five] });
    await removeCriteriaSet(port, 'bo-hong');
    expect(memory(port)).toEqual({ version: 1, criteriaSets: [five] });
  });

  it('is refused where the workbook has no such set', async () => {
    const port = new PlainPort([commune('A')]);
    expect(await removeCriteriaSet(port, five.id)).toEqual({
      ok: false,
      error: { code: 'criteria-unknown', id: five.id },
    });
    expect(port.writes).toEqual([]);
  });
});

describe('chooseProfile', () => {
  it('is remembered, and forgotten without a trace', async () => {
    const port = new PlainPort([commune('A')]);
    await chooseProfile(port, 'vung-2');
    expect((await checked(port)).remembered.profile).toBe('vung-2');
    const edits = await undoOf(chooseProfile(port, null));
    expect(port.metadata).toBeNull();
    await undo(port, undoStep(edits, []));
    expect((await checked(port)).remembered.profile).toBe('vung-2');
  });
});

describe('a workbook that a newer version wrote', () => {
  const newer = () => {
    const port = new PlainPort([commune('A')]);
    port.metadata = '{"version":7}';
    return port;
  };

  it('is checked by its sheets, and says so', async () => {
    const report = await checked(newer());
    expect(report.sheets).toMatchObject([
      { layout: 'form', findings: [{ code: 'metadata-newer-version', version: 7, cell: null }] },
    ]);
  });

  it.each([
    ['storing', (port: PlainPort) => storeCriteriaSet(port, five, all)],
    ['removing', (port: PlainPort) => removeCriteriaSet(port, five.id)],
    ['choosing', (port: PlainPort) => chooseProfile(port, 'vung-2')],
  ])('is not written to by %s', async (_name, change) => {
    const port = newer();
    expect(await change(port)).toEqual({ ok: false, error: { code: 'metadata-newer-version', version: 7 } });
    expect(port.metadata).toBe('{"version":7}');
  });
});

describe('a workbook with a set that cannot be read', () => {
  it('says so once, where there is a table', async () => {
    const port = new PlainPort([commune('A'), commune('B')]);
    port.metadata = JSON.stringify({ version: 1, criteriaSets: [{ id: 'bo-hong' }] });
    const { sheets } = await checked(port);
    expect(sheets.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['stored-set-unreadable'], []]);
  });
});
