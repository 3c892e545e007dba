import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalVietnamese from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset, type FWorkbook, type FWorksheet } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { createUniver, LifecycleStages, LocaleType, mergeLocales, type FUniver } from '@univerjs/presets';
import type { Language } from '../i18n/language';
import type { Area } from '../workbook/address';
import type { GridRule } from './display/conditional-formats';
import type { GridStyle } from './display/grid-style';
import { afterPatch, changeOfSheet, type ShownSheet } from './grid-changes';
import { computedCells, inputOf, positionsOf, type ComputedCell, type TypedCell } from './grid-cells';
import { gridCommands, isAllowed, isForeignChange } from './grid-commands';
import { areaOfRange, parseGridEvent, unitOf, type CellMatrix } from './grid-events';
import type { GridCell, GridCells, GridSheet } from './to-univer';

/** A whole workbook as the grid shows it. */
export interface ShownWorkbook {
  readonly styles: Readonly<Record<string, GridStyle>>;
  /** In tab order. */
  readonly sheets: readonly ShownSheet[];
}

export interface GridPoint {
  readonly left: number;
  readonly top: number;
}

/** What the grid tells of its user's doings, and of what it computed. */
export interface GridListener {
  cellsTyped(sheetId: string, cells: readonly TypedCell[]): void;
  /** A text such as "70%" was typed, which carries a number format with it. */
  numberFormatTyped(sheetId: string, area: Area, pattern: string): void;
  cellsComputed(sheetId: string, cells: readonly ComputedCell[]): void;
  selected(sheetId: string, area: Area): void;
  /** A cell was clicked, with its formula. */
  formulaClicked(formula: string): void;
  editing(isEditing: boolean): void;
  /** Something changed on the screen that the file will not have. */
  strayed(): void;
}

const LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };
/** The formula bar and the cell editor have canvases of their own. */
const SHEET_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
const COMPUTING_TIMEOUT_MS = 20_000;
/** Marks our own mutations, so that they are not taken for the user's. */
const OURS = { fromWorkbench: true } as const;
/** As `OURS`, and nothing is to be computed for them. */
const OURS_UNCOMPUTED = { ...OURS, onlyLocal: true, fromFormula: true } as const;

/** The Univer grid: shows one workbook, follows its changes, and tells what the user types and selects. */
export class UniverGrid {
  private readonly api: FUniver;
  private readonly container: HTMLElement;
  /** When the first workbook has been drawn: until then the grid takes no other sheets. */
  readonly rendered: Promise<void>;
  private shown: ShownWorkbook = { styles: {}, sheets: [] };
  private isQuiet = false;
  /** Univer's name for what it shows: another one each time, as its engine remembers the formulas of the one before. */
  private unitId = '';
  private unitCount = 0;

