import type { PaneServices } from '../../../src/taskpane/pane-services';
import { PaneStore } from '../../../src/taskpane/pane-store';
import { formSheet, PanePort } from './form-workbook';
import { partsOfThePane } from './parts';

function servicesOver(port: PanePort, more: Partial<PaneServices> = {}): PaneServices {
  return { port, ...partsOfThePane, now: () => 0, ...more };
}

function storeOver(port: PanePort, more: Partial<PaneServices> = {}): PaneStore {
  return new PaneStore(servicesOver(port, more));
}

const firstSheet = (store: PaneStore) => store.state().report?.sheets[0];

describe('the pane store', () => {
  it('checks the sheet in front', async () => {
    const store = storeOver(new PanePort([formSheet({ 7: 'Chưa đạt' })]));
    await store.start({ kind: 'check' });
    const sheet = firstSheet(store);
    expect(sheet?.layout === 'form' && sheet.tables[0].assessment.counts).toMatchObject({ met: 33, total: 34 });
  });

  it('marks the sheet that was checked, even if another has come to the front', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    port.sheets = [{ ...formSheet(), id: 'other', name: 'Khác' }, ...port.sheets];
    await store.start({ kind: 'mark' });
    expect(port.sheetNamed('Khác').marks).toEqual([]);
    expect(port.sheetNamed('Sùng Phài').marks.length).toBeGreaterThan(0);
  });

  it('undoes what it did', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = storeOver(port);
    await store.start({ kind: 'mark' });
    await store.start({ kind: 'undo' });
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
    expect(store.state().notice).toMatchObject({ done: { kind: 'undone' } });
  });

  it('undoes what it did in order, past what somebody has changed since', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat', 9: 'Đat' })]);
    const before = port.sheets;
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    const [first, second] = firstSheet(store)?.findings ?? [];
    if (first === undefined || second === undefined) throw new Error('There are two findings');
    await store.start({ kind: 'fix', findings: [first] });
    await store.start({ kind: 'mark' });
    await store.start({ kind: 'fix', findings: [second] });
    port.type('Sùng Phài', { row: 10, column: 3 }, 'Chưa đạt');
    await store.start({ kind: 'undo' });
    expect(store.state().notice).toMatchObject({
      error: { code: 'undo-cells-changed', cells: [{ row: 10, column: 3 }] },
    });
    store.send({ type: 'undoSkipped' });
    await store.start({ kind: 'undo' });
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
    await store.start({ kind: 'undo' });
    expect(store.state().undoable).toEqual([]);
    port.type('Sùng Phài', { row: 10, column: 3 }, 'Đat');
    expect(port.sheets.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
  });

  describe('over many sheets', () => {
    const communes = ['A', 'B', 'C'].map((name) => ({ ...formSheet(), id: name, name }));
    beforeEach(() => {
      // So slow that each sheet takes longer than the pane may go without a pause.
      let clock = 0;
      jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000));
    });
    afterEach(() => jest.restoreAllMocks());

    it('tells how many are done', async () => {
      const store = storeOver(new PanePort(communes));
      const figures: string[] = [];
      store.subscribe(() => {
        const { progress } = store.state();
        if (progress !== null) figures.push(`${progress.done}/${progress.total}`);
      });
      await store.start({ kind: 'checkWorkbook' });
      expect(figures).toEqual(['0/3', '1/3', '2/3', '3/3']);
      expect(store.state()).toMatchObject({ progress: null, report: { sheets: [{}, {}, {}] } });
    });

    it.each(['checkWorkbook', 'summarise'] as const)('gives %s up between two sheets', async (kind) => {
      const port = new PanePort(communes);
      const store = storeOver(port);
      store.subscribe(() => {
        if (store.state().progress?.done === 1 && !store.state().isCancelling) store.cancel();
      });
      await store.start({ kind });
      expect(store.state()).toMatchObject({ running: null, report: null, notice: { done: { kind: 'cancelled' } } });
      expect(port.writes).toEqual([]);
    });
  });

  it('clears the marks', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = storeOver(port);
    await store.start({ kind: 'mark' });
    await store.start({ kind: 'clearMarks' });
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
  });

  it('makes summary tabs and says their names', async () => {
    const store = storeOver(new PanePort([formSheet({ 7: 'Chưa đạt' })]));
    await store.start({ kind: 'summarise' });
    expect(store.state().notice).toMatchObject({
      done: { kind: 'summarised', changes: [{ name: 'Tổng hợp' }, { name: 'Chưa đạt' }] },
    });
  });

  it('shows what is wrong on a protected sheet, and says which sheet cannot be marked', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' }, { isProtected: true })]);
    const store = storeOver(port);
    await store.start({ kind: 'mark' });
    expect(store.state().notice).toMatchObject({ error: { code: 'sheet-protected', sheet: 'Sùng Phài' } });
    expect(firstSheet(store)?.findings.length).toBeGreaterThan(0);
    expect(port.writes).toEqual([]);
  });

  it('takes the user to a finding, and remembers which', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    const finding = firstSheet(store)?.findings.find(({ code }) => code === 'criterion-not-met');
    if (finding === undefined) throw new Error('There is a gap');
    await store.start({ kind: 'goTo', finding });
    expect(port.selected).toEqual([{ sheetId: 'form', cell: { row: 8, column: 3 } }]);
    expect(store.state().chosen).toBe(finding);
  });

  it('fixes a finding, checks again, and finds it again when that is undone', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    await store.start({ kind: 'fix', findings: firstSheet(store)?.findings ?? [] });
    expect(store.state().notice).toMatchObject({ done: { kind: 'fixed', cells: ['D9'] } });
    expect(firstSheet(store)?.findings).toEqual([]);
    await store.start({ kind: 'undo' });
    expect(firstSheet(store)?.findings.map(({ code }) => code)).toEqual(['result-unrecognised']);
    expect(store.state()).toMatchObject({ stale: null, notice: { done: { kind: 'undone' } } });
  });

  it('shows what is found now when a cell to be fixed has changed', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    port.type('Sùng Phài', { row: 8, column: 3 }, 'Chưa đạt');
    await store.start({ kind: 'fix', findings: firstSheet(store)?.findings ?? [] });
    expect(store.state()).toMatchObject({ stale: null, notice: { error: { code: 'cell-changed' } } });
    expect(firstSheet(store)?.findings.map(({ code }) => code)).toEqual(['criterion-not-met']);
  });

  it('says that Excel waits for a cell to be finished', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    port.fault = { code: 'cell-edit-mode' };
    const store = storeOver(port);
    await store.start({ kind: 'mark' });
    expect(store.state().notice).toMatchObject({
      kind: 'failed',
      error: { code: 'cell-edit-mode' },
      job: { kind: 'mark' },
    });
  });

  it('begins no second long job while one runs', async () => {
    const port = new PanePort([formSheet()]);
    const store = storeOver(port);
    await Promise.all([store.start({ kind: 'check' }), store.start({ kind: 'check' })]);
    expect(port.reads).toHaveLength(1);
  });

  it('watches once Excel lets it: while a cell was being edited it did not', async () => {
    const port = new PanePort([formSheet()]);
    const refused = { ok: false, error: { code: 'cell-edit-mode' } } as const;
    const watch = jest.spyOn(port, 'watch').mockResolvedValueOnce(refused);
    const watchSelection = jest.spyOn(port, 'watchSelection');
    const store = storeOver(port);
    await store.watch();
    await store.start({ kind: 'check' });
    await store.start({ kind: 'check' });
    await new Promise((resolve) => setTimeout(resolve));
    expect([watch.mock.calls.length, watchSelection.mock.calls.length]).toEqual([2, 1]);
  });

  it('shows a hidden sheet only when it is asked to, and goes to its cell', async () => {
    const port = new PanePort([formSheet()]);
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    const hidden = { ok: false, error: { code: 'sheet-hidden', sheet: 'Ẩn' } } as const;
    const select = jest.spyOn(port, 'select').mockResolvedValueOnce(hidden);
    const job = { kind: 'showSheet', sheetId: '1', cell: { row: 1, column: 1 } } as const;
    await store.start(job);
    expect(store.state().notice).toMatchObject({ kind: 'failed', error: { code: 'sheet-hidden' }, job });
    await store.start({ ...job, unhides: true });
    expect(select.mock.calls).toEqual([
      ['1', job.cell, undefined],
      ['1', job.cell, true],
    ]);
  });

  it('works where changes cannot be watched', async () => {
    const port = new PanePort([formSheet()]);
    jest.spyOn(port, 'watch').mockRejectedValue(new Error('no events'));
    const store = storeOver(port);
    await store.watch();
    await store.start({ kind: 'check' });
    expect(firstSheet(store)?.layout).toBe('form');
  });
});

