import type { CellChange, CellInput, WorkbookEdit } from './edit';
import type { SheetPlan } from './sheet-plan';
import { isCellError, type CellValue, type Mark, type MarkOnSheet, type SheetSnapshot } from './snapshot';

type EditOf<K extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: K }>;

/** A cell that is not empty, and what was typed into it. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** What takes the change of cells back. */
export function inverseOfCells({ sheetId, changes }: EditOf<'setCells'>): EditOf<'setCells'> {
  const undone = changes.map(({ next, previous, ...cell }) => ({ ...cell, next: previous, previous: next }));
  return { kind: 'setCells', sheetId, changes: undone };
}

/** What takes the change of fonts back: backwards, as a later one may be of cells that an earlier one is of too. */
export function inverseOfFonts({ sheetId, changes }: EditOf<'setFonts'>): EditOf<'setFonts'> {
  const undone = changes.map(({ area, next, previous }) => ({ area, next: previous, previous: next }));
  return { kind: 'setFonts', sheetId, changes: undone.reverse() };
}

/** What remembers again what was remembered before. */
export function inverseOfMetadata({ next, previous }: EditOf<'setMetadata'>): EditOf<'setMetadata'> {
  return { kind: 'setMetadata', next: previous, previous: next };
}

/**
 * What puts the former marks in the place of the new ones.
 * @param former with the areas that they had, which a reading need not tell
 * @param added by the names that the workbook knows them by now
 */
export function inverseOfMarks(
  sheetId: string,
  former: readonly Mark[],
  added: readonly MarkOnSheet[],
): EditOf<'setMarks'> {
  const marks = former.map(({ areas, formula, style }) => ({ areas, formula, style }));
  return { kind: 'setMarks', sheetId, marks, replaced: added };
}

/** What takes a sheet of ours away that was added. */
export function inverseOfNewSheet(sheetId: string, plan: SheetPlan): EditOf<'deleteSheet'> {
  return { kind: 'deleteSheet', sheetId, definedNames: plan.names.map(({ name }) => name), holds: plan.cells };
}

/**
 * What takes a sheet that was written anew back to its former contents; its former formats, tables and charts do not come
 * back.
 */
export function inverseOfRewriting(
  sheetId: string,
  before: readonly CellContent[],
  now: readonly CellContent[],
): EditOf<'setCells'> {
  const changes = changesBack(before, now).filter((change) => !isSame(change.next, change.previous));
  return { kind: 'setCells', sheetId, changes };
}

/** For each cell that holds or held something, the change from what it holds to what it held. */
export function changesBack(before: readonly CellContent[], now: readonly CellContent[]): CellChange[] {
  const changes = new Map(now.map((cell) => [keyOf(cell), changeOf(cell, null, cell.input)]));
  for (const cell of before) {
    const key = keyOf(cell);
    changes.set(key, changeOf(cell, cell.input, changes.get(key)?.previous ?? null));
  }
  return [...changes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What stands in the cells of a sheet that was read with its formulas. */
export function contentsOf({ values, formulas }: SheetSnapshot): CellContent[] {
  return Array.from({ length: Math.max(values.length, formulas.length) }, (_, row) => {
    const width = Math.max(values[row]?.length ?? 0, formulas[row]?.length ?? 0);
    return Array.from({ length: width }, (__, column) => {
      const input = inputOf(values[row]?.[column] ?? null, formulas[row]?.[column] ?? null);
      return { row, column, input };
    }).filter(({ input }) => input !== null);
  }).flat();
}

/** An input has no errors: where a formula gives one, Excel finds it when it calculates. */
function inputOf(value: CellValue, formula: string | null): CellInput {
  if (formula !== null) return { formula, value: isCellError(value) ? null : value };
  // A constant error such as a pasted #N/A; as a formula it reads the same.
  return isCellError(value) ? { formula: `=${value.error}`, value: null } : value;
}

function changeOf({ row, column }: CellContent, next: CellInput, previous: CellInput): CellChange {
  return { row, column, next, previous };
}

function keyOf({ row, column }: CellContent): string {
  return `${row}:${column}`;
}

function isSame(a: CellInput, b: CellInput): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
