import { areaToA1 } from '../address';
import type { CellChange, CellInput } from '../edit';
import { isAnswerTooLarge } from './office-errors';
import { sync } from './office-sync';
import { inputToOffice } from './office-value';
import { runsInRows, type SetCells } from './write-cells';

/** Cells that are asked for in one sync: each run of neighbours is a range of its own. */
const RUNS_PER_SYNC = 5_000;

/**
 * The changes that were made and still stand: nobody has typed there since.
 * @param orEmptied where cells may have been emptied before they were written
 * @throws what Office.js throws, `host-timeout`
 */
export async function standingChanges(
  { sheetId, changes }: SetCells,
  timeoutMs: number,
  orEmptied?: 'or emptied',
): Promise<CellChange[]> {
  const standing: CellChange[] = [];
  const runs = runsInRows(changes);
  const isStanding = ({ next }: CellChange, shown: unknown) =>
    isShown(shown, next) || (orEmptied !== undefined && shown === '');
  for (let first = 0; first < runs.length; first += RUNS_PER_SYNC) {
    const asked = await askRuns(sheetId, runs.slice(first, first + RUNS_PER_SYNC), timeoutMs);
    for (const { run, shown } of asked)
      standing.push(...run.filter((change, place) => isStanding(change, shown[place])));
  }
  return standing;
}

interface ShownRun {
  readonly run: readonly CellChange[];
  readonly shown: readonly unknown[];
}

/** What the cells of the runs show: in one sync, or, where the answer is too large, in two for the halves. */
async function askRuns(
  sheetId: string,
  runs: readonly (readonly CellChange[])[],
  timeoutMs: number,
): Promise<ShownRun[]> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = runs.map((run) => {
    const [{ row, column } = { row: 0, column: 0 }] = run;
    const address = areaToA1({ row, column, rowCount: 1, columnCount: run.length });
    return { run, range: sheet.getRange(address).load('formulas') };
  });
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    if (!isAnswerTooLarge(thrown) || runs.length < 2) throw thrown;
    const middle = Math.ceil(runs.length / 2);
    const upper = await askRuns(sheetId, runs.slice(0, middle), timeoutMs);
    return [...upper, ...(await askRuns(sheetId, runs.slice(middle), timeoutMs))];
  }
  return asked.map(({ run, range }) => ({ run, shown: range.formulas[0] ?? [] }));
}

/** True where the cell shows the input; of a formula Excel may have changed spaces, quotes and capitals. */
function isShown(shown: unknown, input: CellInput): boolean {
  if (typeof input === 'object' && input !== null) {
    return typeof shown === 'string' && spelling(shown) === spelling(input.formula);
  }
  const set = inputToOffice(input);
  const kept = typeof set === 'string' && set.startsWith("'") ? set.slice(1) : set;
  return shown === kept;
}

function spelling(formula: string): string {
  return formula.replaceAll(/[\s']/g, '').toUpperCase();
}
