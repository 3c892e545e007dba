import { inAnyLanguage } from '../../i18n/tab-texts';
import type { Area, CellPosition } from '../../workbook/address';
import { formulaAt, isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';

/** What officials type beside a gap. */
export type NoteColumn = 'responsible' | 'deadline' | 'note';
const noteColumns = ['responsible', 'deadline', 'note'] as const satisfies readonly NoteColumn[];

export type NoteValue = Exclude<CellValue, { error: string } | null>;

/** What was typed beside one criterion of one unit. */
export interface GapNotes {
  readonly unit: string;
  readonly criterion: string;
  readonly typed: Readonly<Partial<Record<NoteColumn, NoteValue>>>;
}

/** Notes by unit and criterion; see `noteKey`. */
export type NotesByGap = ReadonlyMap<string, GapNotes>;

export const noNotes: NotesByGap = new Map();

/** Finds the notes of a gap again: the same unit and criterion, whatever the case and the Unicode form. */
export function noteKey(unit: string, criterion: string): string {
  return [unit, criterion].map((part) => part.normalize('NFC').trim().toLowerCase()).join('\n');
}

/**
 * Reads what was typed into an earlier gap list. Its header is found by its words, as are its columns, which may have been
 * moved; rows by unit and criterion, as they may have been sorted. What stands below the table is read too.
 * @param area what the tab's defined name stands for
 */
export function notesOn(sheet: SheetSnapshot, area: Area): NotesByGap {
  const notes = new Map<string, GapNotes>();
  let columns: FoundColumns | null = null;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (columns === null) {
      columns = findColumns(sheet, row);
      continue;
    }
    const unit = textAt(sheet, { row, column: columns.unit });
    const criterion = textAt(sheet, { row, column: columns.criterionNumber });
    const typed: Partial<Record<NoteColumn, NoteValue>> = {};
    for (const column of noteColumns) {
      const cell = { row, column: columns[column] };
      const value = valueAt(sheet, cell);
      // What follows the form was typed by nobody.
      if (formulaAt(sheet, cell) !== null) continue;
      if (value !== null && value !== '' && !isCellError(value)) typed[column] = value;
    }
    if (unit !== '' && criterion !== '' && Object.keys(typed).length > 0) {
      notes.set(noteKey(unit, criterion), { unit, criterion, typed });
    }
  }
  return notes;
}

type FoundColumns = Readonly<Record<NoteColumn | 'unit' | 'criterionNumber', number>>;

/** In whatever language the list was made. */
function findColumns(sheet: SheetSnapshot, headerRow: number): FoundColumns | null {
  const headers = (sheet.values[headerRow] ?? []).map((_, column) => textAt(sheet, { row: headerRow, column }));
  const columnOf = (name: keyof FoundColumns) =>
    headers.findIndex((header) => inAnyLanguage(({ summary }) => summary.columns[name] === header));
  const found: FoundColumns = {
    unit: columnOf('unit'),
    criterionNumber: columnOf('criterionNumber'),
    responsible: columnOf('responsible'),
    deadline: columnOf('deadline'),
    note: columnOf('note'),
  };
  return Math.min(...Object.values(found)) < 0 ? null : found;
}

function textAt(sheet: SheetSnapshot, cell: CellPosition): string {
  const value = valueAt(sheet, cell);
  return value === null || isCellError(value) ? '' : String(value).normalize('NFC').trim();
}
