import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, type CheckOptions } from '../../src/app/check';
import { clearMarks } from '../../src/app/clear-marks';
import { fixFindings } from '../../src/app/fix-findings';
import { mark } from '../../src/app/mark';
import { score } from '../../src/app/score';
import { chooseProfile } from '../../src/app/stored-criteria';
import { summarise } from '../../src/app/summarise';
import { undo } from '../../src/app/undo/undo';
import { undoStep, type UndoStep } from '../../src/app/undo/undo-step';
import { ExcelHost } from '../../src/host/excel-host';
import type { Outcome } from '../../src/outcome';
import type { WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { loadOfficeJs } from './load-office-js';
import { apply, everything, idOf, setCell } from './port-helpers';
import { sampleSets } from '../sample-sets';

const options: CheckOptions = { sheets: 'active', criteria: 'auto', sets: sampleSets };

function open(file: string): OpenXmlWorkbook {
  return valueOf(openWorkbook(readFileSync(path.resolve(__dirname, '../fixtures', file))));
}

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const adapters: readonly [string, (workbook: OpenXmlWorkbook) => WorkbookPort][] = [
  [
    'Excel',
    (workbook) => {
      loadOfficeJs(new ExcelHost(workbook));
      return new ExcelPort();
    },
  ],
  ['a file', (workbook) => new OpenXmlPort(workbook)],
];

describe.each(adapters)('in %s', (_, over) => {
  const act = async (
    port: WorkbookPort,
    run: () => Promise<Outcome<{ readonly undo: readonly WorkbookEdit[] }, unknown>>,
  ): Promise<UndoStep> => {
    const { undo: edits } = valueOf(await run());
    const { sheets } = valueOf(await port.read({ sheets: 'all', include: [] }));
    return undoStep(edits, sheets);
  };

  it('all of our actions are undone in order, each to just what was there before it', async () => {
    const workbook = open('cham-diem-co-loi.xlsx');
    const port = over(workbook);
    const fixable = async () =>
      valueOf(await check(port, options))
        .sheets.flatMap(({ findings }) => findings)
        .filter(({ fix }) => fix !== null);
    const actions: readonly (() => Promise<Outcome<{ readonly undo: readonly WorkbookEdit[] }, unknown>>)[] = [
      () => mark(port, options),
      () => clearMarks(port, 'active'),
      async () => fixFindings(port, await fixable(), options),
      () => mark(port, options),
      () => mark(port, options),
      () => score(port, options),
      () => summarise(port, { ...options, sheets: 'all' }),
      () => chooseProfile(port, 'mien-nui'),
    ];
    const states: unknown[] = [];
    const steps: UndoStep[] = [];
    for (const action of actions) {
      states.push(everything(workbook));
      steps.push(await act(port, action));
    }
    for (const step of steps.reverse()) {
      valueOf(await undo(port, step));
      expect(everything(workbook)).toEqual(states.pop());
    }
  });

  it('what was typed since is kept, and the actions before it can still be undone', async () => {
    const workbook = open('xa-co-loi.xlsx');
    const port = over(workbook);
    const { sheets } = valueOf(await check(port, options));
    const findings = sheets.flatMap((sheet) => sheet.findings).filter(({ fix }) => fix !== null);
    const marked = await act(port, () => mark(port, options));
    const fixed = await act(port, () => fixFindings(port, findings, options));
    const [cell] = findings;
    if (cell?.cell === null || cell === undefined) throw new Error('There is something to fix');
    await apply(port, [
      setCell(idOf(workbook, cell.sheetName), cell.cell.row, cell.cell.column, 'của người dùng', null),
    ]);
    const before = everything(workbook);
    expect(await undo(port, fixed)).toMatchObject({
      ok: false,
      error: { code: 'undo-cells-changed', cells: [cell.cell] },
    });
    expect(everything(workbook)).toEqual(before);
    expect((await undo(port, marked)).ok).toBe(true);
  });
});
