import { ExcelHost, type Calculator } from '../host/excel-host';
import type { HostChange } from '../host/edit-log';
import { readOnlyWorkbook } from '../host/read-only-workbook';
import { areaOfCell, areaToA1, type Area } from '../workbook/address';
import { WorkbookException, type WorkbookError } from '../workbook/errors';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import { isCellError, valueAt } from '../workbook/snapshot';
import { linkOf } from './cell-link';
import type { SheetDisplay, WorkbookDisplay } from './display/workbook-display';
import { readWorkbookDisplay } from './display/workbook-display';
import type { ShownSheet } from './grid-changes';
import { toGridSheet, toGridStyles } from './to-univer';
import type { ComputedCell, TypedCell } from './grid-cells';
import type { GridListener, UniverGrid } from './univer-grid';

/** What a session tells the page. */
export interface SessionListener {
  /** The workbook, its sheets or the sheet in front are no longer what was shown. */
  changed(): void;
  /** The user's own change was not taken, because the file forbids it. */
  refused(error: WorkbookError): void;
  /** The add-in had a file opened as a new workbook. */
  created(file: Uint8Array): void;
  /** The user changed something that only Excel can change. */
  strayed(): void;
}

/** What the manifest declares. */
const EXCEL_API = '1.9';

/** What kind of Excel is played. */
export interface PlayedExcel {
  /** The highest requirement set; the one that the manifest declares unless said otherwise. */
  readonly excelApi?: string | undefined;
  /** The workbook is only viewed. */
  readonly readOnly: boolean;
}

/**
 * A workbook that is open: the package is the source of truth, the grid shows it and computes for it, the host plays
 * Excel over it. What one of them changes reaches the other two.
 */
export class Session implements GridListener, Calculator {
  readonly host: ExcelHost;
  readonly workbook: EditableWorkbook;
  private display: WorkbookDisplay;
  private isChanged = false;
  private selection: Area = areaOfCell({ row: 0, column: 0 });

  /** Shows the workbook in the grid. */
  constructor(
    opened: EditableWorkbook,
    readonly fileName: string,
    private readonly grid: UniverGrid,
    private readonly page: SessionListener,
    { excelApi = EXCEL_API, readOnly }: PlayedExcel,
  ) {
    const workbook = readOnly ? readOnlyWorkbook(opened) : opened;
    this.workbook = workbook;
    this.host = new ExcelHost(workbook, {
      calculator: this,
      onWorkbookCreated: (file) => {
        page.created(file);
      },
      isReadOnly: readOnly,
      // This page shows dialogs.
      requirements: { ExcelApi: excelApi, DialogApi: '1.2' },
    });
    this.host.onWorkbookChanged((change) => {
      this.hostChanged(change);
    });
    this.display = readWorkbookDisplay(workbook.save());
    grid.open(this.shown(), workbook.activeSheetId);
  }

  /** True where the file that is open has not all of it. */
  get hasUnsavedChanges(): boolean {
    return this.isChanged;
  }

  /** The address of what is selected, and what its first cell holds ("E21: Chưa đạt"), for those who cannot see it. */
  selectionText(): string {
    const sheet = this.workbook.sheet(this.workbook.activeSheetId);
    const value = valueAt(sheet, this.selection);
    const address = areaToA1(this.selection);
    return value === null ? address : `${address}: ${isCellError(value) ? value.error : String(value)}`;
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    const file = this.workbook.save();
    this.isChanged = false;
    this.page.changed();
    return file;
  }

  /** Brings a sheet to the front, as a click on its tab does. */
  activate(sheetId: string): void {
    this.host.sheetActivatedByUser(sheetId);
    this.selection = this.grid.select(sheetId, null) ?? this.selection;
    this.page.changed();
  }

  /** Adds an empty sheet after the others, in front. */
  addSheet(name: string): void {
    this.edit(() => {
      const added = this.workbook.addSheet(name);
      this.refresh();
      this.host.sheetAddedByUser(added);
      this.activate(added);
    });
    this.page.changed();
  }

  /** Formulas, names and rules that refer to the sheet follow. @param name one that Excel takes, and no other sheet has */
  renameSheet(sheetId: string, name: string): void {
    this.edit(() => {
      this.workbook.renameSheet(sheetId, name);
    });
    this.refresh();
    this.page.changed();
  }

