import { areaToA1 } from '../address';
import type { CellChange, WorkbookEdit } from '../edit';
import { inputToOffice } from './office-value';
import { rangeAt } from './undo-group';
import type { WriteBatch } from './write-batch';

export type SetCells = Extract<WorkbookEdit, { kind: 'setCells' }>;

/**
 * Queues the change of single cells, each run of neighbours in a row at once. Never several rows at once: in a filtered
 * range Excel then puts the values into the wrong rows (OfficeDev/office-js #224).
 */
export async function writeCells(batch: WriteBatch, { sheetId, changes }: SetCells): Promise<void> {
  for (const run of runsInRows(changes)) {
    const [first] = run;
    if (first === undefined) continue;
    const values = [run.map(({ next }) => inputToOffice(next))];
    const { row, column } = first;
    const address = areaToA1({ row, column, rowCount: 1, columnCount: run.length });
    await batch.add({ actions: 2, carries: values }, (context) => {
      rangeAt(batch.sheet(context, sheetId), address).formulas = values;
    });
  }
}

/** Runs of neighbours in a row, from top to bottom. */
export function runsInRows(changes: readonly CellChange[]): CellChange[][] {
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellChange[][] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.row === change.row && last.column + 1 === change.column) run.push(change);
    else runs.push([change]);
  }
  return runs;
}