  /** @param container the element that the grid fills */
  constructor(
    container: HTMLElement,
    language: Language,
    private readonly listener: GridListener,
  ) {
    this.container = container;
    const { univerAPI } = createUniver({
      locale: LOCALES[language],
      locales: {
        [LocaleType.VI_VN]: mergeLocales(coreVietnamese, conditionalVietnamese),
        [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionalEnglish),
      },
      presets: [
        UniverSheetsCorePreset({
          container,
          toolbar: false,
          contextMenu: false,
          footer: false,
          disableAutoFocus: true,
          // What the file holds is shown as it is; only what changes is computed.
          formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        }),
        UniverSheetsConditionalFormattingPreset(),
      ],
    });
    this.api = univerAPI;
    this.rendered = new Promise((resolve) => {
      univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
        if (stage >= LifecycleStages.Rendered) resolve();
      });
    });
    univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
      if (!isAllowed(event.id)) event.cancel = true;
    });
    univerAPI.addEvent(univerAPI.Event.CellClicked, ({ worksheet, row, column }) => {
      this.listener.formulaClicked(worksheet.getRange(row, column).getFormula());
    });
    univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params, options }) => {
      this.hear(id, params, options);
    });
  }

  setLanguage(language: Language): void {
    this.api.setLocale(LOCALES[language]);
  }

  setDark(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  /** Shows another workbook, or all of this one anew. */
  open(workbook: ShownWorkbook, activeSheetId: string): void {
    this.quietly(() => {
      this.rebuild(workbook, activeSheetId);
    });
    this.shown = workbook;
  }

  /**
   * Shows the next state of the workbook: cells and conditional formats are patched where they differ, anything else is
   * built anew with the selection and the scroll position kept.
   */
  show(next: ShownWorkbook, activeSheetId: string): void {
    const patches = this.patches(next);
    if (patches === null) {
      this.open(next, activeSheetId);
      return;
    }
    this.quietly(() => {
      for (const apply of patches) apply();
    });
    const before = this.shown.sheets;
    const sheets = next.sheets.map((sheet, index) => afterPatch(before[index] ?? sheet, sheet));
    this.shown = { ...next, sheets };
  }

  /** @returns when every formula that was touched has been computed and told to the listener */
  async computed(): Promise<void> {
    const hasFormula = this.shown.sheets.some(({ sheet }) =>
      Object.values(sheet.cellData).some((row) => Object.values(row).some(({ f }) => f !== null)),
    );
    if (hasFormula) await this.api.getFormula().onCalculationResultApplied(COMPUTING_TIMEOUT_MS);
  }

  /**
   * Brings a sheet to the front, and selects the area on it and scrolls it into sight where one is given.
   * @returns what is selected on the sheet then
   */
  select(sheetId: string, area: Area | null): Area | null {
    const workbook = this.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(sheetId) ?? null;
    if (workbook === null || sheet === null) return null;
    this.quietly(() => {
      if (workbook.getActiveSheet().getSheetId() !== sheetId) workbook.setActiveSheet(sheetId);
      if (area === null) return;
      const range = sheet.getRange(area.row, area.column, area.rowCount, area.columnCount);
      range.activate();
      this.api.syncExecuteCommand(gridCommands.scrollToRange, { range: range.getRange() });
    });
    return viewOf(workbook).selection;
  }

  /** Calls `listener` when the cells have moved on the screen. */
  onScrolled(listener: () => void): void {
    this.api.addEvent(this.api.Event.CommandExecuted, ({ id }) => {
      if (id === gridCommands.setScroll) listener();
    });
  }

  /** Where the cells begin, below the formula bar and the headers; in CSS pixels from the grid's own corner. */
  cellsBox(): GridPoint {
    const canvas = this.container.querySelector(SHEET_CANVAS)?.getBoundingClientRect();
    const grid = this.container.getBoundingClientRect();
    const first = this.sheetInFront()?.getRange(0, 0).getCellRect();
    if (canvas === undefined || first === undefined) return { left: 0, top: 0 };
    return { left: canvas.left - grid.left + first.left, top: canvas.top - grid.top + first.top };
  }

  /** Where an area of the sheet in front begins, as far as it is scrolled; in CSS pixels from the grid's own corner. */
  positionOf(area: Area): GridPoint {
    const sheet = this.sheetInFront();
    if (sheet === null) return { left: 0, top: 0 };
    const cells = this.cellsBox();
    const rect = (row: number, column: number): DOMRect => sheet.getRange(row, column).getCellRect();
    const place = rect(area.row, area.column);
    const scroll = sheet.getScrollState();
    const top = rect(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    return {
      left: cells.left + place.left - top.left - scroll.offsetX,
      top: cells.top + place.top - top.top - scroll.offsetY,
    };
  }

  /** The size of an area of the sheet in front, in CSS pixels. */
  sizeOf(area: Area): { readonly width: number; readonly height: number } {
    const sheet = this.sheetInFront();
    if (sheet === null) return { width: 0, height: 0 };
    const first = sheet.getRange(area.row, area.column).getCellRect();
    const last = sheet.getRange(area.row + area.rowCount - 1, area.column + area.columnCount - 1).getCellRect();
    return { width: last.right - first.left, height: last.bottom - first.top };
  }

  private sheetInFront(): FWorksheet | null {
    return this.api.getActiveWorkbook()?.getActiveSheet() ?? null;
  }

  private patches(next: ShownWorkbook): (() => void)[] | null {
    const ids = ({ sheets }: ShownWorkbook): string => sheets.map(({ sheet }) => sheet.id).join();
    if (ids(this.shown) !== ids(next)) return null;
    const patches: (() => void)[] = [];
    for (const [index, sheet] of next.sheets.entries()) {
      const before = this.shown.sheets[index];
      const change = before === undefined ? null : changeOfSheet(before, sheet);
      if (before === undefined || change === null || change.kind === 'rebuild') return null;
      patches.push(() => {
        this.setCells(sheet.sheet.id, change.cells, next.styles);
        this.setResults(sheet.sheet.id, change.results);
        if (change.rules !== null) this.setRules(sheet.sheet.id, before.rules, change.rules);
      });
    }
    return patches;
  }

  /** A cell's style is merged into the one it had; taking it away first makes the new one stand alone. */
  private setCells(sheetId: string, cells: GridCells, styles: ShownWorkbook['styles']): void {
    this.setValues(
      sheetId,
      mapCells(cells, () => ({ s: null, p: null })),
      OURS_UNCOMPUTED,
    );
    const toCell = ({ v, t, f, s }: GridCell): object => ({
      v,
      t,
      f,
      si: null,
      ...(s !== undefined && { s: styles[s] }),
    });
    this.setValues(sheetId, mapCells(cells, toCell), OURS);
  }

  private setResults(sheetId: string, cells: GridCells): void {
    this.setValues(
      sheetId,
      mapCells(cells, ({ v, t }) => ({ v, t })),
      OURS_UNCOMPUTED,
    );
  }

  private setValues(sheetId: string, cellValue: Readonly<Record<number, object>>, options: typeof OURS): void {
    if (Object.keys(cellValue).length === 0) return;
    this.api.syncExecuteCommand(
      gridCommands.setValues,
      { unitId: this.unitId, subUnitId: sheetId, cellValue },
      options,
    );
  }

  private setRules(sheetId: string, before: readonly GridRule[], after: readonly GridRule[]): void {
    const target = { unitId: this.unitId, subUnitId: sheetId };
    for (const { cfId } of before) this.api.syncExecuteCommand(gridCommands.deleteRule, { ...target, cfId }, OURS);
    // Each is put before the ones that are there.
    for (const rule of [...after].reverse()) {
      this.api.syncExecuteCommand(gridCommands.addRule, { ...target, rule }, OURS);
    }
  }

  private rebuild({ styles, sheets }: ShownWorkbook, activeSheetId: string): void {
    const before = this.api.getActiveWorkbook();
    const view = before === null ? null : viewOf(before);
    if (before !== null) this.api.disposeUnit(before.getId());
    this.unitId = `workbook-${++this.unitCount}`;
    const rules = Object.fromEntries(sheets.map(({ sheet, rules }) => [sheet.id, rules]));
    const workbook = this.api.createWorkbook({
      id: this.unitId,
      styles: { ...styles },
      sheetOrder: sheets.map(({ sheet }) => sheet.id),
      sheets: Object.fromEntries(sheets.map(({ sheet }) => [sheet.id, ownCopy(sheet)])),
      resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rules) }],
    });
    const isStillThere = sheets.some(({ sheet }) => sheet.id === activeSheetId);
    if (isStillThere) workbook.setActiveSheet(activeSheetId);
    for (const { sheet } of sheets) this.setCells(sheet.id, uncomputed(sheet.cellData), styles);
    if (view === null || view.sheetId !== activeSheetId) return;
    this.select(activeSheetId, view.selection);
    workbook.getActiveSheet().scrollToCell(view.scroll.row, view.scroll.column);
  }

  private hear(id: string, params: unknown, options: object | undefined): void {
    if (options !== undefined && 'fromWorkbench' in options) return;
    if (unitOf(params) !== this.unitId) return;
    const event = parseGridEvent(id, params, options);
    if (event === null) {
      // Univer is in the middle of the change, and cannot be given another one yet.
      if (isForeignChange(id) && !this.isQuiet) queueMicrotask(() => this.listener.strayed());
      return;
    }
    switch (event.kind) {
      case 'values':
        this.listener.cellsTyped(event.sheetId, this.typedCells(event.sheetId, event.cells));
        return;
      case 'computed':
        this.listener.cellsComputed(event.sheetId, computedCells(event.cells));
        return;
      case 'numberFormats':
        for (const { area, pattern } of event.formats) this.listener.numberFormatTyped(event.sheetId, area, pattern);
        return;
      case 'selection':
        if (!this.isQuiet) this.listener.selected(event.sheetId, event.area);
        return;
      case 'editing':
        this.listener.editing(event.isEditing);
    }
  }

  private typedCells(sheetId: string, cells: CellMatrix): TypedCell[] {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId) ?? null;
    if (sheet === null) return [];
    return positionsOf(cells).map(({ row, column }) => ({ row, column, input: inputOf(sheet.getRange(row, column)) }));
  }

  private quietly(action: () => void): void {
    const wasQuiet = this.isQuiet;
    this.isQuiet = true;
    try {
      action();
    } finally {
      this.isQuiet = wasQuiet;
    }
  }
}