describe('the pane store, when things go wrong that nobody foresaw', () => {
  it('turns what a port throws into an error with words', async () => {
    const port = new PanePort([formSheet()]);
    jest.spyOn(port, 'read').mockRejectedValue(new TypeError('cannot read properties of undefined'));
    const store = storeOver(port);
    await store.start({ kind: 'check' });
    expect(store.state()).toMatchObject({ running: null, notice: { error: { code: 'unexpected' } } });
  });

  it('gives up a call that never settles', async () => {
    jest.useFakeTimers();
    try {
      const port = new PanePort([formSheet()]);
      jest.spyOn(port, 'read').mockReturnValue(new Promise(() => undefined));
      const store = storeOver(port);
      const started = store.start({ kind: 'check' });
      await jest.advanceTimersByTimeAsync(120_000);
      await started;
      expect(store.state()).toMatchObject({ running: null, notice: { error: { code: 'host-timeout' } } });
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('cancelling', () => {
  it('lets a check go at once, even one that never settles', async () => {
    const port = new PanePort([formSheet()]);
    jest.spyOn(port, 'read').mockReturnValue(new Promise(() => undefined));
    const store = storeOver(port);
    jest.useFakeTimers();
    const started = store.start({ kind: 'check' });
    store.cancel();
    await started;
    jest.useRealTimers();
    expect(store.state()).toMatchObject({ running: null, notice: { done: { kind: 'cancelled' } } });
  });

  it('waits for a writing and takes it back', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = storeOver(port);
    const started = store.start({ kind: 'mark' });
    store.cancel();
    expect(store.state().isCancelling).toBe(true);
    await started;
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
    expect(store.state()).toMatchObject({ running: null, notice: { done: { kind: 'cancelled' } } });
  });
});

describe('opening a criteria file', () => {
  const open = async (text: string, more: Partial<PaneServices> = {}) => {
    const store = storeOver(new PanePort([formSheet()]), more);
    await store.start({ kind: 'openCriteria', file: new File([text], 'bo-tieu-chi.json') });
    return store.state();
  };

  it('refuses what is not JSON, in words', async () => {
    expect((await open('Bộ tiêu chí')).notice).toMatchObject({ error: { code: 'criteria-not-json' } });
  });

  it('refuses a file that is far too large without reading it', async () => {
    const file = new File(['{}'], 'lon.json');
    Object.defineProperty(file, 'size', { value: 6 * 1024 * 1024 });
    const store = storeOver(new PanePort([formSheet()]));
    await store.start({ kind: 'openCriteria', file });
    expect(store.state().notice).toMatchObject({ error: { code: 'file-too-large' } });
  });

  it('says when the reader could not be loaded', async () => {
    const error = Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' });
    const state = await open('{}', { loadCriteriaFileReader: () => Promise.reject(error) });
    expect(state.notice).toMatchObject({ error: { code: 'part-not-loaded' } });
  });

  it('says when the file can no longer be read', async () => {
    const file = new File(['{}'], 'mat.json');
    jest.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    const store = storeOver(new PanePort([formSheet()]));
    await store.start({ kind: 'openCriteria', file });
    expect(store.state().notice).toMatchObject({ error: { code: 'file-not-read' } });
  });
});
