import { check } from '../../../src/app/check';
import type { CheckReport } from '../../../src/app/report';
import { undoStep } from '../../../src/app/undo/undo-step';
import { knownSets } from '../../../src/criteria/known-sets';
import {
  initialState,
  reducePane,
  type PaneEvent,
  type PaneState,
  type Written,
} from '../../../src/taskpane/pane-state';
import { missingResult } from './findings';
import { formSheet, PanePort } from './form-workbook';

const known = knownSets([]);
const [set] = known.sets;
if (set === undefined) throw new Error('There is a built-in set');
const opened = { ...set, id: 'cua-tinh' };

async function reportOf(port: PanePort): Promise<CheckReport> {
  const checked = await check(port, { sheets: 'active', criteria: 'auto', ...known });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, initialState(known));
}

describe('the pane, after a check', () => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await reportOf(new PanePort([formSheet()]));
  });

  it('shows the report and rests', () => {
    const state = after({ type: 'started', job: { kind: 'check' } }, { type: 'checked', report });
    expect(state).toMatchObject({ running: null, report, stale: null, notice: null });
  });

  it('calls the result old when cells of its sheet changed and are not checked again', () => {
    expect(after({ type: 'checked', report }, { type: 'outdated', why: 'largeWorkbook' }).stale).toBe('largeWorkbook');
    expect(after({ type: 'outdated', why: 'cells' }).stale).toBeNull();
  });

  it('shows what is found after cells changed, with its message and the chosen finding as it is now', async () => {
    const gaps = await reportOf(new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Chưa đạt' })]));
    const again = await reportOf(new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Đạt' })]));
    const [first, second] = gaps.sheets[0]?.findings ?? [];
    if (first === undefined || second === undefined) throw new Error('There are two gaps');
    const done = { kind: 'marked', count: 2 } as const;
    const marked: PaneEvent = { type: 'wrote', done, report: gaps, undo: undoStep([], []), at: 1 };
    const chosen = (finding: typeof first) =>
      after(marked, { type: 'wentTo', finding }, { type: 'rechecked', report: again });
    expect(chosen(first)).toMatchObject({ report: again, stale: null, notice: { done } });
    expect(chosen(first).chosen).toBe(again.sheets[0]?.findings[0]);
    expect(chosen(second).chosen).toBeNull();
  });

  it('calls the result old when another criteria set is chosen, but not when the same is', () => {
    expect(after({ type: 'checked', report }, { type: 'criteriaChosen', id: set.id }).stale).toBe('criteria');
    expect(after({ type: 'checked', report }, { type: 'criteriaChosen', id: null }).stale).toBeNull();
  });

  it('calls the result old when cells were fixed but could not be read again', () => {
    const state = after(
      { type: 'checked', report },
      { type: 'wrote', done: { kind: 'fixed', cells: ['D9'] }, report: 'outdated', undo: undoStep([], []), at: 1 },
    );
    expect(state).toMatchObject({ report, stale: 'cells', notice: { done: { kind: 'fixed' } } });
  });

  it('keeps showing what was found when an edit is refused', () => {
    const state = after(
      { type: 'started', job: { kind: 'mark' } },
      { type: 'failed', job: { kind: 'mark' }, error: { code: 'sheet-protected', sheet: 'Sùng Phài' }, report },
    );
    expect(state.report).toBe(report);
    expect(state.notice).toMatchObject({ kind: 'failed', error: { code: 'sheet-protected' } });
  });

  it('keeps the result on show when an edit comes to nothing', () => {
    const state = after(
      { type: 'checked', report },
      { type: 'failed', job: { kind: 'summarise' }, error: { code: 'host-timeout' }, report: null },
    );
    expect(state.report).toBe(report);
  });
});

describe('the pane', () => {
  it('puts a new job in place of the last message', () => {
    const state = after(
      { type: 'failed', job: { kind: 'check' }, error: { code: 'cell-edit-mode' }, report: null },
      { type: 'started', job: { kind: 'check' } },
    );
    expect(state).toMatchObject({ notice: null, running: { kind: 'check' } });
  });

  it('does not end a running job when a cell could not be reached meanwhile', () => {
    const state = after(
      { type: 'started', job: { kind: 'summarise' } },
      {
        type: 'failed',
        job: { kind: 'goTo', finding: missingResult },
        error: { code: 'sheet-not-found', sheet: 'Sùng Phài' },
        report: null,
      },
    );
    expect(state.running).toEqual({ kind: 'summarise' });
  });

  it('lists and chooses the criteria set that was opened', () => {
    const state = after({ type: 'criteriaOpened', set: opened });
    expect(state.criteria).toBe(opened);
    expect(state.sets.map(({ id }) => id)).toEqual([...known.sets.map(({ id }) => id), 'cua-tinh']);
  });

  it('lists a criteria set once, however often it is opened', () => {
    const again = { ...opened, title: { vi: 'Đã sửa' } };
    const state = after({ type: 'criteriaOpened', set: opened }, { type: 'criteriaOpened', set: again });
    expect(state.sets.filter(({ id }) => id === 'cua-tinh')).toEqual([again]);
  });

  it('falls back on the automatic choice', () => {
    const state = after({ type: 'criteriaOpened', set: opened }, { type: 'criteriaChosen', id: null });
    expect(state.criteria).toBe('auto');
  });

  describe('what can be undone', () => {
    const edits = [{ kind: 'deleteSheet', sheetId: 's9', definedNames: [] }] as const;
    const summarised = { kind: 'summarised', changes: [] } as const;
    const marked = { kind: 'marked', count: 6 } as const;
    const wrote = (done: Written, undo = undoStep(edits, [])): PaneEvent => ({
      type: 'wrote',
      done,
      report: null,
      undo,
      at: 1,
    });
    const kinds = ({ undoable }: PaneState) => undoable.map(({ done }) => done.kind);

    it('is kept in order, without what changed nothing', () => {
      const state = after(wrote(summarised), wrote(marked), wrote(marked, undoStep([], [])));
      expect(kinds(state)).toEqual(['summarised', 'marked']);
    });

    it('goes from the latest on, and the message says what was undone', () => {
      const state = after(wrote(summarised), wrote(marked), { type: 'undone', report: null, at: 2 });
      expect(kinds(state)).toEqual(['summarised']);
      expect(state.notice).toEqual({ kind: 'done', done: { kind: 'undone', of: marked } });
    });

    it('stays when undoing fails, and goes past what cannot be undone when that is asked for', () => {
      const failed: PaneEvent = {
        type: 'failed',
        error: { code: 'undo-sheet-gone' },
        job: { kind: 'undo' },
        report: null,
      };
      expect(kinds(after(wrote(summarised), wrote(marked), failed))).toEqual(['summarised', 'marked']);
      const skipped = after(wrote(summarised), wrote(marked), failed, { type: 'undoSkipped' });
      expect(kinds(skipped)).toEqual(['summarised']);
      expect(skipped.notice).toEqual({ kind: 'done', done: { kind: 'undoSkipped' } });
    });

    it('is no more than fifty actions', () => {
      expect(after(...Array.from({ length: 60 }, () => wrote(marked))).undoable).toHaveLength(50);
    });
  });

  it('forgets a message that was closed', () => {
    const state = after({ type: 'criteriaOpened', set: opened }, { type: 'noticeDismissed' });
    expect(state.notice).toBeNull();
  });
});
