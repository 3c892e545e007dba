import { areaFromA1, areaToA1 } from '../address';
import type { CellInput, WorkbookEdit } from '../edit';
import type { CellContent } from '../inverse';
import type { SheetPlan } from '../sheet-plan';
import { isCellError } from '../snapshot';
import { loadBlocks, type AreaOnSheet } from './load-blocks';
import { isTooLarge } from './office-errors';
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
  const ranges = sheetIds.map((sheetId) => [sheetId, usedRangeOf(context, sheetId).load('address,formulas')] as const);
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return readInBlocks(sheetIds, timeoutMs);
  }
  return new Map(ranges.map(([sheetId, range]) => [sheetId, contentsIn(range)]));
}

/** Of many units the tabs hold more than Excel on the web tells at once. */
async function readInBlocks(sheetIds: readonly string[], timeoutMs: number): Promise<FormerContents> {
  const context = new Excel.RequestContext();
  const ranges = sheetIds.map((sheetId) => [sheetId, usedRangeOf(context, sheetId).load('address')] as const);
  await sync(context, timeoutMs);
  const found = new Map<string, CellContent[]>();
  for (const [sheetId, range] of ranges) {
    const area = range.isNullObject ? null : areaFromA1(range.address);
    const blocks = area === null ? [] : [{ sheetId, sheetName: '', area }];
    found.set(sheetId, (await loadBlocks(blocks, queueContents, timeoutMs)).flat());
  }
  return found;
}

function queueContents(context: Excel.RequestContext, { sheetId, area }: AreaOnSheet): () => CellContent[] {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area)).load('address,formulas');
  return () => contentsIn(range);
}

function usedRangeOf({ workbook }: Excel.RequestContext, sheetId: string): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
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
