import { success, type Outcome } from '../outcome';
import type { LegacySheet } from '../reading/legacy-text/decode-sheet';
import { unicodeFontFor } from '../reading/legacy-text/legacy-fonts';
import { areasOfCells } from '../reporting/cell-areas';
import { groupBy } from '../reporting/group-by';
import type { CellChange, FontChange, WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { formulaAt, type SheetSnapshot } from '../workbook/snapshot';
import { check, type CheckOptions } from './check';
import { readSheets } from './read-sheets';
import { protectedSheetError, refuse, type EditRefusal } from './refusal';
import type { CheckReport } from './report';

export interface Converted {
  /** What is found after the conversion; null where the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
  /** Cells whose text was converted. */
  readonly cellCount: number;
  /** Cells with legacy text that a formula makes: they are left as they are. */
  readonly skippedFormulas: number;
}

/**
 * Turns text in TCVN3 and VNI into Unicode, and its fonts into fonts that show it; size, colour and all else stay. Cells
 * with formulas are left as they are. Nothing is written where there is no such text.
 */
export async function convertToUnicode(
  port: WorkbookPort,
  options: CheckOptions,
): Promise<Outcome<Converted, EditRefusal>> {
  const read = await readSheets(port, options.sheets, ['formulas', 'fonts']);
  if (!read.ok) return refuse(read.error, null);
  const { workbook, legacy } = read.value;
  const plans = workbook.sheets.flatMap((sheet) => {
    const texts = legacy.get(sheet.id);
    return texts === undefined ? [] : [planConversion(sheet, texts)];
  });
  const edits = plans.flatMap((plan) => plan.edits);
  const locked = protectedSheetError(workbook.sheets, edits);
  if (locked !== null) return refuse(locked, null);
  const applied = edits.length === 0 ? success({ undo: [] }) : await port.apply(edits);
  if (!applied.ok) return refuse(applied.error, null);
  const after = await check(port, options);
  return success({
    report: after.ok ? after.value : null,
    undo: applied.value.undo,
    cellCount: sum(plans.map(({ cellCount }) => cellCount)),
    skippedFormulas: sum(plans.map(({ skippedFormulas }) => skippedFormulas)),
  });
}

interface Conversion {
  readonly edits: readonly WorkbookEdit[];
  readonly cellCount: number;
  readonly skippedFormulas: number;
}

function planConversion(sheet: SheetSnapshot, { cells, fontOnlyCells }: LegacySheet): Conversion {
  const typed = cells.filter((cell) => formulaAt(sheet, cell) === null);
  const changes = typed.map(({ row, column, text, original }): CellChange => ({
    row,
    column,
    next: text,
    previous: original,
  }));
  const inOldFont = [...typed, ...fontOnlyCells.filter((cell) => formulaAt(sheet, cell) === null)];
  const byFont = groupBy(
    inOldFont.flatMap(({ row, column, font }) => (font === null ? [] : [{ row, column, font }])),
    ({ font }) => font,
  );
  const fonts = [...byFont].flatMap(([previous, sharing]): FontChange[] => {
    const next = unicodeFontFor(previous);
    return next === previous ? [] : areasOfCells(sharing).map((area) => ({ area, next, previous }));
  });
  const edits: WorkbookEdit[] = [];
  if (changes.length > 0) edits.push({ kind: 'setCells', sheetId: sheet.id, changes });
  if (changes.length > 0 && fonts.length > 0) edits.push({ kind: 'setFonts', sheetId: sheet.id, changes: fonts });
  return { edits, cellCount: changes.length, skippedFormulas: cells.length - typed.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
