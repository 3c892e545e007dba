import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/app/check';
import { mark } from '../../src/app/mark';
import { summarise } from '../../src/app/summarise';
import { rememberExcel } from '../../src/excel-memory';
import { ExcelHost, type ExcelHostOptions } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { runSelfTest } from '../../src/workbook/excel/self-test';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { SheetFinish } from '../../src/workbook/port';
import type { Answer, CapabilityName } from '../../src/workbook/self-test';
import { areaFromA1 } from '../../src/workbook/address';
import type { MarkOnSheet } from '../../src/workbook/snapshot';
import { sampleSets } from '../sample-sets';
import { fixtureWorkbook, workbookOfForms } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { idOf, read } from './port-helpers';

/** Of an Excel that has all that we can do with. */
const requirements = { ExcelApi: '1.20' };

type Refusal = NonNullable<ExcelHostOptions['refuses']>;

const refusing =
  (pattern: RegExp): Refusal =>
  (member) =>
    pattern.test(member) ? 'GeneralException' : null;

/** Excels that do not do something each, by how the host plays it. */
const excels: readonly (readonly [CapabilityName, Refusal])[] = [
  [
    'longRules',
    (member, [formula]) => (member.endsWith('Rule.Formula') && String(formula).length > 255 ? 'InvalidArgument' : null),
  ],
  ['rulePriority', refusing(/^ConditionalFormat\.Priority$/)],
  ['charts', refusing(/^ChartCollection\.Add$/)],
  ['freezing', refusing(/^WorksheetFreezePanes\.Freeze/)],
  ['printing', refusing(/^PageLayout\./)],
  ['undoGroup', (_member, _args, isGrouped) => (isGrouped ? 'UndoNotSupported' : null)],
];

const FINISHES: Partial<Record<CapabilityName, SheetFinish>> = {
  charts: 'chart',
  freezing: 'freeze',
  printing: 'print',
};

const options = { criteria: 'auto', sets: sampleSets } as const;

function open(file: string): OpenXmlWorkbook {
  const opened = openWorkbook(readFileSync(path.resolve(__dirname, '../fixtures', file)));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The cells in other columns that a mark's formula refers to. */
function otherColumnsOf({ areas, formula }: MarkOnSheet): readonly string[] {
  const own = new Set(areas.map(({ column }) => column));
  const cells = formula.replaceAll(/"[^"]*"/g, '').match(/\$?\b[A-Z]{1,3}\$?\d+\b/g) ?? [];
  return cells.filter((cell) => !own.has(areaFromA1(cell.replaceAll('$', ''))?.column ?? -1));
}

/** Tries an Excel, in a workbook of its own. @returns what is known of it then */
async function learn(refuses: Refusal, answer: Answer = 'yes') {
  loadOfficeJs(new ExcelHost(fixtureWorkbook(), { requirements, refuses }));
  const callbacks = { onTrial: () => undefined, onResult: () => undefined, ask: () => Promise.resolve(answer) };
  const tried = await runSelfTest(callbacks, 2_000);
  if (!tried.ok) throw new Error(tried.error.code);
  return rememberExcel(tried.value, null);
}

describe('an Excel that does not do something', () => {
  it.each(excels)('is found out by the self-test, and served without it: %s', async (capability, refuses) => {
    const lacking = await learn(refuses);
    expect([...lacking]).toContain(capability);
    // The tabs of several units stay in sight, too; units that differ are drawn.
    const workbook = workbookOfForms(3).workbook;
    workbook.setCells(idOf(workbook, 'Xã số 2'), [{ row: 5, column: 4, input: 'Chưa đạt' }]);
    loadOfficeJs(new ExcelHost(workbook, { requirements, refuses }));
    const port = new ExcelPort(2_000, lacking);
    expect((await check(port, { ...options, sheets: 'active' })).ok).toBe(true);
    const marked = await mark(port, { ...options, sheets: 'active' });
    expect(marked.ok && marked.value.marked).toBeGreaterThan(0);
    const summed = await summarise(port, { ...options, sheets: 'all' });
    if (!summed.ok) throw new Error(summed.error.code);
    const part = FINISHES[capability];
    expect(summed.value.leftOut).toEqual(part === undefined ? [] : [part]);
  });

  it('is asked for nothing that it is known to refuse', async () => {
    for (const [capability, refuses] of excels) {
      const { workbook } = workbookOfForms(3);
      const asked: string[] = [];
      const host = new ExcelHost(workbook, {
        requirements,
        refuses: (...asking) => {
          const [member] = asking;
          if (refuses(...asking) !== null) asked.push(member);
          return null;
        },
      });
      loadOfficeJs(host);
      const port = new ExcelPort(2_000, new Set([capability]));
      await mark(port, { ...options, sheets: 'active' });
      await summarise(port, { ...options, sheets: 'all' });
      expect([capability, asked]).toEqual([capability, []]);
    }
  });

  it('paints no cell by another one where that was seen not to be painted anew', async () => {
    const lacking = await learn(() => null, 'no');
    expect([...lacking]).toEqual(['repainting']);
    const markedBy = async (port: ExcelPort) => {
      const workbook = open('cham-diem-co-loi.xlsx');
      loadOfficeJs(new ExcelHost(workbook));
      await mark(port, { ...options, sheets: 'active' });
      return workbook.sheet(workbook.activeSheetId).marks;
    };
    const byOthers = (marks: readonly MarkOnSheet[]) => marks.filter((one) => otherColumnsOf(one).length > 0);
    const marks = await markedBy(new ExcelPort(2_000, lacking));
    expect(marks.length).toBeGreaterThan(0);
    expect(byOthers(marks)).toEqual([]);
    // Where rules are painted anew, marks of the same sheet do look at other cells.
    expect(byOthers(await markedBy(new ExcelPort(2_000)))).not.toEqual([]);
  });
});

describe('formulas on a protected sheet', () => {
  const refuses: Refusal = (member) => (member === 'Range.GetSpecialCellsOrNullObject' ? 'AccessDenied' : null);

  function openProtected(isStrict: boolean) {
    const workbook = fixtureWorkbook({ protectsForm: true });
    loadOfficeJs(new ExcelHost(workbook, isStrict ? { refuses } : {}));
    return workbook;
  }

  it.each([
    ['are read in another way where Excel turns out not to tell them', []],
    ['are read in another way at once where that is known', ['protectedSheets']],
  ] as const)('%s', async (_name, known) => {
    const form = { sheets: { names: ['Xã A', 'Khoá'] }, include: ['formulas'] } as const;
    openProtected(false);
    const whole = await read(new ExcelPort(), form);
    expect(whole.sheets[0]?.formulas.flat().filter(Boolean)).toHaveLength(3);
    openProtected(true);
    expect(await read(new ExcelPort(2_000, new Set(known)), form)).toEqual(whole);
  });

  it('are what a change may alter, and are followed without being told', async () => {
    const workbook = openProtected(true);
    const form = idOf(workbook, 'Xã A');
    const area = { row: 2, column: 3, rowCount: 1, columnCount: 1 };
    const found = await new ExcelPort().readCells(form, area);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.blocks[0]?.area).toEqual(workbook.sheet(form).usedRange);
  });
});
