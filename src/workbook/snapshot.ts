import type { Area, CellPosition } from './address';
import type { ConditionalStyle } from './conditional-style';

/** What a cell shows when its formula failed, such as "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a formula's cell holds in a file whose writer kept no value for it: some programs leave that to Excel. */
export const NOT_CALCULATED: CellError = { error: '#?' };

/** A cell's value; dates are serial numbers, as Excel keeps them; an empty cell is null. */
export type CellValue = string | number | boolean | CellError | null;

/** Rows of cells by absolute 0-based index; rows and cells with nothing in them may be missing. */
export type SparseGrid<T> = readonly (readonly (T | undefined)[] | undefined)[];

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A mark: a conditional format whose formula carries our signature, so that it is known again on any machine. */
export interface Mark {
  /** Ordered by row, so that the first area's row is the topmost. */
  readonly areas: readonly Area[];
  /** Starts with "="; relative to the first cell of the first area. */
  readonly formula: string;
  readonly style: ConditionalStyle;
}

/**
 * A mark as it stands in the workbook; `id` is the adapter's own name for it. Excel tells the areas only one mark at a
 * time: its adapter leaves them empty in a reading, and reads them when the mark is replaced.
 */
export interface MarkOnSheet extends Mark {
  readonly id: string;
}

/** The text that every mark's formula contains, and no other formula does. N() of a text is 0 in every Excel. */
export const MARK_SIGNATURE = 'N("ChamChuan';

/** How many rules a host failed to tell; all where it does not even say how many there are. */
export type UntoldRules = number | 'all';

/** A sheet as plain data. */
export interface SheetSnapshot {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** The smallest area that holds every value, or null on an empty sheet. */
  readonly usedRange: Area | null;
  readonly values: SparseGrid<CellValue>;
  /** Formulas with their "=", only at cells that have one; empty unless asked for. */
  readonly formulas: SparseGrid<string>;
  /**
   * The name of the font that each text is shown in, only at cells whose value is a text; empty unless asked for. Of a
   * text in several fonts the first one's, or none where the host does not tell.
   */
  readonly fonts: SparseGrid<string>;
  /** Merged areas; empty where the host cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly Area[];
  /** Empty unless asked for. */
  readonly marks: readonly MarkOnSheet[];
  /** Of the rules that were asked for as marks, those that the host failed to tell: marks may be among them. */
  readonly untoldRules?: UntoldRules;
  /** Names of the tables and charts on the sheet; empty unless asked for. */
  readonly tableNames: readonly string[];
  readonly chartNames: readonly string[];
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A defined name of workbook scope; `refersTo` has its "=" ("='Tổng hợp'!$A$1"). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** What was read of a workbook at one moment. */
export interface WorkbookSnapshot {
  /** The file's name with its extension, without folders; null where the workbook has none. */
  readonly fileName: string | null;
  readonly activeSheetId: string;
  /** True where Excel says so; what is written is refused, or can only be saved as a copy. */
  readonly isReadOnly: boolean;
  /** True where sheets cannot be added, renamed or deleted. */
  readonly isStructureProtected: boolean;
  /** Every sheet of the workbook, in tab order. */
  readonly sheetInfos: readonly SheetInfo[];
  /** The sheets that were asked for, in tab order. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** What we remember in the workbook, as a text whose meaning is not known here; null where there is none. */
  readonly metadata: string | null;
  /** The names of tabs whose content is not in the file; Excel knows of none. */
  readonly missingSheets?: readonly string[];
}

export function valueAt(sheet: SheetSnapshot, { row, column }: CellPosition): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, { row, column }: CellPosition): string | null {
  return sheet.formulas[row]?.[column] ?? null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function isNotCalculated(value: CellValue): boolean {
  return isCellError(value) && value.error === NOT_CALCULATED.error;
}
