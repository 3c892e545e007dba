import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from '../../../src/host/excel-host';
import type { HostFault } from '../../../src/host/faults';
import { ExcelPort } from '../../../src/workbook/excel/excel-port';
import { openWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { loadOfficeJs } from '../load-office-js';
import { everything } from '../port-helpers';
import type { Action, Said } from './acts';
import { PLAIN, type Setting } from './settings';

/** How long Excel is given, in milliseconds: where it is waited for in vain never less than a multiple of what it needs. */
const PATIENCE = { plain: 4_000, short: 120, timesSlowest: 3 };

/** What goes wrong at a sync. */
export interface Fault {
  readonly name: string;
  /**
   * @param actionCount how many actions the batch has
   * @param late in milliseconds: longer than Excel is given
   */
  readonly at: (batch: number, actionCount: number, late: number) => readonly HostFault[];
  /** True where Excel is waited for in vain. */
  readonly takesTime?: boolean;
  /** True where somebody types into a cell as soon as Excel has had the batch. */
  readonly isTypedInto?: boolean;
  /** True where the user tries again at once, while Excel is still at it. */
  readonly isTriedAgainAtOnce?: boolean;
  /** True where Excel fails at the taking back as well: then the workbook cannot be as it was, which must be said. */
  readonly failsOn?: boolean;
}

/** What stands where nothing goes wrong: before, after, and what is asked of Excel in between. */
export interface Course {
  readonly before: string;
  readonly after: string;
  readonly batches: readonly BatchSeen[];
  /** What the longest batch took, in milliseconds: machines are of several speeds, and busy. */
  readonly slowest: number;
  /** A cell that the action writes, or else one far from everything. */
  readonly typed: { readonly sheetId: string; readonly row: number; readonly column: number };
}

interface BatchSeen {
  readonly actionCount: number;
  readonly writes: boolean;
}

export type Verdict =
  | { readonly kind: 'done' | 'done, but for looks' | 'unchanged, and said so' | 'left changes, and said so' }
  | { readonly kind: 'WRONG'; readonly why: string };

const TYPED = 'người dùng gõ';

/** Nothing but the setting. */
export const NO_FAULT: Fault = { name: 'nothing', at: () => [] };

interface Opened {
  workbook: OpenXmlWorkbook;
  host: ExcelHost;
  readonly port: ExcelPort;
  readonly act: () => Promise<Said>;
  readonly before: string;
  /** What passed since the action was begun. */
  readonly batches: BatchSeen[];
}

/** Opens the workbook, does what comes before the action, and puts in the way what the setting does. */
async function open(action: Action, setting: Setting, isObstructed = true): Promise<Opened> {
  const bytes = readFileSync(path.resolve(__dirname, '../../fixtures', action.file));
  const first = openWorkbook(bytes);
  if (!first.ok) throw new Error(first.error.code);
  let workbook = first.value;
  setting.furnish?.(workbook);
  let host = hostOf(workbook, setting);
  loadOfficeJs(host);
  host.mostMergesTold = Infinity;
  const port = new ExcelPort(PATIENCE.plain);
  const act = await action.prepare(port, workbook);
  const before = textOf(workbook);
  if (isObstructed && setting.change !== undefined) {
    workbook = setting.change(workbook);
    host = hostOf(workbook, setting);
  }
  const batches: BatchSeen[] = [];
  let writes = false;
  loadOfficeJs(host, (request) => {
    batches.push({ actionCount: request.match(/"ActionType":/g)?.length ?? 0, writes });
    writes = false;
  });
  host.onWorkbookChanged(() => (writes = true));
  if (isObstructed) setting.obstruct?.(host);
  return { workbook, host, port, act, before, batches };
}

function hostOf(workbook: OpenXmlWorkbook, { apiVersion = '1.13', refuses }: Setting): ExcelHost {
  return new ExcelHost(workbook, {
    requirements: { ExcelApi: apiVersion },
    ...(refuses !== undefined && { refuses }),
  });
}

/** Does the action where nothing goes wrong. */
export async function courseOf(action: Action, setting = PLAIN): Promise<Course> {
  const { workbook, host, act, before, batches } = await open(action, setting, false);
  const [values, front] = [valuesOf(workbook), workbook.activeSheetId];
  const slowest = slowestBatch(host);
  const said = await act();
  if (said.kind !== 'done') throw new Error(`${action.name} fails by itself: ${said.code}`);
  const typed = firstWritten(values, workbook) ?? { sheetId: front, row: 150, column: 30 };
  return { before, after: textOf(workbook), batches, slowest: slowest(), typed };
}

/** Does the action with something going wrong at one of its syncs, and judges what came of it. */
export async function tryFault(
  action: Action,
  course: Course,
  fault: Fault,
  { batch, setting = PLAIN }: { readonly batch: number; readonly setting?: Setting },
): Promise<Verdict> {
  const short = Math.max(PATIENCE.short, PATIENCE.timesSlowest * course.slowest);
  const { workbook, host, port, act, before, batches } = await open(action, setting);
  if (before !== course.before) return wrong('it does not begin as it did');
  if (fault.takesTime === true) Object.assign(port, { timeoutMs: short });
  const late = short + 30;
  for (const one of fault.at(batch, course.batches[batch - 1]?.actionCount ?? 0, late)) host.inject(one);
  if (fault.failsOn === true) {
    for (let later = batch + 1; later < batch + 60; later += 1) {
      host.inject({ kind: 'refused', batch: later, code: 'GeneralException' });
    }
  }
  if (fault.isTypedInto === true) {
    const { sheetId, row, column } = course.typed;
    afterBatch(host, batch, () => workbook.setCells(sheetId, [{ row, column, input: TYPED }]));
  }
  let said = await within(act(), 30_000);
  if (fault.isTriedAgainAtOnce === true && said?.kind === 'failed') {
    Object.assign(port, { timeoutMs: PATIENCE.plain });
    said = await within(act(), 30_000);
  }
  if (said === null) return wrong('it never ends');
  if (fault.takesTime === true) {
    Object.assign(port, { timeoutMs: PATIENCE.plain });
    await untilQuiet(batches, Math.max(3 * PATIENCE.short, short));
  }
  const wanted = fault.isTypedInto === true ? await typedInto(action, course) : course;
  const verdict = judge(said, textOf(workbook), wanted, fault);
  const isOver = fault.isTypedInto ?? fault.failsOn ?? fault.isTriedAgainAtOnce ?? setting.mayRefuse ?? false;
  if (verdict.kind !== 'unchanged, and said so' || isOver) return verdict;
  Object.assign(port, { timeoutMs: PATIENCE.plain });
  const again = await within(act(), 30_000);
  const isMended = again?.kind === 'done' && withoutIds(textOf(workbook)) === withoutIds(course.after);
  return isMended ? verdict : wrong(`it does not work when it is tried again: ${JSON.stringify(again)}`);
}

function judge(said: Said, found: string, { before, after }: Pick<Course, 'before' | 'after'>, fault: Fault): Verdict {
  if (said.kind === 'done') {
    if (withoutIds(found) === withoutIds(after)) return { kind: 'done' };
    if (!said.isPlain && unfinished(found) === unfinished(after)) return { kind: 'done, but for looks' };
    return wrong(`said to be done, ${found === before ? 'and nothing is' : 'and half of it is'}`);
  }
  if (found === before) return { kind: 'unchanged, and said so' };
  if (said.code === 'host-left-changes') {
    const isFinishedLater = fault.takesTime === true && withoutIds(found) === withoutIds(after);
    return fault.failsOn === true || isFinishedLater
      ? { kind: 'left changes, and said so' }
      : wrong('half of it is done');
  }
  return wrong(`said to have failed (${said.code}), and ${found === after ? 'all' : 'half'} of it is done`);
}

/** How the workbook stands before and after, with what somebody has typed in between. */
async function typedInto(action: Action, { typed }: Course): Promise<Pick<Course, 'before' | 'after'>> {
  const { sheetId, row, column } = typed;
  const standing: string[] = [];
  for (const isDone of [false, true]) {
    const { workbook, act } = await open(action, PLAIN);
    if (isDone) await act();
    workbook.setCells(sheetId, [{ row, column, input: TYPED }]);
    standing.push(textOf(workbook));
  }
  const [before = '', after = ''] = standing;
  return { before, after };
}

/** @returns what tells how long the longest batch took that was run since */
function slowestBatch(host: ExcelHost): () => number {
  const process = host.processBatch.bind(host);
  let slowest = 0;
  host.processBatch = async (...request) => {
    const started = performance.now();
    const answer = await process(...request);
    slowest = Math.max(slowest, performance.now() - started);
    return answer;
  };
  return () => Math.ceil(slowest);
}

function afterBatch(host: ExcelHost, batch: number, run: () => void): void {
  const process = host.processBatch.bind(host);
  let count = 0;
  host.processBatch = (...request) => {
    const answer = process(...request);
    count += 1;
    if (count === batch) run();
    return answer;
  };
}

/** The first cell that the action has changed on a sheet that was there before. */
function firstWritten(before: ReadonlyMap<string, string>, workbook: OpenXmlWorkbook): Course['typed'] | null {
  for (const { id } of workbook.sheetInfos()) {
    if (![...before.keys()].some((key) => key.startsWith(`${id} `))) continue;
    for (const [key, value] of valuesOf(workbook)) {
      const [sheetId = '', row, column] = key.split(' ');
      if (sheetId === id && before.get(key) !== value) return { sheetId, row: Number(row), column: Number(column) };
    }
  }
  return null;
}

function valuesOf(workbook: OpenXmlWorkbook): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id } of workbook.sheetInfos()) {
    for (const [row, cells] of workbook.sheet(id).values.entries()) {
      cells?.forEach((value, column) => {
        found.set(`${id} ${row} ${column}`, JSON.stringify(value));
      });
    }
  }
  return found;
}

/** Whether a sheet is hidden is the setting's. */
function textOf(workbook: OpenXmlWorkbook): string {
  return JSON.stringify(everything(workbook), (key, value: unknown) => (key === 'visibility' ? null : value));
}

/** Without what Excel may leave out of a tab and say so. */
function unfinished(state: string): string {
  const finishes = new Set(['charts', 'chartNames', 'frozen', 'print']);
  return JSON.stringify(JSON.parse(state), (key, value: unknown) => (finishes.has(key) ? null : value));
}

/** A sheet that is added once more is another one. */
function withoutIds(state: string): string {
  return JSON.stringify(JSON.parse(state), (key, value: unknown) => (key === 'id' ? null : value));
}

function wrong(why: string): Verdict {
  return { kind: 'WRONG', why };
}

/** What is settled later takes as long as the machine is busy. */
async function untilQuiet(batches: readonly BatchSeen[], milliseconds: number): Promise<void> {
  let seen = -1;
  while (batches.length !== seen) {
    seen = batches.length;
    await pause(milliseconds);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const first = await Promise.race([work, limit]);
  clearTimeout(timer);
  return first;
}
