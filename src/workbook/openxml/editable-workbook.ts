import type { CellToSet } from './cell-to-set';
import type { Area } from '../address';
import type { CellStyle, PlannedChart, PlannedConditionalFormat, PlannedPrint, PlannedTable } from '../sheet-plan';
import type { ConditionalStyle } from '../conditional-style';
import type { CellFonts } from './read/cell-fonts';
import type { CustomXml } from './write/custom-xml';
import type { PlannedContent } from './write/planned-rows';
import type { CellValue, DefinedName, SheetInfo, SheetSnapshot } from '../snapshot';

export interface ConditionalFormatOnSheet {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its "=", or null where the rule is not a formula. */
  readonly formula: string | null;
  readonly style: ConditionalStyle | null;
}

/**
 * An .xlsx or .xlsm package held in memory, edited by splicing: parts that no edit touches keep their bytes.
 * Editing methods throw a `WorkbookException` where the file's own protection forbids the edit.
 */
export interface EditableWorkbook {
  /** With its extension, without folders; null where the workbook came from no file. */
  readonly fileName: string | null;
  readonly isStructureProtected: boolean;
  activeSheetId: string;
  sheetInfos(): readonly SheetInfo[];
  /** The names of tabs whose parts are not in the file. */
  missingSheets(): readonly string[];
  names(): readonly DefinedName[];
  /** Values, formulas, merges, marks, table and chart names: all but the fonts. Kept until the sheet is edited. */
  sheet(sheetId: string): SheetSnapshot;
  /** The fonts of its cells, which `sheet` leaves out; read anew each time. */
  fonts(sheetId: string): CellFonts;

  setCells(sheetId: string, cells: readonly CellToSet[]): void;
  /** What a calculation engine found for cells that hold formulas. */
  setCachedValues(sheetId: string, cells: readonly { row: number; column: number; value: CellValue }[]): void;
  /** Changes only what `style` names; cells that do not exist are created. */
  setStyle(sheetId: string, area: Area, style: CellStyle): void;
  /** As `setStyle` for each entry in turn, in one pass over the sheet. */
  setStyles(sheetId: string, styles: readonly { readonly area: Area; readonly style: CellStyle }[]): void;
  /** Changes the name of the font, and nothing else, of those cells that the sheet has. */
  setFonts(sheetId: string, fonts: readonly { readonly area: Area; readonly name: string }[]): void;
  /** Writes all rows of a sheet that has none, in one pass that holds one row at a time. */
  fillSheet(sheetId: string, content: PlannedContent): void;
  /** Empties a sheet of ours: cells, formats, merges, conditional formats, tables, charts; column widths stay. */
  clearSheet(sheetId: string): void;
  merge(sheetId: string, area: Area): void;
  /** Merges areas that do not overlap, on a sheet without rows and merges, in one step. */
  mergeAll(sheetId: string, areas: readonly Area[]): void;
  unmerge(sheetId: string, area: Area): void;
  /** Width in characters of the workbook's normal font. */
  setColumnWidth(sheetId: string, column: number, characters: number): void;
  /** As `setColumnWidth` has it, or null where the column has the sheet's default width. */
  columnWidth(sheetId: string, column: number): number | null;
  /** Height in points. */
  setRowHeight(sheetId: string, row: number, points: number): void;
  /** As `setRowHeight` for each entry, in one pass over the sheet. */
  setRowHeights(sheetId: string, heights: readonly { readonly row: number; readonly height: number }[]): void;
  freeze(sheetId: string, rows: number, columns: number): void;
  setPrint(sheetId: string, print: PlannedPrint): void;

  conditionalFormats(sheetId: string): readonly ConditionalFormatOnSheet[];
  /** @returns the new rule's id */
  addConditionalFormat(sheetId: string, format: PlannedConditionalFormat): string;
  removeConditionalFormat(sheetId: string, id: string): void;

  /** The tables on the sheet, whoever made them. */
  tables(sheetId: string): readonly PlannedTable[];
  /** @param headers the texts of the header cells, where they are yet to be written */
  addTable(sheetId: string, table: PlannedTable, headers?: readonly string[]): void;
  removeTable(name: string): void;
  /**
   * Adds the chart, or replaces the one of that name on the sheet.
   * @param valuesAt what stands in an area of the sheet, where it is yet to be written
   */
  setChart(sheetId: string, chart: PlannedChart, valuesAt?: (area: Area) => readonly CellValue[]): void;
  removeChart(sheetId: string, name: string): void;
  /** The charts on the sheet that we wrote, read back from their parts. */
  charts(sheetId: string): readonly PlannedChart[];

  /** What programs keep in the workbook, in its order. */
  customXml(): readonly CustomXml[];
  /**
   * @param xml an element, without an XML declaration
   * @returns the new part's id
   */
  addCustomXml(xml: string): string;
  setCustomXml(id: string, xml: string): void;
  removeCustomXml(id: string): void;

  setName(name: string, refersTo: string): void;
  removeName(name: string): void;

  /** @returns the new sheet's id; it stands last. A name that is taken gets " (2)", " (3)" …; see the answer of `sheetInfos`. */
  addSheet(name: string): string;
  renameSheet(sheetId: string, name: string): void;
  /** Lets a hidden sheet be seen. */
  showSheet(sheetId: string): void;
  deleteSheet(sheetId: string): void;

  /** A point to come back to; cheap, as untouched parts are shared. */
  checkpoint(): Checkpoint;
  restore(checkpoint: Checkpoint): void;
  /** The package as a file: untouched entries are copied as they are, compressed bytes and all. */
  save(): Uint8Array;
}

declare const checkpointBrand: unique symbol;
export interface Checkpoint {
  readonly [checkpointBrand]: true;
}
