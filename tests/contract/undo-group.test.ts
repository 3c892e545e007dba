import { ExcelHost, type ExcelHostOptions } from '../../src/host/excel-host';
import type { HostFault } from '../../src/host/faults';
import type { CellChange, WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import type { OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { CapabilityName } from '../../src/workbook/self-test';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { looksOf } from './looks-of';
import { apply, everything, idOf, looksInFile, putSheet, read, remember, setCell, setMarks } from './port-helpers';
import { GAP_MARK, SUMMARY_PLAN } from './sample-plans';

const EVERYTHING = { sheets: 'all', include: ['formulas', 'marks', 'objects'] } as const;

interface Options {
  readonly apiVersion?: string;
  readonly lacking?: readonly CapabilityName[];
  readonly refuses?: ExcelHostOptions['refuses'];
}

function open({ apiVersion = '1.20', lacking = [], refuses }: Options = {}) {
  const workbook = fixtureWorkbook();
  const host = new ExcelHost(workbook, {
    requirements: { ExcelApi: apiVersion },
    ...(refuses !== undefined && { refuses }),
  });
  const requests: string[] = [];
  loadOfficeJs(host, (request) => requests.push(request));
  const port = new ExcelPort(2_000, new Set(lacking));
  return { workbook, host, port, form: idOf(workbook, 'Xã A'), requests };
}

/** Of more than goes into one request. */
function largeEdit(sheetId: string): WorkbookEdit {
  const text = 'Hồ sơ minh chứng của Ủy ban nhân dân xã; '.repeat(100);
  const changes = Array.from({ length: 900 }, (_change, row): CellChange => {
    return { row: row + 100, column: 20, next: `${row} ${text}`, previous: null };
  });
  return { kind: 'setCells', sheetId, changes };
}

/** What a tab is, its looks with it, and more besides. */
function tabAndMore(form: string): WorkbookEdit[] {
  return [setCell(form, 2, 3, 9, 2.5), setMarks(form, [GAP_MARK]), putSheet(SUMMARY_PLAN), remember('ghi nhớ')];
}

/** How the workbook stands where the edits are made without being one step. */
async function madePlainly(edits: (form: string) => readonly WorkbookEdit[]): Promise<unknown> {
  const { workbook, port, form } = open({ apiVersion: '1.14' });
  await apply(port, edits(form));
  return withoutIds(workbook);
}

/** A sheet that was added twice is another one. */
function withoutIds(workbook: OpenXmlWorkbook): unknown {
  return JSON.parse(JSON.stringify(everything(workbook), (key, value: unknown) => (key === 'id' ? null : value)));
}

describe('an action of several requests', () => {
  it.each<[string, (form: string) => readonly WorkbookEdit[]]>([
    ['a tab and its looks', tabAndMore],
    ['more than 4 MB', (form) => [largeEdit(form)]],
  ])('is one Ctrl+Z where Excel can: %s', async (_name, edits) => {
    const plain = open({ apiVersion: '1.19' });
    await apply(plain.port, edits(plain.form));
    expect(plain.host.undoSteps).toBeGreaterThan(1);
    const { host, port, form, workbook, requests } = open();
    await apply(port, edits(form));
    expect(host.undoSteps).toBe(1);
    expect(everything(workbook)).toEqual(everything(plain.workbook));
    expect(requests).toHaveLength(plain.requests.length);
  });

  it('is one Ctrl+Z each time, and never one with what was done before', async () => {
    const { host, port, form } = open();
    const undo = await apply(port, [putSheet(SUMMARY_PLAN)]);
    await apply(port, [putSheet({ ...SUMMARY_PLAN, name: 'Chưa đạt', names: [], tables: [] })]);
    await apply(port, [setCell(form, 2, 3, 9, 2.5)]);
    expect(host.undoSteps).toBe(3);
    expect(undo).toHaveLength(1);
  });

  it('has Excel keep nothing, and costs an action more for each range at most', async () => {
    const actionsOf = ({ requests }: ReturnType<typeof open>) => requests.join('').match(/"ActionType":/g)?.length ?? 0;
    const plain = open({ apiVersion: '1.14' });
    await apply(plain.port, tabAndMore(plain.form));
    const opened = open();
    await apply(opened.port, tabAndMore(opened.form));
    expect(opened.requests.join('')).not.toMatch(/_KeepReference|_RemoveReference/);
    expect(actionsOf(opened) - actionsOf(plain)).toBeLessThanOrEqual(
      plain.requests.join('').match(/"Name":"GetRanges?"/g)?.length ?? 0,
    );
  });

  it('is none where it deletes a sheet, which Excel cannot take back', async () => {
    const { host, port, workbook } = open();
    const before = everything(workbook);
    const undo = await apply(port, [putSheet(SUMMARY_PLAN)]);
    await apply(port, undo);
    expect(everything(workbook)).toEqual(before);
    expect(host.undoSteps).toBe(1);
  });

  it('is not asked for where this Excel is known to refuse it, or has just done so', async () => {
    const known = open({ lacking: ['undoGroup'] });
    await apply(known.port, [putSheet(SUMMARY_PLAN)]);
    expect(known.host.undoSteps).toBeGreaterThan(1);
    const { host, port, requests } = open();
    host.inject({ kind: 'refused', batch: 2, code: 'UndoNotSupported' });
    await apply(port, [putSheet(SUMMARY_PLAN)]);
    const before = requests.length;
    await apply(port, [putSheet({ ...SUMMARY_PLAN, name: 'Chưa đạt', names: [], tables: [] })]);
    expect(requests.length - before).toBe(2);
  });
});

/** How Excel can refuse to make one step of several requests. */
const refusals: Record<string, readonly HostFault[]> = {
  'before anything is done': [{ kind: 'refused', batch: 1, code: 'UndoNotSupported' }],
  'half-way': [{ kind: 'failsAt', batch: 1, action: 60, code: 'UndoNotSupported' }],
  'when all is done': [{ kind: 'doneThenRefused', batch: 1, code: 'UndoNotSupported' }],
  'by not knowing what is asked': [{ kind: 'refused', batch: 1, code: 'InvalidArgument' }],
  'by failing inside': [{ kind: 'failsAt', batch: 1, action: 60, code: 'GeneralException' }],
  'only when the looks come': [{ kind: 'refused', batch: 2, code: 'UndoNotSupported' }],
};

describe('where Excel refuses to take several requests for one step', () => {
  it.each(Object.entries(refusals))('the same is done without it, whole: %s', async (_name, faults) => {
    const wanted = await madePlainly(tabAndMore);
    const { host, port, form, workbook } = open();
    const before = everything(workbook);
    await read(port, EVERYTHING);
    for (const fault of faults) host.inject(fault);
    const undo = await apply(port, tabAndMore(form));
    expect(withoutIds(workbook)).toEqual(wanted);
    expect(looksOf(workbook)[SUMMARY_PLAN.name]).toEqual(await looksInFile(SUMMARY_PLAN));
    await apply(port, undo);
    expect(everything(workbook)).toEqual(before);
  });

  it.each(Object.entries(refusals))('a tab that is written anew is there whole: %s', async (_name, faults) => {
    const again = async (opened: ReturnType<typeof open>) => {
      await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
      const { sheets } = await read(opened.port, EVERYTHING);
      const tab = sheets.find(({ name }) => name === SUMMARY_PLAN.name);
      if (tab === undefined) throw new Error('There is a tab');
      // What stands in the tab is read first.
      const due = faults.map((fault) => ({ ...fault, batch: fault.batch + 1 }));
      for (const fault of opened === plain ? [] : due) opened.host.inject(fault);
      const cells = SUMMARY_PLAN.cells.map((cell) => (cell.row === 0 ? { ...cell, content: 'LẦN HAI' } : cell));
      const replaces = { sheetId: tab.id, tableNames: tab.tableNames, chartNames: tab.chartNames };
      await apply(opened.port, [{ kind: 'putSheet', plan: { ...SUMMARY_PLAN, cells }, replaces }]);
      return everything(opened.workbook);
    };
    const plain = open({ apiVersion: '1.14' });
    const wanted = await again(plain);
    const opened = open();
    expect(await again(opened)).toEqual(wanted);
    expect(looksOf(opened.workbook)[SUMMARY_PLAN.name]).toEqual(await looksInFile(SUMMARY_PLAN));
  });

  it('as for very many formulas, the tab is there and it takes more than one Ctrl+Z', async () => {
    const { host, port, workbook } = open();
    const cells = Array.from({ length: 1_700 }, (_cell, row) => ({
      row,
      column: 0,
      content: { formula: '=RAND()', value: null },
    }));
    await apply(port, [putSheet({ ...SUMMARY_PLAN, cells, tables: [] })]);
    expect(host.undoSteps).toBeGreaterThan(1);
    expect(workbook.sheet(idOf(workbook, SUMMARY_PLAN.name)).usedRange?.rowCount).toBe(1_700);
  });

  it('and then refuses the edit itself, that is said, and nothing is done', async () => {
    const refuses: ExcelHostOptions['refuses'] = (member) =>
      member === 'TableCollection.Add' ? 'InvalidArgument' : null;
    const { port, form, workbook } = open({ refuses });
    const before = everything(workbook);
    expect(await port.apply(tabAndMore(form))).toEqual({
      ok: false,
      error: { code: 'host-failed', hostCode: 'InvalidArgument' },
    });
    expect(everything(workbook)).toEqual(before);
  });
});
