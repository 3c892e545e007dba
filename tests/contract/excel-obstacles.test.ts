import { addForm, addSample } from '../../src/app/add-form';
import { clearMarks } from '../../src/app/clear-marks';
import { mark } from '../../src/app/mark';
import { undo } from '../../src/app/undo/undo';
import { undoStep } from '../../src/app/undo/undo-step';
import { ExcelHost } from '../../src/host/excel-host';
import type { HostErrorCode } from '../../src/host/host-error';
import type { WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { blankWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sampleSets } from '../sample-sets';
import { fixtureWorkbook, workbookOfForms } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { looksOf } from './looks-of';
import { apply, everything, idOf, looksInFile, putSheet, read, setCell, setMarks } from './port-helpers';
import { ERROR_MARK, GAP_MARK, SUMMARY_PLAN } from './sample-plans';

const EVERYTHING = { sheets: 'all', include: ['formulas', 'marks', 'objects'] } as const;

function open(timeoutMs = 2_000, apiVersion = '1.14') {
  const workbook = fixtureWorkbook();
  const host = new ExcelHost(workbook, { requirements: { ExcelApi: apiVersion } });
  loadOfficeJs(host);
  return { workbook, host, port: new ExcelPort(timeoutMs), form: idOf(workbook, 'Xã A') };
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is one');
  return first;
}

/** Long enough for whatever is done behind a time-out. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

describe('rules of users that Excel fails to tell', () => {
  /** The same workbook, with that many rules not told on its first sheet. */
  const withUntold = ({ sheets: [first, ...others], ...workbook }: WorkbookSnapshot, untoldRules: number) => ({
    ...workbook,
    sheets: [{ ...first, untoldRules }, ...others],
  });

  it('cost no reading, and no mark, and are counted', async () => {
    const { host, port, form } = open();
    await apply(port, [setMarks(form, [GAP_MARK, ERROR_MARK])]);
    const before = await read(port, EVERYTHING);
    host.unreadableRules = (formula) => formula === '=D3>2';
    expect(await read(port, EVERYTHING)).toEqual(withUntold(before, 1));
    expect(before.sheets[0]?.marks).toHaveLength(2);
  });

  it('cost no reading where no rule can be told at all', async () => {
    const { host, port } = open();
    const before = await read(port, EVERYTHING);
    host.unreadableRules = () => true;
    expect(await read(port, EVERYTHING)).toEqual(withUntold(before, 1));
  });

  it.each(['GeneralException', 'AccessDenied'] as const)(
    'cost no reading where Excel says %s to all that asks for rules and merged areas',
    async (code) => {
      const { host, port } = open();
      for (let batch = 3; batch < 30; batch += 1) host.inject({ kind: 'refused', batch, code });
      expect((await read(port, EVERYTHING)).sheets).toHaveLength(3);
    },
  );

  it('stay where they are when an edit is taken back', async () => {
    const { host, port, workbook, form } = open();
    await read(port, EVERYTHING);
    const before = everything(workbook);
    host.unreadableRules = (formula) => formula === '=D3>2';
    host.inject({ kind: 'failsAt', batch: 1, action: 22, code: 'GeneralException' });
    const failed = await port.apply([setMarks(form, [GAP_MARK, ERROR_MARK])]);
    expect(failed).toMatchObject({ ok: false, error: { code: 'host-failed' } });
    expect(everything(workbook)).toEqual(before);
  });
});

describe('marks that Excel does not tell, as it fails at every rule', () => {
  async function openMarked() {
    const opened = open();
    await apply(opened.port, [setMarks(opened.form, [GAP_MARK, ERROR_MARK])]);
    const before = everything(opened.workbook);
    const failsFrom = (first: number) => {
      for (let batch = first; batch < first + 60; batch += 1) {
        opened.host.inject({ kind: 'refused', batch, code: 'GeneralException' });
      }
    };
    return { ...opened, before, failsFrom };
  }

  it('are not said to be none: clearing says that it failed', async () => {
    const { port, workbook, before, failsFrom } = await openMarked();
    // How the workbook stands and what is in the sheet is told; its rules are not.
    failsFrom(3);
    expect(await clearMarks(port, 'active')).toEqual({
      ok: false,
      error: { code: 'host-failed', hostCode: 'RulesNotTold' },
    });
    expect(everything(workbook)).toEqual(before);
  });

  it('are not said to be replaced where half of them are: what is left is said', async () => {
    const { port, form, host, failsFrom } = await openMarked();
    const replaced = (await read(port, EVERYTHING)).sheets[0]?.marks ?? [];
    host.inject({ kind: 'failsAt', batch: 1, action: 8, code: 'GeneralException' });
    failsFrom(2);
    expect(await port.apply([{ kind: 'setMarks', sheetId: form, marks: [], replaced }])).toEqual({
      ok: false,
      error: { code: 'host-left-changes', hostCode: 'GeneralException' },
    });
  });
});

