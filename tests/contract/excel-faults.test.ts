import { ExcelHost } from '../../src/host/excel-host';
import { readOnlyWorkbook } from '../../src/host/read-only-workbook';
import type { WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import type { OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { CellsChanged, SelectedCells } from '../../src/workbook/port';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { apply, everything, idOf, putSheet, read, remember, setCell, setFont, setMarks } from './port-helpers';
import { GAP_MARK, SUMMARY_PLAN } from './sample-plans';

const EVERYTHING = { sheets: 'all', include: ['formulas', 'marks', 'objects'] } as const;

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', onUnhandled));
afterAll(async () => {
  await settled();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

function open(timeoutMs = 2_000) {
  const workbook = fixtureWorkbook();
  const requests: string[] = [];
  const host = new ExcelHost(workbook);
  loadOfficeJs(host, (request) => requests.push(request));
  return { workbook, host, requests, port: new ExcelPort(timeoutMs) };
}

/** A workbook that is marked already, so that an edit has something to replace. */
async function openMarked() {
  const opened = open();
  await read(opened.port, EVERYTHING);
  await apply(opened.port, [setMarks(idOf(opened.workbook, 'Xã A'), [GAP_MARK]), remember('một')]);
  const { sheets } = await read(opened.port, EVERYTHING);
  return { ...opened, edits: mixedEdits(opened.workbook, sheets[0]?.marks ?? []) };
}

function mixedEdits(workbook: OpenXmlWorkbook, replaced: Extract<WorkbookEdit, { kind: 'setMarks' }>['replaced']) {
  const sheetId = idOf(workbook, 'Xã A');
  const edits: WorkbookEdit[] = [
    setCell(sheetId, 2, 3, 9, 2.5),
    setCell(sheetId, 8, 3, { formula: '=SUM(D3:D4)', value: null }, null),
    { kind: 'setMarks', sheetId, marks: [{ ...GAP_MARK, formula: '=AND(N("ChamChuan:gap")=0,$C3="")' }], replaced },
    putSheet(SUMMARY_PLAN),
    setFont(sheetId, { row: 2, column: 2, rowCount: 1, columnCount: 1 }, 'Arial', 'Calibri'),
    remember('hai', 'một'),
  ];
  return edits;
}

/** Long enough for whatever is done behind a time-out. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe('a workbook that is only viewed', () => {
  it('says so, is read like any other, and refuses every kind of edit', async () => {
    const workbook = fixtureWorkbook();
    const before = workbook.save();
    loadOfficeJs(new ExcelHost(readOnlyWorkbook(workbook), { isReadOnly: true }));
    const port = new ExcelPort(2_000);
    expect((await read(port, EVERYTHING)).isReadOnly).toBe(true);
    for (const edit of mixedEdits(workbook, [])) {
      const refused = await port.apply([edit]);
      expect([edit.kind, refused]).toEqual([edit.kind, { ok: false, error: { code: 'read-only' } }]);
    }
    expect(workbook.save()).toEqual(before);
    expect((await read(port, EVERYTHING)).isReadOnly).toBe(true);
  });
});

describe('while a cell is being edited', () => {
  it('neither reads nor writes, and says why', async () => {
    const { host, port, workbook } = open();
    await read(port, EVERYTHING);
    const before = everything(workbook);
    host.cellEditMode = true;
    expect(await port.read(EVERYTHING)).toEqual({ ok: false, error: { code: 'cell-edit-mode' } });
    const outcome = await port.apply([setCell(idOf(workbook, 'Xã A'), 2, 3, 9, 2.5)]);
    expect(outcome).toEqual({ ok: false, error: { code: 'cell-edit-mode' } });
    expect(everything(workbook)).toEqual(before);
    host.cellEditMode = false;
    expect((await port.read(EVERYTHING)).ok).toBe(true);
  });
});

describe('when Excel fails', () => {
  it('once when it is asked how the workbook stands, it is asked again', async () => {
    const { host, port } = open();
    const whole = await read(port, EVERYTHING);
    host.inject({ kind: 'refused', batch: 1, code: 'InvalidArgument' });
    expect(await read(port, EVERYTHING)).toEqual(whole);
  });

  it.each([[[1, 2]], [[2]]])('at syncs %j of a reading, the reading says so', async (batches) => {
    const { host, port } = open();
    for (const batch of batches) host.inject({ kind: 'refused', batch, code: 'InvalidArgument' });
    expect(await port.read(EVERYTHING)).toEqual({
      ok: false,
      error: { code: 'host-failed', hostCode: 'InvalidArgument' },
    });
  });

  it('for the size of an answer, the sheets are read in halves', async () => {
    const { host, port } = open();
    const whole = await read(port, EVERYTHING);
    host.inject({ kind: 'refused', batch: 2, code: 'GeneralException' });
    host.inject({ kind: 'refused', batch: 3, code: 'GeneralException' });
    host.inject({ kind: 'refused', batch: 4, code: 'GeneralException' });
    expect(await read(port, EVERYTHING)).toEqual(whole);
  });

  it('at the one sync of an edit, nothing is written', async () => {
    const { host, port, workbook, edits } = await openMarked();
    const before = everything(workbook);
    host.inject({ kind: 'refused', batch: 1, code: 'GeneralException' });
    expect(await port.apply(edits)).toEqual({
      ok: false,
      error: { code: 'host-failed', hostCode: 'GeneralException' },
    });
    expect(everything(workbook)).toEqual(before);
  });

  it('in the middle of an edit, at whatever action, what was done is taken back', async () => {
    const actionCount = await countActions();
    expect(actionCount).toBeGreaterThan(100);
    for (let action = 0; action < actionCount; action += 1) {
      const { host, port, workbook, edits } = await openMarked();
      const before = everything(workbook);
      host.inject({ kind: 'failsAt', batch: 1, action, code: 'GeneralException' });
      const outcome = await port.apply(edits);
      expect([action, outcome]).toEqual([
        action,
        { ok: false, error: { code: 'host-failed', hostCode: 'GeneralException' } },
      ]);
      expect([action, everything(workbook)]).toEqual([action, before]);
    }
  }, 120_000);

  it('once more while it takes an edit back, it is asked again', async () => {
    const { host, port, workbook, edits } = await openMarked();
    const before = everything(workbook);
    host.inject({ kind: 'failsAt', batch: 1, action: 40, code: 'GeneralException' });
    host.inject({ kind: 'refused', batch: 2, code: 'GeneralException' });
    expect((await port.apply(edits)).ok).toBe(false);
    expect(everything(workbook)).toEqual(before);
  });
});

describe('when Excel does not answer', () => {
  it.each([1, 2])('to sync %i of a reading, the reading ends', async (batch) => {
    const { host, port } = open(20);
    host.inject({ kind: 'neverAnswers', batch });
    expect(await port.read(EVERYTHING)).toEqual({ ok: false, error: { code: 'host-timeout' } });
  });

  it('to an edit, the edit ends', async () => {
    const { host, workbook } = open();
    const port = new ExcelPort(20);
    await read(port, EVERYTHING);
    const before = everything(workbook);
    host.inject({ kind: 'neverAnswers', batch: 1 });
    const outcome = await port.apply([setCell(idOf(workbook, 'Xã A'), 2, 3, 9, 2.5)]);
    expect(outcome).toEqual({ ok: false, error: { code: 'host-timeout' } });
    expect(everything(workbook)).toEqual(before);
  });

  it('in time to an edit, what it does later is taken back', async () => {
    const { host, workbook } = open();
    const port = new ExcelPort(20);
    await read(port, EVERYTHING);
    const before = everything(workbook);
    host.inject({ kind: 'answersLate', batch: 1, milliseconds: 40 });
    const outcome = await port.apply([setCell(idOf(workbook, 'Xã A'), 2, 3, 9, 2.5), putSheet(SUMMARY_PLAN)]);
    expect(outcome).toEqual({ ok: false, error: { code: 'host-timeout' } });
    await settled();
    await settled();
    expect(everything(workbook)).toEqual(before);
  });
});

describe('protection that came after the reading', () => {
  it('is named although Excel only says AccessDenied', async () => {
    const { port, workbook } = open();
    await read(port, EVERYTHING);
    const locked = fixtureWorkbook({ protectsForm: true });
    const before = everything(locked);
    loadOfficeJs(new ExcelHost(locked));
    const outcome = await port.apply([putSheet(SUMMARY_PLAN), setCell(idOf(workbook, 'Xã A'), 2, 3, 9, 2.5)]);
    expect(outcome).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Xã A' } });
    expect(everything(locked)).toEqual(before);
  });

  it('is called a read-only workbook where nothing in it is protected', async () => {
    const { host, port, workbook } = open();
    await read(port, EVERYTHING);
    host.inject({ kind: 'refused', batch: 1, code: 'AccessDenied' });
    const outcome = await port.apply([setCell(idOf(workbook, 'Xã A'), 2, 3, 9, 2.5)]);
    expect(outcome).toEqual({ ok: false, error: { code: 'read-only' } });
  });

  it('of the structure is named where Excel keeps nothing in such a workbook', async () => {
    const workbook = fixtureWorkbook({ protectsStructure: true });
    const before = everything(workbook);
    const host = new ExcelHost(workbook);
    loadOfficeJs(host);
    const port = new ExcelPort();
    await read(port, EVERYTHING);
    host.inject({ kind: 'refused', batch: 1, code: 'AccessDenied' });
    expect(await port.apply([remember('{}')])).toEqual({ ok: false, error: { code: 'structure-protected' } });
    expect(everything(workbook)).toEqual(before);
  });

  it('is found before writing where nothing was read', async () => {
    const { port, workbook, requests } = open();
    const outcome = await port.apply([setCell(idOf(workbook, 'Khoá'), 0, 0, 8, 7)]);
    expect(outcome).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Khoá' } });
    expect(requests).toHaveLength(1);
  });
});

describe('watching', () => {
  it('tells what the user changes, until it is stopped', async () => {
    const { host, port, workbook } = open();
    const changes: CellsChanged[] = [];
    const watching = await port.watch((change) => changes.push(change));
    const sheetId = idOf(workbook, 'Xã A');
    const area = { row: 2, column: 2, rowCount: 3, columnCount: 1 };
    host.cellsEditedByUser(sheetId, area);
    await settled();
    expect(changes).toEqual([{ sheetId, area, isStructural: false, isOwn: null }]);
    if (watching.ok) await watching.value();
    host.cellsEditedByUser(sheetId, area);
    await settled();
    expect(changes).toHaveLength(1);
  });

  it('tells what the user selects, until it is stopped', async () => {
    const { host, port, workbook } = open();
    const selections: SelectedCells[] = [];
    const watching = await port.watchSelection((selection) => selections.push(selection));
    const sheetId = idOf(workbook, 'Xã A');
    const area = { row: 2, column: 2, rowCount: 3, columnCount: 1 };
    host.selectionChangedByUser(sheetId, area);
    await settled();
    expect(selections).toEqual([{ sheetId, area }]);
    if (watching.ok) await watching.value();
    host.selectionChangedByUser(sheetId, area);
    await settled();
    expect(selections).toHaveLength(1);
  });

  it('tells what we selected ourselves, as Excel does', async () => {
    const { port, workbook } = open();
    const selections: SelectedCells[] = [];
    await port.watchSelection((selection) => selections.push(selection));
    const sheetId = idOf(workbook, 'Xã A');
    await port.select(sheetId, { row: 4, column: 1 });
    await settled();
    expect(selections).toEqual([{ sheetId, area: { row: 4, column: 1, rowCount: 1, columnCount: 1 } }]);
  });
});

async function countActions(): Promise<number> {
  const { port, edits, requests } = await openMarked();
  await apply(port, edits);
  return Math.max(...requests.map((request) => request.match(/"ActionType"/g)?.length ?? 0));
}