  deleteSheet(sheetId: string): void {
    this.edit(() => {
      this.workbook.deleteSheet(sheetId);
      this.refresh();
      this.host.sheetDeletedByUser(sheetId);
      this.activate(this.workbook.activeSheetId);
    });
    this.page.changed();
  }

  /** Has the grid work out what depends on the cells that the add-in wrote. */
  async recalculate(): Promise<void> {
    this.refresh();
    await this.grid.computed();
  }

  cellsTyped(sheetId: string, cells: readonly TypedCell[]): void {
    const isTaken = this.edit(() => {
      this.workbook.setCells(sheetId, cells);
    });
    this.showCells();
    if (isTaken) void this.tellEdited(sheetId, cells);
  }

  numberFormatTyped(sheetId: string, area: Area, pattern: string): void {
    this.edit(() => {
      this.workbook.setStyle(sheetId, area, { numberFormat: pattern });
    });
    this.refresh();
  }

  /** A function that the grid's engine does not know is left with the value that the file has for it. */
  cellsComputed(sheetId: string, cells: readonly ComputedCell[]): void {
    const known = cells.filter(({ value }) => !isCellError(value) || value.error !== '#NAME?');
    this.workbook.setCachedValues(sheetId, known);
    this.showCells();
  }

  selected(sheetId: string, area: Area): void {
    if (sheetId !== this.workbook.activeSheetId) this.host.sheetActivatedByUser(sheetId);
    this.selection = area;
    this.host.selectionChangedByUser(sheetId, area);
    this.page.changed();
  }

  /** Follows a link to another place in the workbook, as a click on it does in Excel. */
  formulaClicked(formula: string): void {
    const link = linkOf(formula);
    const sheet = this.workbook.sheetInfos().find(({ name }) => name === link?.sheetName);
    if (link === null || sheet === undefined) return;
    this.grid.select(sheet.id, link.area);
    this.selected(sheet.id, link.area);
  }

  editing(isEditing: boolean): void {
    this.host.cellEditMode = isEditing;
  }

  strayed(): void {
    this.grid.open(this.shown(), this.workbook.activeSheetId);
    this.page.strayed();
  }

  private hostChanged({ sheetIds, isStructureChanged, selection }: HostChange): void {
    if (sheetIds.length > 0 || isStructureChanged) {
      this.isChanged = true;
      this.refresh();
    }
    if (selection !== null) {
      this.selection = this.grid.select(selection.sheetId, selection.area) ?? this.selection;
    }
    this.page.changed();
  }

  /** Runs a user's edit; one that the file forbids is told to the page, and the grid goes back to what the file has. */
  private edit(run: () => void): boolean {
    try {
      run();
      this.isChanged = true;
      return true;
    } catch (error) {
      if (!(error instanceof WorkbookException)) throw error;
      this.page.refused(error.error);
      return false;
    }
  }

  private async tellEdited(sheetId: string, cells: readonly TypedCell[]): Promise<void> {
    await this.grid.computed();
    this.host.cellsEditedByUser(sheetId, boundsOf(cells));
    this.page.changed();
  }

  /** Shows everything anew, looks included. */
  private refresh(): void {
    this.display = readWorkbookDisplay(this.workbook.save());
    this.showCells();
  }

  private showCells(): void {
    this.grid.show(this.shown(), this.workbook.activeSheetId);
  }

  private shown() {
    const { display, workbook } = this;
    const normalStyle = display.styles[0] ?? {};
    const sheets = workbook.sheetInfos().flatMap(({ id }): ShownSheet[] => {
      const sheetDisplay: SheetDisplay | undefined = display.sheets.get(id);
      if (sheetDisplay === undefined) return [];
      return [{ sheet: toGridSheet(workbook.sheet(id), sheetDisplay, normalStyle), rules: sheetDisplay.rules }];
    });
    return { styles: toGridStyles(display), sheets };
  }
}

function boundsOf(cells: readonly TypedCell[]): Area {
  const [first] = cells;
  if (first === undefined) return areaOfCell({ row: 0, column: 0 });
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}
