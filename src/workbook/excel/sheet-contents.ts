import { areaFromA1 } from '../address';
import type { CellInput, WorkbookEdit } from '../edit';
import type { CellContent } from '../inverse';
import type { SheetPlan } from '../sheet-plan';
import { isCellError } from '../snapshot';
import { sync } from './office-sync';
import { valueFromOffice } from './office-value';

/** What stood in sheets of ours before they were written anew, by their ids. */
export type FormerContents = ReadonlyMap<string, readonly CellContent[]>;

/**
 * Reads what stands in the sheets that are to be written anew: no sync where there is none, as in most edits.
 * @throws what Office.js throws, `host-timeout`
 */
export async function readFormerContents(edits: readonly WorkbookEdit[], timeoutMs: number): Promise<FormerContents> {
  const sheetIds = edits.flatMap((edit) =>
    edit.kind === 'putSheet' && edit.replaces !== null ? [edit.replaces.sheetId] : [],
  );
  if (sheetIds.length === 0) return new Map();
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const ranges = sheetIds.map(
    (sheetId) =>
      [sheetId, worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).load('address,formulas')] as const,
  );
  await sync(context, timeoutMs);
  return new Map(ranges.map(([sheetId, range]) => [sheetId, contentsIn(range)]));
}

/** What stands in the range, the values of its formulas not being known. */
function contentsIn(range: Excel.Range): CellContent[] {
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
