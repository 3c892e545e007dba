import { areaFromA1 } from '../address';
import type { CellChange, CellInput } from '../edit';
import type { SheetPlan } from '../sheet-plan';
import { isCellError } from '../snapshot';
import { valueFromOffice } from './office-value';

/** What stood in a sheet of ours before it was written anew: the proxy is read after the sync. */
export function queueContents(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('address,formulas');
}

/** By "row:column". */
type Contents = Map<string, { readonly row: number; readonly column: number; readonly input: CellInput }>;

/** What takes the cells of a sheet that `plan` was written to back to their former contents. */
export function changesBack(former: Excel.Range, plan: SheetPlan): CellChange[] {
  const before = contentsOf(former);
  const now = plannedContents(plan);
  const cells = new Map([...now, ...before]);
  return [...cells].map(([key, { row, column }]) => ({
    row,
    column,
    next: before.get(key)?.input ?? null,
    previous: now.get(key)?.input ?? null,
  }));
}

function contentsOf(range: Excel.Range): Contents {
  const contents: Contents = new Map();
  const area = range.isNullObject ? null : areaFromA1(range.address);
  if (area === null) return contents;
  for (const [rowOffset, formulas] of range.formulas.entries()) {
    for (const [columnOffset, shown] of formulas.entries()) {
      const input = inputOf(shown);
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      if (input !== null) contents.set(`${row}:${column}`, { row, column, input });
    }
  }
  return contents;
}

function inputOf(shown: unknown): CellInput {
  if (typeof shown === 'string' && shown.startsWith('=')) return { formula: shown, value: null };
  const value = valueFromOffice(shown);
  return isCellError(value) ? { formula: `=${value.error}`, value: null } : value;
}

function plannedContents(plan: SheetPlan): Contents {
  return new Map(
    plan.cells.map(({ row, column, content }) => [
      `${row}:${column}`,
      { row, column, input: typeof content === 'object' ? { formula: content.formula, value: null } : content },
    ]),
  );
}
