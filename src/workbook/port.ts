import type { Outcome } from '../outcome';
import type { Area, CellPosition } from './address';
import type { WorkbookEdit } from './edit';
import type { WorkbookError } from './errors';
import type { CellValue, WorkbookSnapshot } from './snapshot';

export interface ReadRequest {
  /** The sheet in front, every sheet, the sheets with these names, or those of these ids that are still there. */
  readonly sheets: 'active' | 'all' | { readonly names: readonly string[] } | { readonly ids: readonly string[] };
  /** What is read beyond values and merges; leave out what is not needed, it costs bytes. */
  readonly include: readonly ('formulas' | 'marks' | 'objects' | 'fonts')[];
}

export interface Applied {
  /** Applied in this order, they take the workbook back to where it was. */
  readonly undo: readonly WorkbookEdit[];
  /** What a host could not do of the looks of sheets that were put; missing where nothing was left out. */
  readonly leftOut?: readonly SheetFinish[];
}

/** What finishes a sheet of ours and no figure depends on: rows and columns that stay in sight, charts, print set-up. */
export type SheetFinish = 'freeze' | 'chart' | 'print';

/** A change that somebody made to the workbook's cells. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly area: Area | null;
  /** True where cells have moved: rows or columns were inserted or deleted. */
  readonly isStructural: boolean;
  /** True where this add-in wrote them itself; null where the host cannot tell (before ExcelApi 1.14). */
  readonly isOwn: boolean | null;
}

/** What some cells of a sheet hold now. */
export interface CellsRead {
  readonly usedRange: Area | null;
  readonly blocks: readonly { readonly area: Area; readonly values: readonly (readonly CellValue[])[] }[];
}

/** What the user has selected; of several areas the first. */
export interface SelectedCells {
  readonly sheetId: string;
  readonly area: Area;
}

/** What only a workbook has that somebody is looking at. */
export interface SelectionReader {
  /** The active cell. */
  selection(): Promise<Outcome<SelectedCells, WorkbookError>>;
}

/** What the conditional formats of a host can do. */
export interface RuleLimits {
  /** In characters: the longest formula. */
  readonly longest: number;
  /** Whether a cell is painted anew when another one changes that its rule refers to. */
  readonly followOtherCells: boolean;
  /** Whether of several rules for a cell the one that was meant to wins. */
  readonly keepOrder: boolean;
}

/**
 * A workbook, wherever it is: open in Excel, or a file.
 * Every operation answers with a value or with an error that is data; none throws for what a user can cause.
 */
export interface WorkbookPort {
  /** What conditional formats can do there; left out, all that a file's can. */
  readonly rules?: RuleLimits;
  /** Fails with `sheet-not-found` where a name is not there; with `sheet-too-large` past the named limits. */
  read(request: ReadRequest): Promise<Outcome<WorkbookSnapshot, WorkbookError>>;
  /**
   * Reads a part of a sheet, and every cell with a formula, as what it shows may follow from that part. Fails with
   * `sheet-not-found`.
   */
  readCells(sheetId: string, area: Area): Promise<Outcome<CellsRead, WorkbookError>>;
  /** All of the edits, or none: a refused or failed edit leaves the workbook as it was. */
  apply(edits: readonly WorkbookEdit[]): Promise<Outcome<Applied, WorkbookError>>;
  /**
   * Brings the sheet to the front and selects the cell. Fails with `sheet-not-found`, and with `sheet-hidden` unless the
   * sheet is to be shown.
   */
  select(sheetId: string, cell: CellPosition, unhides?: boolean): Promise<Outcome<void, WorkbookError>>;
  /** Calls `listener` after cells have changed, until the answered function is called. */
  watch(listener: (change: CellsChanged) => void): Promise<Outcome<() => Promise<void>, WorkbookError>>;
  /** Calls `listener` after the user has selected other cells, until the answered function is called. */
  watchSelection(listener: (selection: SelectedCells) => void): Promise<Outcome<() => Promise<void>, WorkbookError>>;
}