describe('marks that Excel does not tell, as it fails at each rule by itself', () => {
  const options = { criteria: 'auto', sets: sampleSets, sheets: 'active' } as const;
  const sheet = 'Xã số 1';

  async function openMarked() {
    const { workbook } = workbookOfForms(1);
    const host = new ExcelHost(workbook, { requirements: { ExcelApi: '1.14' } });
    loadOfficeJs(host);
    const port = new ExcelPort(2_000);
    const marked = await mark(port, options);
    if (!marked.ok) throw new Error(marked.error.code);
    expect(marked.value.untold).toEqual([]);
    const { length } = workbook.sheet(workbook.activeSheetId).marks;
    expect(length).toBeGreaterThan(0);
    return { port, host, workbook, undoOfMark: marked.value.undo, untold: [{ sheet, rules: length }] };
  }
  const marksOn = (workbook: OpenXmlWorkbook) => workbook.sheet(workbook.activeSheetId).marks;

  it('are counted where they are cleared: that they stand is said', async () => {
    const { port, host, workbook, untold } = await openMarked();
    const before = everything(workbook);
    host.unreadableRules = () => true;
    expect(await clearMarks(port, 'active')).toEqual({ ok: true, value: { undo: [], clearedSheets: 0, untold } });
    expect(everything(workbook)).toEqual(before);
  });

  it('are counted where the sheet is marked: that they may stand beside the new ones is said', async () => {
    const { port, host, untold } = await openMarked();
    host.unreadableRules = () => true;
    expect(await mark(port, options)).toMatchObject({ ok: true, value: { untold } });
  });

  it('are not added to by marks that follow what is found', async () => {
    const { port, host, workbook, untold } = await openMarked();
    const before = everything(workbook);
    host.unreadableRules = () => true;
    const followed = await mark(port, { ...options, sparesUntold: true });
    expect(followed).toMatchObject({ ok: true, value: { untold, undo: [] } });
    expect(everything(workbook)).toEqual(before);
  });

  it('go when the marking is undone: their ids are known', async () => {
    const { port, host, workbook, undoOfMark } = await openMarked();
    host.unreadableRules = () => true;
    expect((await undo(port, undoStep(undoOfMark, []))).ok).toBe(true);
    expect(marksOn(workbook)).toEqual([]);
  });

  it('are not said to be gone where their ids have changed as well', async () => {
    const { port, host, workbook, undoOfMark } = await openMarked();
    const before = everything(workbook);
    host.unreadableRules = () => true;
    host.changeRuleIds();
    const undone = await undo(port, undoStep(undoOfMark, []));
    expect(undone).toEqual({ ok: false, error: { code: 'host-failed', hostCode: 'ItemNotFound' } });
    expect(everything(workbook)).toEqual(before);
  });

  it('are cleared where one rule of the user’s is bad, which is said', async () => {
    const { port, host, workbook } = await openMarked();
    const area = { row: 90, column: 9, rowCount: 1, columnCount: 1 };
    const rule = { kind: 'formula', formula: '=$J$91>2', style: { fillColor: '#00FF00' } } as const;
    workbook.addConditionalFormat(workbook.activeSheetId, { areas: [area], rule });
    workbook.setCells(workbook.activeSheetId, [{ row: 90, column: 9, input: 3 }]);
    host.unreadableRules = (formula) => formula === rule.formula;
    const untold = [{ sheet, rules: 1 }];
    expect(await clearMarks(port, 'active')).toMatchObject({ ok: true, value: { clearedSheets: 1, untold } });
    expect(marksOn(workbook)).toEqual([]);
  });
});

