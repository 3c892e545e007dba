import type { Outcome } from '../../outcome';
import type { Area } from '../address';
import { WorkbookException, type WorkbookError } from '../errors';
import type { CellStyle, PlannedChart, PlannedConditionalFormat, PlannedPrint, PlannedTable } from '../sheet-plan';
import type { CellValue, DefinedName, SheetInfo, SheetSnapshot } from '../snapshot';
import { addStyles, removePlainStyles } from './write/add-styles';
import { blankPackage, emptyWorksheet } from './write/blank-package';
import { dropCalculationChain } from './write/calculation-chain';
import { readChartParts, removeChartPart, setChartPart } from './write/chart-parts';
import { addCustomXml, readCustomXml, setCustomXml, type CustomXml } from './write/custom-xml';
import { readCellFonts, type CellFonts } from './read/cell-fonts';
import { worksheetForRows } from './write/worksheet-for-rows';
import { plannedRows, type PlannedContent } from './write/planned-rows';
import { readSharedStringFonts } from './read/first-run-font';
import type { Checkpoint, ConditionalFormatOnSheet, EditableWorkbook } from './editable-workbook';
import type { CellToSet } from './cell-to-set';
import { openPackage } from './zip/open-package';
import type { Package, PackageCheckpoint } from './zip/package';
import { outcomeOf, readingPart } from './part-errors';
import { renameSheetReferences } from './write/rename-sheet-references';
import { readRichTexts, readSharedStrings } from './read/shared-strings';
import { freeSheetName } from '../free-sheet-name';
import { ReadBudget } from './read/read-budget';
import { readSheet } from './read/sheet-reader';
import { followTableHeaders } from './write/table-headers';
import { StylePart } from './write/style-part';
import type { StyleSheet } from './write/style-sheet';
import { styleTasks, type StyledArea } from './write/style-tasks';
import { addTablePart, findTableSheet, removeTablePart } from './write/table-parts';
import { readTables } from './read/sheet-objects';
import { readWorkbookPart, type SheetRef, type WorkbookPart } from './read/workbook-part';
import { writeCellFormats } from './write/write-cell-formats';
import { writeCachedValues, writeCells } from './write/write-cells';
import { clearWorksheet } from './write/clear-worksheet';
import { readColumnWidth, writeColumnWidth } from './write/write-columns';
import { writeFonts } from './write/write-fonts';
import { addRule, readRules, removeRule } from './write/write-conditional-formats';
import { mergesWith, mergesWithout, writeMerges } from './write/write-merges';
import { addPart, makeWorkbookOfTemplate, removePart } from './write/write-package-parts';
import { writePrint, writePrintNames } from './write/write-print';
import { writeRowHeights, type RowHeight } from './write/write-rows';
import { writeFreeze } from './write/write-sheet-view';
import {
  addTab,
  removeDefinedName,
  removeTab,
  renameTab,
  showTab,
  requestCalculation,
  setDefinedName,
  tabPosition,
} from './write/write-workbook-part';
import { refuseProtectedSheet } from './read/sheet-protection';
import { verifyPackage } from './verify-package';
import { firstRow, headerTexts, hiddenByMerge, valuesIn } from './read/sheet-values';

/**
 * Opens an .xlsx or .xlsm file for reading and editing.
 * @param bytes the file; kept, not copied, so that it must not change afterwards
 * @param fileName what the file is called, with its extension, without folders; null where that is not known
 */
export function openWorkbook(
  bytes: Uint8Array,
  fileName: string | null = null,
): Outcome<OpenXmlWorkbook, WorkbookError> {
  const opened = openPackage(bytes);
  return opened.ok ? outcomeOf(() => new OpenXmlWorkbook(opened.value, fileName)) : opened;
}

/** A new workbook with one empty sheet. */
export function blankWorkbook(sheetName: string): OpenXmlWorkbook {
  return new OpenXmlWorkbook(blankPackage(freeSheetName(sheetName, [])));
}

/** What a checkpoint remembers; parts and snapshots are never changed, only replaced. */
interface State {
  readonly parts: PackageCheckpoint;
  readonly workbook: WorkbookPart;
  readonly activeSheetId: string;
  readonly snapshots: ReadonlyMap<string, SheetSnapshot>;
  readonly hasLostRules: boolean;
}

