import { LIVE_DELAY } from '../../../src/taskpane/live-check';
import type { PaneServices } from '../../../src/taskpane/pane-services';
import { PaneStore } from '../../../src/taskpane/pane-store';
import { areaOfCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { formSheet, PanePort } from './form-workbook';
import { partsOfThePane } from './parts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function checked(port: PanePort, more: Partial<PaneServices> = {}): Promise<PaneStore> {
  const store = new PaneStore({ port, ...partsOfThePane, now: () => 100_000, ...more });
  await store.watch();
  await store.start({ kind: 'check' });
  return store;
}

/** Criterion n stands in row n + 2, its result in D. */
function typeResult(port: PanePort, criterion: number, value: CellValue): void {
  const cell = { row: criterion + 1, column: 3 };
  port.type('Sùng Phài', cell, value);
  port.change('form', { area: areaOfCell(cell) });
}

const waited = () => jest.advanceTimersByTimeAsync(LIVE_DELAY);
const criteria = (store: PaneStore) => store.state().report?.sheets[0]?.findings.map(({ criterion }) => criterion);

describe('while somebody types', () => {
  it('what was touched is checked again a moment later, and nothing else is read', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = await checked(port);
    typeResult(port, 9, 'Chưa đạt');
    expect(criteria(store)).toEqual(['7']);
    await waited();
    expect(criteria(store)).toEqual(['7', '9']);
    expect(store.state()).toMatchObject({ stale: null, running: null });
    expect([port.reads.length, port.cellReads]).toEqual([1, [areaOfCell({ row: 10, column: 3 })]]);
  });

  it('keystrokes in a row are one check', async () => {
    const port = new PanePort([formSheet()]);
    const store = await checked(port);
    typeResult(port, 3, 'Chưa đạt');
    await jest.advanceTimersByTimeAsync(LIVE_DELAY - 1);
    typeResult(port, 4, 'Chưa đạt');
    await waited();
    expect(criteria(store)).toEqual(['3', '4']);
    expect(port.cellReads).toHaveLength(1);
  });

  it('the message about what was done stays', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = await checked(port);
    await store.start({ kind: 'mark' });
    typeResult(port, 9, 'Chưa đạt');
    await waited();
    expect(store.state().notice).toMatchObject({ done: { kind: 'marked' } });
  });

  it('rows that are inserted have the whole sheet read again', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = await checked(port);
    const sheet = port.sheetNamed('Sùng Phài');
    port.replace({ ...sheet, values: [...sheet.values.slice(0, 1), [], ...sheet.values.slice(1)] });
    port.change('form', { isStructural: true });
    await waited();
    expect(store.state().report?.sheets[0]?.findings[0]?.cell).toEqual({ row: 9, column: 3 });
    expect(port.reads).toHaveLength(2);
  });

  it('our own writing sets nothing going', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    await checked(port);
    port.change('form', { area: areaOfCell({ row: 8, column: 3 }), isOwn: true });
    await waited();
    expect([port.reads.length, port.cellReads.length]).toEqual([1, 0]);
  });

  it('other sheets are not minded', async () => {
    const port = new PanePort([formSheet()]);
    await checked(port);
    port.change('other', { area: areaOfCell({ row: 8, column: 3 }) });
    await waited();
    expect(port.cellReads).toEqual([]);
  });

  it('a large workbook is not checked but said to be old', async () => {
    const usedRange = { row: 0, column: 0, rowCount: 60_000, columnCount: 4 };
    const port = new PanePort([formSheet({}, { usedRange })]);
    const store = await checked(port);
    typeResult(port, 9, 'Chưa đạt');
    await waited();
    expect(store.state().stale).toBe('largeWorkbook');
    expect(port.cellReads).toEqual([]);
  });

  it('a job comes first, and what was typed meanwhile is checked after it', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const store = await checked(port);
    const marking = store.start({ kind: 'mark' });
    typeResult(port, 9, 'Chưa đạt');
    await marking;
    await waited();
    expect(criteria(store)).toEqual(['7', '9']);
  });

  it('a result that cannot be read again is called old', async () => {
    const port = new PanePort([formSheet()]);
    const store = await checked(port);
    jest
      .spyOn(port, 'readCells')
      .mockResolvedValueOnce({ ok: false, error: { code: 'cell-edit-mode' } })
      .mockRejectedValueOnce(new Error('unforeseen'));
    typeResult(port, 9, 'Chưa đạt');
    await waited();
    expect(store.state()).toMatchObject({ stale: 'cells', notice: null });
    typeResult(port, 9, 'Đạt');
    await waited();
    expect(store.state().stale).toBe('cells');
    typeResult(port, 9, 'Chưa đạt');
    await waited();
    expect(store.state().stale).toBeNull();
  });

  it('a result against a set that is to be changed waits to be checked', async () => {
    const port = new PanePort([formSheet()]);
    const store = await checked(port);
    const [set] = store.state().sets;
    store.send({ type: 'criteriaChosen', id: set?.id ?? null });
    typeResult(port, 9, 'Chưa đạt');
    await waited();
    expect(store.state().stale).toBe('criteria');
    expect(port.cellReads).toEqual([]);
  });
});