/** The cells whose formulas the file has no values for: setting them again has them computed. */
function uncomputed(cells: GridCells): GridCells {
  const isUncomputed = ([, { v, f }]: [string, GridCell]): boolean => f !== null && v === null;
  const rows = mapValues(cells, (row) => Object.fromEntries(Object.entries(row).filter(isUncomputed)));
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => Object.keys(row).length > 0));
}

interface GridView {
  readonly sheetId: string;
  readonly selection: Area | null;
  readonly scroll: { readonly row: number; readonly column: number };
}

function viewOf(workbook: FWorkbook): GridView {
  const sheet = workbook.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange() ?? null;
  const scroll = sheet.getScrollState();
  return {
    sheetId: sheet.getSheetId(),
    selection: range && areaOfRange(range),
    scroll: { row: scroll.sheetViewStartRow, column: scroll.sheetViewStartColumn },
  };
}

function mapCells(cells: GridCells, map: (cell: GridCell) => object): Record<number, Record<number, object>> {
  return mapValues(cells, (row) => mapValues(row, map));
}

/** For Univer to change. Of a large sheet nearly all is cells, which are flat: they are copied so in a tenth of the time. */
function ownCopy({ cellData, ...sheet }: GridSheet): object {
  return { ...structuredClone(sheet), cellData: mapCells(cellData, (cell) => ({ ...cell })) };
}

function mapValues<V, W>(record: Readonly<Record<number, V>>, map: (value: V) => W): Record<number, W> {
  const mapped: Record<number, W> = {};
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) mapped[key] = map(value);
  }
  return mapped;
}