/** The package is the only truth: each edit splices the parts that it touches, and what was read of them is forgotten. */
export class OpenXmlWorkbook implements EditableWorkbook {
  /**
   * The sheet in front while the workbook is held here. The file keeps the one that it was saved with: looking at
   * another sheet is no edit.
   */
  activeSheetId: string;
  private workbook: WorkbookPart;
  private snapshots = new Map<string, SheetSnapshot>();
  private readonly budget = new ReadBudget();
  private sharedStrings: readonly string[] | null = null;
  private sharedStringFonts: ReadonlyMap<number, string> | null = null;
  private readonly styles: StylePart;
  private hasLostRules = false;
  /** Ids are not given twice while the workbook is held, whatever is deleted. */
  private highestSheetId = 0;
  private readonly states = new WeakMap<Checkpoint, State>();

  /** @throws WorkbookException as `readWorkbookPart` does */
  constructor(
    private readonly parts: Package,
    readonly fileName: string | null = null,
  ) {
    this.workbook = readWorkbookPart(parts);
    this.activeSheetId = this.workbook.activeSheetId;
    this.styles = new StylePart(parts, () => this.workbook.stylesPart);
  }

  get isStructureProtected(): boolean {
    return this.workbook.isStructureProtected;
  }

  sheetInfos(): readonly SheetInfo[] {
    return this.workbook.sheets
      .filter((sheet) => sheet.isWorksheet)
      .map(({ id, name, visibility }) => ({ id, name, visibility }));
  }

  missingSheets(): readonly string[] {
    return this.workbook.sheets.filter(({ isMissing }) => isMissing).map(({ name }) => name);
  }

  names(): readonly DefinedName[] {
    return this.workbook.names;
  }

  sheet(sheetId: string): SheetSnapshot {
    const known = this.snapshots.get(sheetId);
    if (known !== undefined) return known;
    this.sharedStrings ??= readSharedStrings(this.parts, this.workbook.sharedStringsPart);
    const snapshot = readSheet(this.parts, this.sheetRef(sheetId), {
      sharedStrings: this.sharedStrings,
      uses1904Dates: this.workbook.uses1904Dates,
      conditionalStyles: () => this.styles.differentialStyles(),
      include: ['formulas', 'marks', 'objects'],
      budget: this.budget.of(sheetId),
    });
    this.snapshots.set(sheetId, snapshot);
    return snapshot;
  }

  fonts(sheetId: string): CellFonts {
    const { part } = this.sheetRef(sheetId);
    this.sharedStringFonts ??= readSharedStringFonts(this.parts, this.workbook.sharedStringsPart);
    const sources = { byStyle: this.styles.fontNames(), bySharedString: this.sharedStringFonts };
    return readingPart(part, () => readCellFonts(this.parts, part, sources));
  }

  setCells(sheetId: string, cells: readonly CellToSet[]): void {
    if (cells.length === 0) return;
    const { formulasChanged } = this.edit(sheetId, (xml) => writeCells(xml, cells));
    const { part } = this.sheetRef(sheetId);
    const headers = followTableHeaders(this.parts, part, cells, () => this.sheet(sheetId));
    if (headers.length > 0) this.edit(sheetId, (xml) => writeCells(xml, headers));
    if (formulasChanged) dropCalculationChain(this.parts, this.workbook.part);
    this.editWorkbookPart(requestCalculation);
  }

  setCachedValues(
    sheetId: string,
    cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
  ): void {
    // Protection does not keep formulas from being calculated.
    this.editUnguarded(this.sheetRef(sheetId), (xml) => ({ xml: writeCachedValues(xml, cells) }));
  }

  setStyle(sheetId: string, area: Area, style: CellStyle): void {
    this.setStyles(sheetId, [{ area, style }]);
  }

  setStyles(sheetId: string, styles: readonly StyledArea[]): void {
    const tasks = styleTasks(styles, () => this.sheet(sheetId).usedRange);
    this.editStyles((styles) =>
      this.editLooks(sheetId, (xml) => writeCellFormats(xml, tasks, (base, style) => styles.cellFormat(base, style))),
    );
  }

  setFonts(sheetId: string, fonts: readonly { readonly area: Area; readonly name: string }[]): void {
    const styles = fonts.map(({ area, name }) => ({ area, style: { fontName: name } }));
    const tasks = styleTasks(styles, () => this.sheet(sheetId).usedRange);
    let richTexts: ReadonlyMap<number, string> | null = null;
    const richTextsOnce = () => (richTexts ??= readRichTexts(this.parts, this.workbook.sharedStringsPart));
    this.editStyles((styles) =>
      this.editLooks(sheetId, (xml) =>
        writeFonts(xml, tasks, (base, font) => styles.cellFormat(base, font), richTextsOnce),
      ),
    );
  }