describe('marks whose ids have changed', () => {
  it('are found by what they are, replaced and brought back', async () => {
    const { host, port, workbook, form } = open();
    await apply(port, [setMarks(form, [GAP_MARK])]);
    const marks = (await read(port, EVERYTHING)).sheets[0]?.marks ?? [];
    host.changeRuleIds();
    const edit: WorkbookEdit = { kind: 'setMarks', sheetId: form, marks: [ERROR_MARK], replaced: marks };
    const undo = await apply(port, [edit, setCell(form, 2, 3, 9, 2.5)]);
    expect(workbook.sheet(form).marks.map(({ formula }) => formula)).toEqual([ERROR_MARK.formula]);
    expect(workbook.sheet(form).values[2]?.[3]).toBe(9);
    host.changeRuleIds();
    await apply(port, undo);
    expect(workbook.sheet(form).marks).toMatchObject([{ areas: GAP_MARK.areas, formula: GAP_MARK.formula }]);
  });

  it('are let go where they are gone', async () => {
    const { port, workbook, form } = open();
    await apply(port, [setMarks(form, [GAP_MARK])]);
    const replaced = (await read(port, EVERYTHING)).sheets[0]?.marks ?? [];
    for (const { id } of workbook.sheet(form).marks) workbook.removeConditionalFormat(form, id);
    await apply(port, [{ kind: 'setMarks', sheetId: form, marks: [ERROR_MARK], replaced }]);
    expect(workbook.sheet(form).marks.map(({ formula }) => formula)).toEqual([ERROR_MARK.formula]);
  });
});

