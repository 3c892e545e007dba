import { areaFromA1 } from '../address';
import type { CellInput } from '../edit';
import type { CellContent } from '../inverse';
import type { SheetPlan } from '../sheet-plan';
import { isCellError } from '../snapshot';
import { valueFromOffice } from './office-value';

/** What stood in a sheet of ours before it was written anew: the proxy is read after the sync. */
export function queueContents(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('address,formulas');
}

/** To be called after the sync: what stood in the range, the values of its formulas not being known. */
export function formerContents(range: Excel.Range): CellContent[] {
  const area = range.isNullObject ? null : areaFromA1(range.address);
  if (area === null) return [];
  return range.formulas.flatMap((formulas: readonly unknown[], rowOffset) =>
    formulas
      .map((shown, columnOffset) => ({
        row: area.row + rowOffset,
        column: area.column + columnOffset,
        input: inputOf(shown),
      }))
      .filter(({ input }) => input !== null),
  );
}

/** What a plan writes, as it would be read back. */
export function plannedContents({ cells }: SheetPlan): CellContent[] {
  return cells.map(({ row, column, content }) => ({
    row,
    column,
    input: typeof content === 'object' ? { formula: content.formula, value: null } : content,
  }));
}

function inputOf(shown: unknown): CellInput {
  if (typeof shown === 'string' && shown.startsWith('=')) return { formula: shown, value: null };
  const value = valueFromOffice(shown);
  return isCellError(value) ? { formula: `=${value.error}`, value: null } : value;
}
