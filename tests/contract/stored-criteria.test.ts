import * as fc from 'fast-check';
import { check } from '../../src/app/check';
import { removeCriteriaSet, storeCriteriaSet } from '../../src/app/stored-criteria';
import { undo } from '../../src/app/undo/undo';
import { undoStep } from '../../src/app/undo/undo-step';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { parseCriteriaFile } from '../../src/criteria/criteria-file';
import type { CriteriaSet } from '../../src/criteria/criteria-set';
import { ExcelHost } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { everything } from './port-helpers';

const inExcel = (workbook: OpenXmlWorkbook): WorkbookPort => {
  loadOfficeJs(new ExcelHost(workbook));
  return new ExcelPort();
};
const inFile = (workbook: OpenXmlWorkbook): WorkbookPort => new OpenXmlPort(workbook);

/** Saved and opened again, as the next person has it. */
function reopened(workbook: OpenXmlWorkbook): OpenXmlWorkbook {
  const opened = openWorkbook(workbook.save());
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

async function carriedBy(port: WorkbookPort): Promise<readonly CriteriaSet[]> {
  const report = await check(port, { sheets: 'active', criteria: 'auto', sets: [] });
  if (!report.ok) throw new Error(report.error.code);
  return report.value.remembered.criteriaSets;
}

function fromFile(json: string): CriteriaSet {
  const set = parseCriteriaFile(json);
  if (!set.ok) throw new Error(set.error.code);
  return set.value;
}

/** Titles are where whatever characters there are get in. */
const anySet = fc
  .record({
    set: fc.constantFrom(...builtInSets()),
    vi: fc.string({ unit: 'binary', minLength: 1 }),
    en: fc.string({ minLength: 1 }),
  })
  .map(({ set, vi, en }): CriteriaSet => ({ ...set, id: 'bo-cua-tinh', title: { vi, en } }));

describe.each([
  ['a file', inFile],
  ['Excel', inExcel],
])('a criteria set stored in %s', (_name, open) => {
  it('is the same JSON again when the file is opened by somebody else', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (set) => {
        const json = JSON.stringify(set);
        const workbook = fixtureWorkbook();
        expect(await storeCriteriaSet(open(workbook), fromFile(json), { sheets: 'active' })).toMatchObject({
          ok: true,
        });
        for (const next of [inFile, inExcel]) {
          expect(await carriedBy(next(reopened(workbook)))).toEqual([JSON.parse(json)]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(builtInSets().map((set): [string, CriteriaSet] => [set.id, set]))('is the same: %s', async (_id, set) => {
    const workbook = fixtureWorkbook();
    await storeCriteriaSet(open(workbook), set, { sheets: 'all' });
    expect(await carriedBy(open(reopened(workbook)))).toEqual([set]);
  });

  it('goes without a trace, by undo and by taking it out', async () => {
    const workbook = fixtureWorkbook();
    const before = everything(workbook);
    const port = open(workbook);
    const [set] = builtInSets();
    if (set === undefined) throw new Error('There is no built-in set');
    const stored = await storeCriteriaSet(port, set, { sheets: 'active' });
    if (!stored.ok) throw new Error(stored.error.code);
    await undo(port, undoStep(stored.value.undo, []));
    expect(everything(workbook)).toEqual(before);

    await storeCriteriaSet(port, set, { sheets: 'active' });
    expect(await removeCriteriaSet(port, set.id)).toMatchObject({ ok: true });
    expect(everything(workbook)).toEqual(before);
  });
});
