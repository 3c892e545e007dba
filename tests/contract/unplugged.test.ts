import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, type CheckOptions } from '../../src/app/check';
import { recheck } from '../../src/app/live/recheck';
import { checkCommand } from '../../src/commands/check-command';
import { clearMarksCommand } from '../../src/commands/clear-marks-command';
import { summariseCommand } from '../../src/commands/summarise-command';
import { whyCommand } from '../../src/commands/why-command';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost } from '../../src/host/excel-host';
import type { Outcome } from '../../src/outcome';
import { createServices } from '../../src/taskpane/pane-services';
import { PaneStore } from '../../src/taskpane/pane-store';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { loadOfficeJs } from './load-office-js';
import { paneJobs } from './pane-jobs';
import { everything } from './port-helpers';
import { partsOfThePane } from '../unit/taskpane/parts';

const NOW = Date.parse('2026-03-15T09:00:00+07:00');
const options: CheckOptions = { sheets: 'active', criteria: 'auto', sets: builtInSets() };

/** Does something once. @returns whether it was done, or else told that it was not */
type Act = () => Promise<boolean>;
/** What must be there before something can be tried, and the trial. */
type Prepare = (port: ExcelPort) => Promise<Act>;

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', onUnhandled));
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

const ofPane = Object.entries(paneJobs).map(([kind, { file, prepare }]): [string, string, Prepare] => [
  `the pane’s ${kind}`,
  file,
  async (port) => {
    const store = new PaneStore({ ...createServices(port, partsOfThePane), now: () => NOW });
    let job = await prepare(store);
    return async () => {
      await store.start(job);
      const { notice, running } = store.state();
      expect(running).toBeNull();
      if (notice?.kind !== 'failed') return true;
      job = notice.job;
      return false;
    };
  },
]);

const ofRibbon = Object.entries({ checkCommand, clearMarksCommand, summariseCommand, whyCommand }).map(
  ([name, command]): [string, string, Prepare] => [
    `the ribbon’s ${name}`,
    'xa-co-loi.xlsx',
    async (port) => {
      if (command === clearMarksCommand) await checkCommand(port, 'vi');
      return async () => (await command(port, 'vi')).tone === 'done';
    },
  ],
);

const whileTyping: Prepare = async (port) => {
  const report = valueOf(await check(port, options));
  const sheetId = report.sheets[0]?.sheet.id ?? '';
  const changed = { sheetId, area: { row: 9, column: 4, rowCount: 1, columnCount: 1 } };
  return async () => (await recheck(port, report, changed, options)).ok;
};

describe('when Excel fails at one sync after the other', () => {
  it.each([...ofPane, ...ofRibbon, ['checking while somebody types', 'xa-co-loi.xlsx', whileTyping] as const])(
    '%s is done whole or not at all, and works when it is tried again',
    async (_, file, prepare) => {
      const plain = await open(file, prepare);
      const requests = plain.requests.length;
      expect(await plain.act()).toBe(true);
      const syncs = plain.requests.length - requests;
      const done = everything(plain.workbook);
      expect(syncs).toBeGreaterThan(0);

      for (let batch = 1; batch <= syncs; batch++) {
        const { workbook, host, act } = await open(file, prepare);
        const before = everything(workbook);
        host.inject({ kind: 'refused', batch, code: 'InvalidArgument' });
        const isDone = await act();
        expect([batch, everything(workbook)]).toEqual([batch, isDone ? done : before]);
        if (isDone) continue;
        expect([batch, await act(), everything(workbook)]).toEqual([batch, true, done]);
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

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
