import { failure, success, unreachable, type Outcome } from '../../outcome';
import { cornersOf, type Area, type CellPosition } from '../../workbook/address';
import type { CellChange, CellInput, FontChange, WorkbookEdit } from '../../workbook/edit';
import {
  formulaAt,
  isCellError,
  valueAt,
  type MarkOnSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import type { UndoObstacle } from './undo-obstacle';
import { MovedPlaces } from './place-signs';
import { metadataTakenBack } from './undo-metadata';
import type { UndoStep } from './undo-step';

type EditOf<K extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: K }>;
type Adapted = Outcome<readonly WorkbookEdit[], UndoObstacle>;

/**
 * Turns a step into the edits that take it back in the workbook as it is now: cells that have moved are followed.
 * Refused where something that would be restored is no longer as our action left it, so that nobody's work is lost.
 * @param workbook with the sheets of the step that are still there
 */
export function undoEdits({ edits, signs }: UndoStep, workbook: WorkbookSnapshot): Adapted {
  const placesOn = new Map(
    workbook.sheets.map((sheet) => [
      sheet.id,
      new MovedPlaces(sheet, signs.find(({ sheetId }) => sheetId === sheet.id) ?? null),
    ]),
  );
  const adapted: WorkbookEdit[] = [];
  for (const edit of edits) {
    const one = adaptedEdit(edit, workbook, placesOn);
    if (!one.ok) return one;
    adapted.push(...one.value);
  }
  return success(adapted);
}

function adaptedEdit(
  edit: WorkbookEdit,
  workbook: WorkbookSnapshot,
  placesOn: ReadonlyMap<string, MovedPlaces>,
): Adapted {
  if (edit.kind === 'setMetadata') return metadataTakenBack(edit, workbook.metadata);
  const sheetId = edit.kind === 'putSheet' ? edit.replaces?.sheetId : edit.sheetId;
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const places = placesOn.get(sheetId ?? '');
  if (sheet === undefined || places === undefined) {
    return edit.kind === 'deleteSheet' ? success([]) : failure({ code: 'undo-sheet-gone' });
  }
  switch (edit.kind) {
    case 'setCells':
      return cellsTakenBack(edit, sheet, places);
    case 'setFonts':
      return fontsTakenBack(edit, sheet, places);
    case 'setMarks':
      return marksTakenBack(edit, sheet, places);
    case 'deleteSheet':
      return deletionOf(edit, sheet);
    case 'putSheet':
      return success([edit]);
    default:
      return unreachable(edit);
  }
}

function cellsTakenBack(edit: EditOf<'setCells'>, sheet: SheetSnapshot, places: MovedPlaces): Adapted {
  const found = edit.changes.map((change) => ({ change, place: places.find(change) }));
  const changed = found.filter(({ change, place }) => place === null || !holds(sheet, place, change.previous, change));
  if (changed.length > 0) {
    return failure(
      cellsChanged(
        sheet,
        changed.map(({ change, place }) => place ?? change),
      ),
    );
  }
  const changes = found.flatMap(({ change, place }): CellChange[] => (place === null ? [] : [{ ...change, ...place }]));
  return success([{ ...edit, changes }]);
}

function fontsTakenBack(edit: EditOf<'setFonts'>, sheet: SheetSnapshot, places: MovedPlaces): Adapted {
  const found = edit.changes.map((change) => ({ change, area: movedArea(change.area, places) }));
  const changed = found.filter(({ change, area }) => area === null || !isInFont(sheet, area, change.previous));
  if (changed.length > 0)
    return failure(
      cellsChanged(
        sheet,
        changed.map(({ change, area }) => area ?? change.area),
      ),
    );
  const changes = found.flatMap(({ change, area }): FontChange[] => (area === null ? [] : [{ ...change, area }]));
  return success([{ ...edit, changes }]);
}

/**
 * The marks that are there now go, whichever ids they have by now, and those that were there before come back. Where there
 * were none, none are left: marks follow what is found, so that others than the first may stand there by now.
 */