  fillSheet(sheetId: string, content: PlannedContent): void {
    const { part } = this.refuseProtected(sheetId);
    const sheet = readingPart(part, () => worksheetForRows(this.parts.text(part), content));
    this.editStyles((styles) => {
      const rows = plannedRows(content, { ...sheet, format: (base, style) => styles.cellFormat(base, style) });
      this.parts.setInPieces(part, sheet.around(rows));
    });
    this.snapshots.delete(sheetId);
    if (content.cells.some(({ content }) => typeof content === 'object')) {
      dropCalculationChain(this.parts, this.workbook.part);
    }
    this.editWorkbookPart(requestCalculation);
  }

  clearSheet(sheetId: string): void {
    const { part } = this.sheetRef(sheetId);
    const { tableNames, chartNames } = this.sheet(sheetId);
    this.hasLostRules ||= tableNames.length > 0 || this.conditionalFormats(sheetId).length > 0;
    this.edit(sheetId, (xml) => ({ xml: clearWorksheet(xml) }));
    for (const name of tableNames) this.removeTable(name);
    for (const name of chartNames) removeChartPart(this.parts, part, name);
    this.snapshots.delete(sheetId);
    dropCalculationChain(this.parts, this.workbook.part);
    this.editWorkbookPart(requestCalculation);
  }

  merge(sheetId: string, area: Area): void {
    this.setCells(sheetId, hiddenByMerge(this.sheet(sheetId), area));
    const sheet = this.sheet(sheetId);
    this.edit(sheetId, (xml) => ({ xml: writeMerges(xml, mergesWith(sheet.merges, area)) }));
    // Kept, as a sheet may get many merges in a row.
    this.snapshots.set(sheetId, { ...sheet, merges: mergesWith(sheet.merges, area) });
  }

  mergeAll(sheetId: string, areas: readonly Area[]): void {
    this.edit(sheetId, (xml) => ({ xml: writeMerges(xml, areas) }));
  }

  unmerge(sheetId: string, area: Area): void {
    const { merges } = this.sheet(sheetId);
    this.edit(sheetId, (xml) => ({ xml: writeMerges(xml, mergesWithout(merges, area)) }));
  }

  setColumnWidth(sheetId: string, column: number, characters: number): void {
    this.editLooks(sheetId, (xml) => writeColumnWidth(xml, column, characters));
  }

  columnWidth(sheetId: string, column: number): number | null {
    return readColumnWidth(this.parts.text(this.sheetRef(sheetId).part), column);
  }

  setRowHeight(sheetId: string, row: number, points: number): void {
    this.setRowHeights(sheetId, [{ row, height: points }]);
  }

  setRowHeights(sheetId: string, heights: readonly RowHeight[]): void {
    this.editLooks(sheetId, (xml) => writeRowHeights(xml, heights));
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.editLooks(sheetId, (xml) => writeFreeze(xml, rows, columns));
  }

