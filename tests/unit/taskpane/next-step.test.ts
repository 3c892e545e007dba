import { check } from '../../../src/app/check';
import type { CheckReport } from '../../../src/app/report';
import { knownSets } from '../../../src/criteria/known-sets';
import { nextStep } from '../../../src/taskpane/next-step';
import { initialState, reducePane, type PaneEvent, type Written } from '../../../src/taskpane/pane-state';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { formSheet, PanePort } from './form-workbook';

const known = knownSets([]);

async function reportOf(...sheets: readonly SheetSnapshot[]): Promise<CheckReport> {
  const checked = await check(new PanePort([...sheets]), { sheets: 'all', criteria: 'auto', ...known });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

/** The cells that are written do not matter here, but that some were. */
const undo = { edits: [{ kind: 'setMetadata', next: null, previous: '' }], signs: [] } as const;
const wrote = (done: Written): PaneEvent => ({ type: 'wrote', done, report: null, undo, at: 0 });
const undone: PaneEvent = { type: 'undone', report: null, at: 0 };

/** What the primary button does after each of the events. */
function steps(report: CheckReport, ...later: readonly PaneEvent[]): readonly string[] {
  const events: PaneEvent[] = [{ type: 'checked', report }, ...later];
  let state = initialState(known);
  return events.map((event) => {
    state = reducePane(state, event);
    return nextStep(state).kind;
  });
}

describe('the one primary button', () => {
  it('checks before anything is known', () => {
    expect(nextStep(initialState(known)).kind).toBe('check');
  });

  it('marks what is not met, then makes the summary, then checks again', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt' }));
    const summarised = wrote({ kind: 'summarised', changes: [] });
    expect(steps(report, wrote({ kind: 'marked', count: 1 }), summarised)).toEqual(['mark', 'summarise', 'check']);
  });

  it('mends first what can be mended at once', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt', 9: 'Đat', 10: 'Đat' }));
    const step = nextStep(reducePane(initialState(known), { type: 'checked', report }));
    expect(step).toMatchObject({ kind: 'fix', findings: [{ criterion: '9' }, { criterion: '10' }] });
  });

  it('makes the summary at once where there is nothing to mark', async () => {
    expect(steps(await reportOf(formSheet()))).toEqual(['summarise']);
  });

  it('does not offer to write to a protected sheet', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt', 9: 'Đat' }, { isProtected: true }));
    expect(steps(report)).toEqual(['summarise']);
  });

  it('offers nothing that a workbook would refuse which is only viewed, or whose structure is protected', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt' }));
    const viewed = { ...report, workbook: { ...report.workbook, isReadOnly: true } };
    const locked = { ...report, workbook: { ...report.workbook, isStructureProtected: true } };
    expect(steps(viewed)).toEqual(['check']);
    expect(steps(locked, wrote({ kind: 'marked', count: 1 }))).toEqual(['mark', 'check']);
  });

  it('looks on the other sheets where the one in front has no table', async () => {
    const report = await reportOf({ ...formSheet(), values: [['Hướng dẫn']] });
    const [guide] = report.workbook.sheetInfos;
    if (guide === undefined) throw new Error('There is a sheet');
    const several = { ...report, workbook: { ...report.workbook, sheetInfos: [guide, { ...guide, id: 'other' }] } };
    expect(steps(report)).toEqual(['check']);
    expect(steps(several)).toEqual(['checkWorkbook']);
  });

  it('offers to mark again when marks were taken away or undone', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt' }));
    const marked = wrote({ kind: 'marked', count: 1 });
    expect(steps(report, marked, wrote({ kind: 'marksCleared', clearedSheets: 1 }), marked, undone)).toEqual([
      'mark',
      'summarise',
      'mark',
      'summarise',
      'mark',
    ]);
  });

  it('asks which column is which where a table could not be read, and checks again where there is none', async () => {
    const form = formSheet();
    const withoutResults = { ...form, values: form.values.map((row) => row?.slice(0, 3)) };
    expect(steps(await reportOf(withoutResults))).toEqual(['askColumns']);
    expect(steps(await reportOf({ ...form, values: [['Hướng dẫn']] }))).toEqual(['check']);
  });

  it('checks again when the result is old', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt' }));
    const state = reducePane(initialState(known), { type: 'checked', report });
    expect(nextStep(reducePane(state, { type: 'outdated', why: 'cells' })).kind).toBe('check');
  });
});
