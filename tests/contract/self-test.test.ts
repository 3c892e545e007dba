import { ExcelHost, type ExcelHostOptions } from '../../src/host/excel-host';
import type { HostFault } from '../../src/host/faults';
import { runSelfTest } from '../../src/workbook/excel/self-test';
import { capabilityNames, type Answer, type CapabilityName, type CapabilityResult } from '../../src/workbook/self-test';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { everything } from './port-helpers';

const TIMEOUT_MS = 500;

interface Options {
  readonly refuses?: ExcelHostOptions['refuses'];
  /** Excel refuses all that this trial asks for. */
  readonly refused?: CapabilityName;
  readonly faults?: (capability: CapabilityName) => readonly HostFault[];
  readonly answer?: Answer;
  readonly apiVersion?: string;
}

/** Runs the self-test on a workbook that somebody works in. */
async function run({ refused, faults = () => [], answer = 'yes', apiVersion = '1.20', refuses }: Options = {}) {
  const workbook = fixtureWorkbook();
  const host = new ExcelHost(workbook, {
    requirements: { ExcelApi: apiVersion, DialogApi: '1.2' },
    ...(refuses !== undefined && { refuses }),
  });
  loadOfficeJs(host);
  const before = everything(workbook);
  const front = workbook.activeSheetId;
  const tried: CapabilityName[] = [];
  const heard: CapabilityResult[] = [];
  const outcome = await runSelfTest(
    {
      onTrial: (capability) => {
        tried.push(capability);
        host.cellEditMode = capability === refused;
        for (const fault of faults(capability)) host.inject(fault);
      },
      onResult: (result) => {
        host.cellEditMode = false;
        heard.push(result);
      },
      ask: () => Promise.resolve(answer),
    },
    TIMEOUT_MS,
  );
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { report: outcome.value, workbook, before, front, tried, heard };
}

function kinds(results: readonly CapabilityResult[]) {
  return Object.fromEntries(results.map(({ capability, result }) => [capability, result.kind]));
}

const allWork = Object.fromEntries(capabilityNames.map((name) => [name, 'works']));

describe('the self-test', () => {
  it('finds that the embedded host does all that is tried, and leaves the workbook as it was', async () => {
    const { report, workbook, before, front, tried, heard } = await run();
    expect(kinds(report.results)).toEqual(allWork);
    expect(tried).toEqual(capabilityNames);
    expect(heard).toEqual(report.results);
    expect(report.leftSheet).toBeNull();
    expect(everything(workbook)).toEqual(before);
    expect(workbook.activeSheetId).toBe(front);
  });

  it('tells which Excel it was, by the requirement sets that it says it has', async () => {
    const { report } = await run();
    expect(report.excel).toMatchObject({
      platform: 'OfficeOnline',
      requirementSets: { ExcelApi: '1.20', DialogApi: '1.2' },
    });
  });

  it.each(capabilityNames)('says so where %s is refused, tries all others, and leaves nothing', async (failing) => {
    const { report, workbook, before } = await run({ refused: failing });
    expect(kinds(report.results)).toEqual({ ...allWork, [failing]: 'refused' });
    const result = report.results.find(({ capability }) => capability === failing)?.result;
    expect(result?.kind === 'refused' ? result.hostCode : null).toMatch(/cell-?edit-?mode/i);
    expect(everything(workbook)).toEqual(before);
  });

  it.each(capabilityNames)('does not wait without end for %s', async (failing) => {
    const { report } = await run({
      faults: (capability) => (capability === failing ? [{ kind: 'neverAnswers', batch: 1 }] : []),
    });
    expect(kinds(report.results)).toEqual({ ...allWork, [failing]: 'timedOut' });
    expect(report.leftSheet).toBeNull();
  });

  it('counts it against no other trial where a sheet is not unprotected any more', async () => {
    const { report, workbook, before } = await run({
      refuses: (member) => (member === 'WorksheetProtection.Unprotect' ? 'AccessDenied' : null),
    });
    expect(kinds(report.results)).toEqual(allWork);
    expect(report.leftSheet).toBeNull();
    expect(everything(workbook)).toEqual(before);
  });

  it('believes the one who looks, and asks no more than that', async () => {
    expect(kinds((await run({ answer: 'no' })).report.results)).toEqual({ ...allWork, repainting: 'differs' });
    expect(kinds((await run({ answer: 'skip' })).report.results)).toEqual({
      ...allWork,
      repainting: 'skipped',
      undoKey: 'skipped',
    });
  });

  it('does not try what this version of Excel does not have', async () => {
    const { report, workbook, before } = await run({ apiVersion: '1.19' });
    expect(kinds(report.results)).toEqual({ ...allWork, undoGroup: 'absent' });
    expect(everything(workbook)).toEqual(before);
  });

  it.each([
    ['1.19', 2],
    ['1.20', 1],
  ])('makes an action in two requests for Ctrl+Z: in ExcelApi %s of %i steps', async (apiVersion, steps) => {
    const host = new ExcelHost(fixtureWorkbook(), { requirements: { ExcelApi: apiVersion } });
    loadOfficeJs(host);
    let [before, after] = [0, 0];
    await runSelfTest(
      {
        onTrial: () => (before = host.undoSteps),
        onResult: () => undefined,
        ask: (question) => {
          if (question === 'undoKey') after = host.undoSteps;
          return Promise.resolve('skip');
        },
      },
      TIMEOUT_MS,
    );
    expect(after - before).toBe(steps);
  });

  it('removes what an earlier one left that was broken off', async () => {
    const workbook = fixtureWorkbook();
    const before = everything(workbook);
    workbook.addSheet('Chấm Chuẩn thử');
    loadOfficeJs(new ExcelHost(workbook));
    await runSelfTest({ onTrial: () => undefined, onResult: () => undefined, ask: () => Promise.resolve('skip') }, 500);
    expect(everything(workbook)).toEqual(before);
  });

  it('tries nothing where it gets no sheet of its own', async () => {
    const workbook = fixtureWorkbook({ protectsStructure: true });
    loadOfficeJs(new ExcelHost(workbook));
    const before = everything(workbook);
    const trial = jest.fn();
    const outcome = await runSelfTest({ onTrial: trial, onResult: trial, ask: () => Promise.resolve('yes') }, 500);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'no-scratch-sheet', result: { kind: 'refused' } } });
    expect(trial).not.toHaveBeenCalled();
    expect(everything(workbook)).toEqual(before);
  });
});