describe('six hundred merged areas', () => {
  it('are all read, though Excel tells no more than 512 at once', async () => {
    const workbook = blankWorkbook('Xã A');
    const id = workbook.activeSheetId;
    const merges = Array.from({ length: 600 }, (_merge, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
    workbook.setCells(
      id,
      merges.map(({ row }) => ({ row, column: 2, input: row })),
    );
    for (const merge of merges) workbook.merge(id, merge);
    workbook.setCells(id, [{ row: 0, column: 0, input: 'đầu' }]);
    loadOfficeJs(new ExcelHost(workbook, { requirements: { ExcelApi: '1.14' } }));
    const { sheets } = await read(new ExcelPort(), { sheets: 'active', include: [] });
    expect(sheets[0]?.merges).toEqual(merges);
  }, 30_000);
});

describe('a chart or macro sheet in front', () => {
  it('is named where the sheet in front is to be read, and stands in the way of nothing else', async () => {
    const { host, port, form, workbook } = open();
    host.isChartSheetInFront = true;
    expect(await port.read({ sheets: 'active', include: [] })).toEqual({
      ok: false,
      error: { code: 'no-worksheet-in-front' },
    });
    expect(await port.selection()).toEqual({ ok: false, error: { code: 'no-worksheet-in-front' } });
    expect((await read(port, EVERYTHING)).sheets).toHaveLength(3);
    await apply(new ExcelPort(), [setCell(form, 2, 3, 9, 2.5)]);
    expect(workbook.sheet(form).values[2]?.[3]).toBe(9);
    host.isChartSheetInFront = false;
    expect((await read(port, { sheets: 'active', include: [] })).activeSheetId).toBe(form);
  });
});

describe('a cell on a hidden sheet', () => {
  it('is refused by the sheet’s name, and gone to once the sheet is to be shown', async () => {
    const { port, workbook } = open();
    const hidden = idOf(workbook, 'Ẩn');
    const cell = { row: 1, column: 1 };
    expect(await port.select(hidden, cell)).toEqual({ ok: false, error: { code: 'sheet-hidden', sheet: 'Ẩn' } });
    expect((await port.select(hidden, cell, true)).ok).toBe(true);
    expect(workbook.sheet(hidden).visibility).toBe('visible');
    expect(workbook.activeSheetId).toBe(hidden);
  });

  it('stays hidden in a workbook whose structure is protected, which is said', async () => {
    const workbook = fixtureWorkbook({ protectsStructure: true });
    loadOfficeJs(new ExcelHost(workbook));
    const outcome = await new ExcelPort().select(idOf(workbook, 'Ẩn'), { row: 0, column: 0 }, true);
    expect(outcome).toEqual({ ok: false, error: { code: 'structure-protected' } });
  });
});

describe('what Excel cannot do of a tab’s looks', () => {
  const tab = (opened: ReturnType<typeof open>) => opened.workbook.sheet(idOf(opened.workbook, 'Tổng hợp'));

  it('is left out and told, and the tab is there', async () => {
    const opened = open();
    await read(opened.port, EVERYTHING);
    for (const batch of [2, 3, 4, 5, 6, 7, 8]) opened.host.inject({ kind: 'refused', batch, code: 'GeneralException' });
    const applied = await opened.port.apply([putSheet(SUMMARY_PLAN)]);
    expect(applied).toMatchObject({ ok: true, value: { leftOut: ['chart', 'freeze', 'print'] } });
    expect(tab(opened).tableNames).toEqual(['BangTongHop']);
  });

  it('costs the rest nothing: each is tried by itself', async () => {
    const whole = open();
    await apply(whole.port, [putSheet(SUMMARY_PLAN)]);
    const wanted = everything(whole.workbook);
    for (let action = 0; action < 40; action += 1) {
      const opened = open();
      await read(opened.port, EVERYTHING);
      opened.host.inject({ kind: 'failsAt', batch: 2, action, code: 'GeneralException' });
      const applied = await opened.port.apply([putSheet(SUMMARY_PLAN)]);
      expect([action, applied.ok && applied.value.leftOut]).toEqual([action, undefined]);
      expect([action, everything(opened.workbook)]).toEqual([action, wanted]);
    }
  }, 60_000);

  it.each([
    ['the sample form', (port: ExcelPort) => addSample(port)],
    ['a blank form', (port: ExcelPort) => addForm(port, firstOf(sampleSets))],
  ])('is told of %s as well', async (_form, add) => {
    loadOfficeJs(
      new ExcelHost(fixtureWorkbook(), {
        refuses: (member) => (/^(WorksheetFreezePanes|PageLayout)\./.test(member) ? 'GeneralException' : null),
      }),
    );
    expect(await add(new ExcelPort(2_000))).toMatchObject({ ok: true, value: { leftOut: ['freeze', 'print'] } });
  });

  it('is taken for left out where Excel does not answer', async () => {
    const opened = open(40);
    await read(opened.port, EVERYTHING);
    opened.host.inject({ kind: 'neverAnswers', batch: 2 });
    const applied = await opened.port.apply([putSheet(SUMMARY_PLAN)]);
    expect(applied).toMatchObject({ ok: true, value: { leftOut: ['chart', 'freeze', 'print'] } });
  });
});

describe('taking back what failed', () => {
  const refusal = { kind: 'refused', code: 'GeneralException' } as const satisfies {
    kind: string;
    code: HostErrorCode;
  };

  it('leaves alone what was typed since, where Excel did late what it was asked', async () => {
    const { host, port, workbook, form } = open(30);
    await read(port, EVERYTHING);
    host.inject({ kind: 'answersLate', batch: 1, milliseconds: 60 });
    const edit: WorkbookEdit = {
      kind: 'setCells',
      sheetId: form,
      changes: [
        { row: 2, column: 3, next: 9, previous: 2.5 },
        { row: 10, column: 3, next: 9, previous: null },
      ],
    };
    const outcome = await port.apply([edit]);
    expect(outcome).toEqual({ ok: false, error: { code: 'host-timeout' } });
    workbook.setCells(form, [{ row: 10, column: 3, input: 77 }]);
    await settled();
    expect([workbook.sheet(form).values[2]?.[3], workbook.sheet(form).values[10]?.[3]]).toEqual([2.5, 77]);
  });

  it('takes back what was done although Excel said that it failed', async () => {
    const { host, port, workbook, form } = open();
    await read(port, EVERYTHING);
    const before = everything(workbook);
    host.inject({ kind: 'doneThenRefused', batch: 1, code: 'GeneralException' });
    const edits = [setCell(form, 2, 3, 9, 2.5), setMarks(form, [GAP_MARK]), putSheet(SUMMARY_PLAN)];
    expect(await port.apply(edits)).toEqual({
      ok: false,
      error: { code: 'host-failed', hostCode: 'GeneralException' },
    });
    expect(everything(workbook)).toEqual(before);
  });

  it('is not called done where it fails again and again', async () => {
    const { host, port, form } = open();
    await read(port, EVERYTHING);
    host.inject({ kind: 'failsAt', batch: 1, action: 4, code: 'GeneralException' });
    for (let batch = 2; batch < 20; batch += 1) host.inject({ ...refusal, batch });
    const outcome = await port.apply([setCell(form, 2, 3, 9, 2.5), setMarks(form, [GAP_MARK])]);
    expect(outcome).toEqual({ ok: false, error: { code: 'host-left-changes', hostCode: 'GeneralException' } });
  });

  it('takes back what earlier requests did, where Excel never answers to a later one', async () => {
    const workbook = blankWorkbook('Xã A');
    const host = new ExcelHost(workbook);
    loadOfficeJs(host);
    const port = new ExcelPort(2_000);
    await read(port, { sheets: 'active', include: [] });
    const text = 'Minh chứng '.repeat(1_000);
    const edit: WorkbookEdit = {
      kind: 'setCells',
      sheetId: workbook.activeSheetId,
      changes: Array.from({ length: 900 }, (_change, row) => ({ row, column: 0, next: text, previous: null })),
    };
    host.inject({ kind: 'neverAnswers', batch: 2 });
    expect(await port.apply([edit])).toEqual({ ok: false, error: { code: 'host-timeout' } });
    expect(workbook.sheet(workbook.activeSheetId).usedRange).toBeNull();
  }, 20_000);

  it('goes on with a tab that was to be written anew, at whatever action Excel fails, as it cannot be taken back', async () => {
    const begin = async () => {
      const opened = open();
      await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
      await read(opened.port, EVERYTHING);
      const sheetId = idOf(opened.workbook, 'Tổng hợp');
      opened.workbook.setCells(sheetId, [{ row: 40, column: 0, input: 'người dùng ghi' }]);
      const replaces = { sheetId, tableNames: ['BangTongHop'], chartNames: ['BieuDoTongHop'] };
      return { ...opened, edit: { kind: 'putSheet', plan: SUMMARY_PLAN, replaces } as const };
    };
    const plain = await begin();
    const undoOfPlain = await apply(plain.port, [plain.edit]);
    const wanted = everything(plain.workbook);
    expect(looksOf(plain.workbook)[SUMMARY_PLAN.name]).toEqual(await looksInFile(SUMMARY_PLAN));
    for (let action = 0; action < 60; action += 1) {
      const { host, port, workbook, edit } = await begin();
      const before = everything(workbook);
      host.inject({ kind: 'failsAt', batch: 2, action, code: 'GeneralException' });
      const outcome = await port.apply([edit]);
      expect([action, everything(workbook)]).toEqual([action, outcome.ok ? wanted : before]);
      expect([action, outcome.ok ? outcome.value.undo : undoOfPlain]).toEqual([action, undoOfPlain]);
    }
  }, 60_000);

  it('says that a tab may have changed which Excel writes anew after all, and finishes its looks', async () => {
    const { host, port, workbook } = open();
    await apply(port, [putSheet(SUMMARY_PLAN)]);
    const whole = everything(workbook);
    const { sheets } = await read(port, EVERYTHING);
    const tab = sheets.find(({ name }) => name === SUMMARY_PLAN.name);
    if (tab === undefined) throw new Error('There is a tab');
    const replaces = { sheetId: tab.id, tableNames: tab.tableNames, chartNames: tab.chartNames };
    // What stands in it is read first.
    host.inject({ kind: 'answersLate', batch: 2, milliseconds: 2_500 });
    expect(await port.apply([{ kind: 'putSheet', plan: SUMMARY_PLAN, replaces }])).toEqual({
      ok: false,
      error: { code: 'host-left-changes', hostCode: 'host-timeout' },
    });
    expect(everything(workbook)).not.toEqual(whole);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(everything(workbook)).toEqual(whole);
  }, 15_000);

  it('brings back what stood in a tab that could not be written anew, and says what is left', async () => {
    const { host, port, workbook } = open();
    await apply(port, [putSheet(SUMMARY_PLAN)]);
    await read(port, EVERYTHING);
    const sheetId = idOf(workbook, 'Tổng hợp');
    workbook.setCells(sheetId, [{ row: 40, column: 0, input: 'người dùng ghi' }]);
    const replaces = { sheetId, tableNames: ['BangTongHop'], chartNames: ['BieuDoTongHop'] };
    // Only what writes the tab has as many actions.
    for (let batch = 2; batch < 20; batch += 1)
      host.inject({ kind: 'failsAt', batch, action: 40, code: 'GeneralException' });
    const outcome = await port.apply([{ kind: 'putSheet', plan: SUMMARY_PLAN, replaces }]);
    expect(outcome).toEqual({ ok: false, error: { code: 'host-left-changes', hostCode: 'GeneralException' } });
    expect(workbook.sheet(sheetId).values[40]?.[0]).toBe('người dùng ghi');
  }, 60_000);
});
