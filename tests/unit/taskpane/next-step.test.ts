import { check } from '../../../src/app/check';
import type { CheckReport } from '../../../src/app/report';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { nextStep } from '../../../src/taskpane/next-step';
import { initialState, reducePane, type Done, type PaneEvent } from '../../../src/taskpane/pane-state';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { formSheet, PanePort } from './form-workbook';

const sets = builtInSets();

async function reportOf(...sheets: readonly SheetSnapshot[]): Promise<CheckReport> {
  const checked = await check(new PanePort([...sheets]), { sheets: 'all', criteria: 'auto', sets });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

const wrote = (done: Done): PaneEvent => ({ type: 'wrote', done, report: null, undo: [], at: 0 });

/** What the primary button does after each of the events. */
function steps(report: CheckReport, ...dones: readonly Done[]): readonly string[] {
  const events: PaneEvent[] = [{ type: 'checked', report }, ...dones.map(wrote)];
  let state = initialState(sets);
  return events.map((event) => {
    state = reducePane(state, event);
    return nextStep(state).kind;
  });
}

describe('the one primary button', () => {
  it('checks before anything is known', () => {
    expect(nextStep(initialState(sets)).kind).toBe('check');
  });

  it('marks what is not met, then makes the summary, then checks again', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt' }));
    const done: Done[] = [
      { kind: 'marked', count: 1 },
      { kind: 'summarised', sheetNames: ['Tổng hợp'] },
    ];
    expect(steps(report, ...done)).toEqual(['mark', 'summarise', 'check']);
  });

  it('mends first what can be mended at once', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt', 9: 'Đat', 10: 'Đat' }));
    const step = nextStep(reducePane(initialState(sets), { type: 'checked', report }));
    expect(step).toMatchObject({ kind: 'fix', findings: [{ criterion: '9' }, { criterion: '10' }] });
  });

  it('makes the summary at once where there is nothing to mark', async () => {
    expect(steps(await reportOf(formSheet()))).toEqual(['summarise']);
  });

  it('does not offer to write to a protected sheet', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt', 9: 'Đat' }, { isProtected: true }));
    expect(steps(report)).toEqual(['summarise']);
  });

  it('offers to mark again when marks were taken away or undone', async () => {
    const report = await reportOf(formSheet({ 7: 'Chưa đạt' }));
    const marked: Done = { kind: 'marked', count: 1 };
    expect(steps(report, marked, { kind: 'marksCleared', clearedSheets: 1 }, marked, { kind: 'undone' })).toEqual([
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
    const state = reducePane(initialState(sets), { type: 'checked', report });
    expect(nextStep(reducePane(state, { type: 'cellsChanged', sheetId: 'form', at: 9000 })).kind).toBe('check');
  });
});