  setPrint(sheetId: string, print: PlannedPrint): void {
    this.editLooks(sheetId, (xml) => writePrint(xml, print));
    const { name } = this.sheetRef(sheetId);
    this.editWorkbookPart((xml) => writePrintNames(xml, tabPosition(xml, sheetId), name, print));
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormatOnSheet[] {
    const { part } = this.sheetRef(sheetId);
    return readingPart(part, () => readRules(this.parts.text(part), () => this.styles.differentialStyles()));
  }

  addConditionalFormat(sheetId: string, { areas, rule }: PlannedConditionalFormat): string {
    return this.editStyles((styles) => {
      const written = rule.kind === 'formula' ? { ...rule, differential: styles.differentialFormat(rule.style) } : rule;
      return this.edit(sheetId, (xml) => addRule(xml, sheetId, areas, written)).id;
    });
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    this.edit(sheetId, (xml) => ({ xml: removeRule(xml, id) }));
    this.hasLostRules = true;
  }

  tables(sheetId: string): readonly PlannedTable[] {
    return readTables(this.parts, this.sheetRef(sheetId).part);
  }

  addTable(sheetId: string, table: PlannedTable, headers?: readonly string[]): void {
    const { part } = this.refuseProtected(sheetId);
    const texts = headers ?? headerTexts(valuesIn(this.sheet(sheetId), firstRow(table.area)));
    addTablePart(this.parts, this.sheetParts(), part, table, texts);
    this.snapshots.delete(sheetId);
  }

  removeTable(name: string): void {
    const sheetPart = findTableSheet(this.parts, this.sheetParts(), name);
    const owner = this.workbook.sheets.find(({ part }) => part === sheetPart);
    if (owner === undefined) return;
    this.refuseProtected(owner.id);
    removeTablePart(this.parts, owner.part, name);
    this.snapshots.delete(owner.id);
  }

  setChart(sheetId: string, chart: PlannedChart, valuesAt?: (area: Area) => readonly CellValue[]): void {
    const { part, name } = this.refuseProtected(sheetId);
    setChartPart(this.parts, part, name, chart, valuesAt ?? ((area) => valuesIn(this.sheet(sheetId), area)));
    this.snapshots.delete(sheetId);
  }

  removeChart(sheetId: string, name: string): void {
    removeChartPart(this.parts, this.refuseProtected(sheetId).part, name);
    this.snapshots.delete(sheetId);
  }

  charts(sheetId: string): readonly PlannedChart[] {
    return readChartParts(this.parts, this.sheetRef(sheetId).part);
  }

  customXml(): readonly CustomXml[] {
    return this.workbook.customXmlParts.map((part) => readCustomXml(this.parts, part));
  }

  addCustomXml(xml: string): string {
    const ids = this.customXml().map(({ id }) => id);
    const id = addCustomXml(this.parts, this.workbook.part, ids, xml);
    this.workbook = readWorkbookPart(this.parts);
    return id;
  }

  setCustomXml(id: string, xml: string): void {
    const part = this.customXmlPart(id);
    if (part !== null) setCustomXml(this.parts, part, xml);
  }

  removeCustomXml(id: string): void {
    const part = this.customXmlPart(id);
    if (part === null) return;
    removePart(this.parts, this.workbook.part, part);
    this.workbook = readWorkbookPart(this.parts);
  }

  setName(name: string, refersTo: string): void {
    this.editWorkbookPart((xml) =>
      setDefinedName(xml, { name, localSheet: null, refersTo: refersTo.replace(/^=/, '') }),
    );
  }

  removeName(name: string): void {
    this.editWorkbookPart((xml) => removeDefinedName(xml, name, null));
  }

  addSheet(name: string): string {
    this.refuseProtectedStructure();
    const { sheets, part } = this.workbook;
    const freeName = freeSheetName(
      name,
      sheets.map((sheet) => sheet.name),
    );
    const { id } = addPart(this.parts, part, 'worksheet', emptyWorksheet());
    this.highestSheetId = Math.max(this.highestSheetId, ...sheets.map((sheet) => Number.parseInt(sheet.id, 10))) + 1;
    const sheetId = String(this.highestSheetId);
    this.editWorkbookPart((xml) => addTab(xml, { name: freeName, sheetId, relationshipId: id }));
    return sheetId;
  }

  renameSheet(sheetId: string, name: string): void {
    this.refuseProtectedStructure();
    const { name: from } = this.sheetRef(sheetId);
    const others = this.workbook.sheets.filter((sheet) => sheet.id !== sheetId);
    const to = freeSheetName(
      name,
      others.map((sheet) => sheet.name),
    );
    if (to === from) return;
    renameSheetReferences(this.parts, from, to);
    this.editWorkbookPart((xml) => renameTab(xml, sheetId, from, to));
    this.snapshots.clear();
  }

  showSheet(sheetId: string): void {
    this.refuseProtectedStructure();
    if (this.sheetRef(sheetId).visibility === 'visible') return;
    this.editWorkbookPart((xml) => showTab(xml, sheetId));
    this.snapshots.clear();
  }

  /** @throws WorkbookException `host-failed` for the last sheet that shows, which Excel does not give up either */
  deleteSheet(sheetId: string): void {
    this.refuseProtectedStructure();
    const { name, part } = this.sheetRef(sheetId);
    if (!this.workbook.sheets.some((sheet) => sheet.id !== sheetId && sheet.visibility === 'visible')) {
      throw new WorkbookException({ code: 'host-failed', hostCode: 'InvalidOperation' });
    }
    this.highestSheetId = Math.max(this.highestSheetId, Number.parseInt(sheetId, 10));
    removePart(this.parts, this.workbook.part, part);
    renameSheetReferences(this.parts, name, null);
    dropCalculationChain(this.parts, this.workbook.part);
    this.editWorkbookPart((xml) => requestCalculation(removeTab(xml, sheetId, name)));
    this.snapshots.clear();
    this.hasLostRules = true;
    if (this.activeSheetId === sheetId) this.activeSheetId = this.workbook.activeSheetId;
  }

  checkpoint(): Checkpoint {
    const checkpoint = Object.freeze({}) as Checkpoint;
    this.states.set(checkpoint, {
      parts: this.parts.checkpoint(),
      workbook: this.workbook,
      activeSheetId: this.activeSheetId,
      snapshots: new Map(this.snapshots),
      hasLostRules: this.hasLostRules,
    });
    return checkpoint;
  }

  restore(checkpoint: Checkpoint): void {
    const state = this.states.get(checkpoint);
    if (state === undefined) throw new Error('The checkpoint is of another workbook');
    this.parts.restore(state.parts);
    this.workbook = state.workbook;
    this.activeSheetId = state.activeSheetId;
    this.snapshots = new Map(state.snapshots);
    this.hasLostRules = state.hasLostRules;
    this.styles.forget();
  }

  save(): Uint8Array {
    if (this.hasLostRules) this.dropWhatRulesNeeded();
    this.hasLostRules = false;
    return this.parts.save();
  }

  /**
   * As `save`, as a workbook where it was a template, and read back: what is not sound is not handed out.
   * @returns the file, or `unsound-output`, or `damaged-workbook` for a part that came broken and was to be copied
   */
  saveVerified(): Outcome<Uint8Array, WorkbookError> {
    return outcomeOf(() => {
      makeWorkbookOfTemplate(this.parts, this.workbook.part);
      const file = this.save();
      verifyPackage(file, (name) => this.parts.isChanged(name));
      return file;
    });
  }

  private dropWhatRulesNeeded(): void {
    const { part, stylesPart } = this.workbook;
    if (stylesPart === null) return;
    this.styles.dropUnusedDifferentialFormats();
    removePlainStyles(this.parts, part, stylesPart);
    this.workbook = readWorkbookPart(this.parts);
    this.styles.forget();
  }

  private sheetRef(sheetId: string): SheetRef {
    const sheet = this.workbook.sheets.find((one) => one.id === sheetId);
    if (sheet?.isWorksheet !== true) throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
    return sheet;
  }

  private customXmlPart(id: string): string | null {
    return this.workbook.customXmlParts.find((part) => readCustomXml(this.parts, part).id === id) ?? null;
  }

  private sheetParts(): string[] {
    return this.workbook.sheets.filter((sheet) => sheet.isWorksheet).map((sheet) => sheet.part);
  }

  private refuseProtected(sheetId: string): SheetRef {
    const sheet = this.sheetRef(sheetId);
    refuseProtectedSheet(sheet, this.parts.text(sheet.part));
    return sheet;
  }

  private edit<T extends { readonly xml: string }>(sheetId: string, change: (xml: string) => T): T {
    const sheet = this.sheetRef(sheetId);
    return this.editUnguarded(sheet, (xml) => {
      refuseProtectedSheet(sheet, xml);
      return change(xml);
    });
  }

  /** As `edit`, for a change that no snapshot shows. */
  private editLooks(sheetId: string, change: (xml: string) => string): void {
    const snapshot = this.snapshots.get(sheetId);
    this.edit(sheetId, (xml) => ({ xml: change(xml) }));
    if (snapshot !== undefined) this.snapshots.set(sheetId, snapshot);
  }

  private editUnguarded<T extends { readonly xml: string }>({ id, part }: SheetRef, change: (xml: string) => T): T {
    const xml = this.parts.text(part);
    const changed = readingPart(part, () => change(xml));
    if (changed.xml !== xml) {
      this.parts.set(part, changed.xml);
      this.snapshots.delete(id);
    }
    return changed;
  }

  private editWorkbookPart(change: (xml: string) => string): void {
    const { part } = this.workbook;
    const xml = this.parts.text(part);
    const changed = readingPart(part, () => change(xml));
    if (changed === xml) return;
    this.parts.set(part, changed);
    this.workbook = readWorkbookPart(this.parts);
  }

  private refuseProtectedStructure(): void {
    if (this.isStructureProtected) throw new WorkbookException({ code: 'structure-protected' });
  }

  private editStyles<T>(use: (styles: StyleSheet) => T): T {
    if (this.workbook.stylesPart === null) {
      addStyles(this.parts, this.workbook.part);
      this.workbook = readWorkbookPart(this.parts);
    }
    return this.styles.edit(use);
  }
}