function marksTakenBack(edit: EditOf<'setMarks'>, sheet: SheetSnapshot, places: MovedPlaces): Adapted {
  if (edit.marks.length === 0) return success([{ ...edit, replaced: [...sheet.marks, ...untoldAmong(edit, sheet)] }]);
  if (kindsOf(sheet.marks) !== kindsOf(edit.replaced)) {
    return failure({ code: 'undo-marks-changed', sheet: sheet.name });
  }
  const areas = edit.marks.flatMap((mark) => mark.areas);
  if (areas.some((area) => !isInPlace(area, places))) return failure({ code: 'undo-marks-changed', sheet: sheet.name });
  return success([{ ...edit, replaced: sheet.marks }]);
}

/** A tab of ours goes only with nothing of the user's on it. */
function deletionOf(edit: EditOf<'deleteSheet'>, sheet: SheetSnapshot): Adapted {
  if (edit.holds === undefined) return success([edit]);
  const ours = new Map(edit.holds.map((cell) => [`${cell.row}:${cell.column}`, cell.content]));
  const others = sheet.values.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column): CellPosition[] => {
      if (value === null || value === undefined) return [];
      const content = ours.get(`${row}:${column}`);
      const cell = { row, column };
      // Excel may write our formula in its own way: any formula there is taken for it.
      const isOurs =
        typeof content === 'object'
          ? formulaAt(sheet, cell) !== null
          : content !== undefined && holds(sheet, cell, content, cell);
      return isOurs ? [] : [cell];
    }),
  );
  return others.length === 0 ? success([edit]) : failure(cellsChanged(sheet, others));
}

/**
 * Whether a cell holds just what was typed into it; a formula that has moved has other references since.
 * @param typedAt where it was typed
 */
function holds(sheet: SheetSnapshot, cell: CellPosition, input: CellInput, typedAt: CellPosition): boolean {
  const formula = formulaAt(sheet, cell);
  if (typeof input === 'object' && input !== null) {
    const hasMoved = cell.row !== typedAt.row || cell.column !== typedAt.column;
    const known = hasMoved ? withoutReferences : withoutBlanks;
    return formula !== null && known(formula) === known(input.formula);
  }
  const value = valueAt(sheet, cell);
  if (formula !== null || isCellError(value)) return false;
  return (value === '' ? null : value) === (input === '' ? null : input);
}

/** Excel writes a formula's blanks and capitals in its own way. */
function withoutBlanks(formula: string): string {
  return formula.replaceAll(/\s/g, '').toUpperCase();
}

function withoutReferences(formula: string): string {
  return withoutBlanks(formula).replaceAll(/\$?[A-Z]{1,3}\$?\d+/g, '#');
}

function isInFont(sheet: SheetSnapshot, { row, column, rowCount, columnCount }: Area, font: string): boolean {
  return sheet.fonts
    .slice(row, row + rowCount)
    .every((cells) => (cells ?? []).slice(column, column + columnCount).every((one) => (one ?? font) === font));
}

/** @returns null where its corners have not moved together */
function movedArea(area: Area, places: MovedPlaces): Area | null {
  const [first, last] = cornersOf(area);
  const [foundFirst, foundLast] = [places.find(first), places.find(last)];
  if (foundFirst === null || foundLast === null) return null;
  const isWhole =
    foundLast.row - foundFirst.row === last.row - first.row &&
    foundLast.column - foundFirst.column === last.column - first.column;
  return isWhole ? { ...area, ...foundFirst } : null;
}

function isInPlace(area: Area, places: MovedPlaces): boolean {
  const moved = movedArea(area, places);
  return moved?.row === area.row && moved.column === area.column;
}

/** The marks that may stand there although the host does not tell them; by their ids they can go all the same. */
function untoldAmong({ replaced }: EditOf<'setMarks'>, { marks, untoldRules }: SheetSnapshot): readonly MarkOnSheet[] {
  return untoldRules === undefined ? [] : replaced.filter(({ id }) => !marks.some((mark) => mark.id === id));
}

/** Which kinds of marks there are, by the signature in their formulas. */
function kindsOf(marks: readonly Pick<MarkOnSheet, 'formula'>[]): string {
  return marks
    .map(({ formula }) => /N\("(.*?)"\)/.exec(formula)?.[1] ?? '')
    .sort()
    .join();
}

function cellsChanged({ name }: SheetSnapshot, cells: readonly CellPosition[]): UndoObstacle {
  return { code: 'undo-cells-changed', sheet: name, cells: cells.map(({ row, column }) => ({ row, column })) };
}
