import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, type CheckOptions } from '../../src/app/check';
import { clearMarks } from '../../src/app/clear-marks';
import { convertToUnicode } from '../../src/app/convert-to-unicode';
import { dismiss } from '../../src/app/dismissals/dismiss';
import { fixFindings } from '../../src/app/fix-findings';
import { recheck } from '../../src/app/live/recheck';
import { mark } from '../../src/app/mark';
import type { CheckReport } from '../../src/app/report';
import { score } from '../../src/app/score';
import { storeCriteriaSet } from '../../src/app/stored-criteria';
import { summarise } from '../../src/app/summarise';
import { undo } from '../../src/app/undo/undo';
import { undoStep } from '../../src/app/undo/undo-step';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost } from '../../src/host/excel-host';
import type { Outcome } from '../../src/outcome';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { loadOfficeJs } from './load-office-js';
import { everything } from './port-helpers';

const options: CheckOptions = { sheets: 'active', criteria: 'auto', sets: builtInSets() };

type Act = () => Promise<Outcome<unknown, unknown>>;
/** What must be there before an action can be tried, and the action. */
type Prepare = (port: ExcelPort) => Promise<Act>;

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', onUnhandled));
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

const actions: readonly [string, string, Prepare][] = [
  ['check', 'xa-co-loi.xlsx', (port) => Promise.resolve(() => check(port, options))],
  ['mark', 'xa-co-loi.xlsx', (port) => Promise.resolve(() => mark(port, options))],
  [
    'clear marks',
    'xa-co-loi.xlsx',
    async (port) => {
      valueOf(await mark(port, options));
      return () => clearMarks(port, 'active');
    },
  ],
  ['score', 'cham-diem.xlsx', (port) => Promise.resolve(() => score(port, options))],
  [
    'fix',
    'xa-co-loi.xlsx',
    async (port) => {
      const { findings } = firstSheet(valueOf(await check(port, options)));
      return () => fixFindings(port, findings, options);
    },
  ],
  ['summarise', 'xa-co-loi.xlsx', (port) => Promise.resolve(() => summarise(port, { ...options, sheets: 'all' }))],
  [
    'undo',
    'xa-co-loi.xlsx',
    async (port) => {
      const { findings } = firstSheet(valueOf(await check(port, options)));
      const fixed = valueOf(await fixFindings(port, findings, options));
      const step = undoStep(fixed.undo, fixed.report?.workbook.sheets ?? []);
      return () => undo(port, step);
    },
  ],
  ['convert', 'xa-phong-chu-cu.xlsx', (port) => Promise.resolve(() => convertToUnicode(port, options))],
  [
    'keep a criteria set',
    'xa-co-loi.xlsx',
    (port) => {
      const [set] = builtInSets();
      if (set === undefined) throw new Error('There is a built-in set');
      return Promise.resolve(() => storeCriteriaSet(port, set, { sheets: 'active' }));
    },
  ],
  [
    'dismiss',
    'xa-co-loi.xlsx',
    async (port) => {
      const [finding] = firstSheet(valueOf(await check(port, options))).findings;
      if (finding === undefined) throw new Error('There is a finding');
      const said = { reason: 'Huyện đồng ý', by: 'Mai', on: '2026-03-15' };
      return () => dismiss(port, finding, said, options);
    },
  ],
  [
    'check while somebody types',
    'xa-co-loi.xlsx',
    async (port) => {
      const report = valueOf(await check(port, options));
      const changed = {
        sheetId: firstSheet(report).sheet.id,
        area: { row: 9, column: 4, rowCount: 1, columnCount: 1 },
      };
      return () => recheck(port, report, changed, options);
    },
  ],
  [
    'go to a cell',
    'xa-co-loi.xlsx',
    async (port) => {
      const { id } = firstSheet(valueOf(await check(port, options))).sheet;
      return () => port.select(id, { row: 9, column: 4 });
    },
  ],
];

describe('when Excel fails at one sync after the other', () => {
  it.each(actions)(
    '%s is done whole or not at all, and works when it is tried again',
    async (_, file, prepare) => {
      const plain = await open(file, prepare);
      const requests = plain.requests.length;
      valueOf(await plain.act());
      const syncs = plain.requests.length - requests;
      const done = everything(plain.workbook);
      expect(syncs).toBeGreaterThan(0);

      for (let batch = 1; batch <= syncs; batch++) {
        const { workbook, host, act } = await open(file, prepare);
        const before = everything(workbook);
        host.inject({ kind: 'refused', batch, code: 'InvalidArgument' });
        const outcome = await act();
        expect([batch, everything(workbook)]).toEqual([batch, outcome.ok ? done : before]);
        if (outcome.ok) continue;
        expect([batch, (await act()).ok, everything(workbook)]).toEqual([batch, true, done]);
      }
    },
    120_000,
  );
});

async function open(file: string, prepare: Prepare) {
  const workbook = valueOf(openWorkbook(readFileSync(path.resolve(__dirname, '../fixtures', file))));
  const host = new ExcelHost(workbook);
  const requests: string[] = [];
  loadOfficeJs(host, (request) => requests.push(request));
  const act = await prepare(new ExcelPort(2_000));
  return { workbook, host, requests, act };
}

function firstSheet({ sheets }: CheckReport) {
  const [first] = sheets;
  if (first === undefined) throw new Error('There is a sheet');
  return first;
}

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
