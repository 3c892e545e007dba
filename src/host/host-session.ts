import { intersection } from './area-arithmetic';
import { areaFromA1, areaToA1, MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Area } from '../workbook/address';
import { WorkbookException } from '../workbook/errors';
import type { CellFonts } from '../workbook/openxml/read/cell-fonts';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import type { CellToSet } from '../workbook/openxml/cell-to-set';
import type { SheetInfo } from '../workbook/snapshot';
import { ChartDrafts } from './chart-drafts';
import { ConditionalFormatDrafts } from './conditional-format-drafts';
import { EditLog } from './edit-log';
import { excelRefuses, MAX_MERGES_TOLD } from './excel-refusals';
import { HostError, type HostErrorCode, itemNotFound } from './host-error';
import { eventTypes, type EventName } from './host-event';
import type { HostObject, RangeTarget } from './host-object';
import { PrintDrafts } from './print-drafts';
import { isSameArea, StyleQueue } from './style-queue';
import { TableDrafts } from './table-drafts';
import { UndoSteps } from './undo-steps';

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/**
 * What an Excel does not do that others do.
 * @param member what is called or set: "ChartCollection.Add"
 * @param isGrouped true where the request is to be one step for Ctrl+Z with others
 * @returns the code that it says so with, or null where it does it
 */
export type MemberRefusal = (member: string, args: readonly unknown[], isGrouped: boolean) => HostErrorCode | null;

/** What the host knows beyond the workbook itself, for as long as the workbook is open. */
export class HostSession {
  readonly conditionalFormats: ConditionalFormatDrafts;
  readonly charts: ChartDrafts;
  readonly tables: TableDrafts;
  readonly prints: PrintDrafts;
  readonly styles: StyleQueue;
  readonly undoSteps = new UndoSteps();
  selection: RangeTarget;
  /** Files that the running batch had opened as new workbooks. */
  readonly createdWorkbooks: Uint8Array[] = [];
  /** What the running batch has changed. */
  log = new EditLog();
  private readonly protectedMeanwhile = new Set<string>();
  private readonly kept = new Map<string, HostObject>();
  private readonly subscriptions = new Map<string, number>();
  private nextReference = 1;
  mostMergesTold = MAX_MERGES_TOLD;
  /** While true a chart or macro sheet is in front, which Excel tells nothing of. */
  isChartSheetInFront = false;
  /** The merged areas of sheets that the running batch merges. */
  private readonly mergedAreas = new Map<string, readonly Area[]>();

  /** Cells that are written one by one, until something else is asked of the workbook. */
  private readonly unwritten = new Map<string, CellToSet[]>();

  constructor(
    private readonly held: EditableWorkbook,
    readonly isReadOnly: boolean,
    newRules: 'first' | 'last' = 'first',
    readonly refuses: MemberRefusal | null = null,
  ) {
    this.conditionalFormats = new ConditionalFormatDrafts(held, newRules);
    this.charts = new ChartDrafts(held);
    this.tables = new TableDrafts(held);
    this.prints = new PrintDrafts(held);
    this.styles = new StyleQueue(held);
    this.selection = { sheetId: held.activeSheetId, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
  }

  /** The workbook with all cells written. */
  get workbook(): EditableWorkbook {
    this.writeCells();
    return this.held;
  }

  /** The fonts on a sheet, with those that the batch has set. */
  fonts(sheetId: string): CellFonts {
    this.styles.flush();
    return this.workbook.fonts(sheetId);
  }

  setCells(sheetId: string, area: Area, cells: readonly CellToSet[]): void {
    this.refuseProtectedSheet(sheetId);
    const unwritten = this.unwritten.get(sheetId) ?? [];
    this.unwritten.set(sheetId, unwritten);
    for (const cell of cells) unwritten.push(cell);
    this.log.cellsWritten(sheetId, area);
  }

  /** @throws HostError `ItemNotFound` */
  sheetInfo(sheetId: string): SheetInfo {
    const info = this.held.sheetInfos().find(({ id }) => id === sheetId);
    if (info === undefined) throw itemNotFound();
    return info;
  }

  /** By id, or by name whatever its case, as Excel has it. */
  findSheet(key: unknown): SheetInfo | null {
    const name = String(key).toLowerCase();
    const infos = this.held.sheetInfos();
    return infos.find(({ id }) => id === key) ?? infos.find((info) => info.name.toLowerCase() === name) ?? null;
  }

  /** "'Tổng hợp'!A1:B2". */
  address({ sheetId, area }: RangeTarget): string {
    return `${quoteSheetName(this.sheetInfo(sheetId).name)}!${areaToA1(area)}`;
  }

  /** An address on that sheet, or on the sheet that it names; null where it is none. */
  range(sheetId: string, address: string): RangeTarget | null {
    const area = areaFromA1(address);
    const sheetName = /^(?:'(.*)'|([^']+))!/.exec(address);
    if (area === null || sheetName === null) return area === null ? null : { sheetId, area };
    const named = this.findSheet((sheetName[1] ?? sheetName[2] ?? '').replaceAll("''", "'"));
    return named === null ? null : { sheetId: named.id, area };
  }

  /** Refuses at once, as Excel does, what the workbook would hear of only when the batch is over. */
  refuseProtectedSheet(sheetId: string): void {
    const { name } = this.held.sheet(sheetId);
    if (this.isProtected(sheetId)) throw new WorkbookException({ code: 'sheet-protected', sheet: name });
  }

  isProtected(sheetId: string): boolean {
    return this.protectedMeanwhile.has(sheetId) || this.held.sheet(sheetId).isProtected;
  }

  /** For as long as the workbook is open; the file does not get it. @throws HostError where it is protected already */
  protect(sheetId: string): void {
    if (this.isProtected(sheetId)) throw excelRefuses('protectedSheet');
    this.protectedMeanwhile.add(sheetId);
  }

  /** @throws HostError where the file protects the sheet: its password is not known here */
  unprotect(sheetId: string): void {
    if (this.held.sheet(sheetId).isProtected) throw new HostError('AccessDenied', 'The password is wrong.');
    this.protectedMeanwhile.delete(sheetId);
  }

  /** To be called before anything on a sheet is changed. */
  changeSheet(sheetId: string): void {
    this.refuseProtectedSheet(sheetId);
    this.log.sheetChanged(sheetId);
  }

  merges(sheetId: string): readonly Area[] {
    const known = this.mergedAreas.get(sheetId) ?? [...this.workbook.sheet(sheetId).merges];
    this.mergedAreas.set(sheetId, known);
    return known;
  }

  merge(sheetId: string, area: Area): void {
    if (area.rowCount * area.columnCount === 1) return;
    const merges = this.merges(sheetId);
    if (merges.some((other) => isSameArea(other, area))) return;
    if (merges.some((other) => intersection(other, area) !== null)) throw excelRefuses('mergeOverlap');
    this.tables.refuseOverlap(sheetId, area);
    this.workbook.merge(sheetId, area);
    this.mergedAreas.set(sheetId, [...merges, area]);
  }

  unmerge(sheetId: string, area: Area): void {
    const merges = this.merges(sheetId);
    for (const merge of merges) if (intersection(merge, area) !== null) this.workbook.unmerge(sheetId, merge);
    this.mergedAreas.set(
      sheetId,
      merges.filter((merge) => intersection(merge, area) === null),
    );
  }

  activate(sheetId: string): void {
    this.refuseHidden(sheetId);
    this.workbook.activeSheetId = sheetId;
    this.log.selected(sheetId, null);
  }

  select(target: RangeTarget): void {
    this.refuseHidden(target.sheetId);
    this.workbook.activeSheetId = target.sheetId;
    this.selection = target;
    this.log.selected(target.sheetId, target.area);
  }

  private refuseHidden(sheetId: string): void {
    if (this.sheetInfo(sheetId).visibility !== 'visible') throw excelRefuses('hiddenSheet');
  }

  /** Lets go of everything unfinished on a sheet that is emptied or deleted. */
  forget(sheetId: string): void {
    this.unwritten.delete(sheetId);
    this.mergedAreas.delete(sheetId);
    this.conditionalFormats.forget(sheetId);
    this.charts.forget(sheetId);
    this.tables.forget(sheetId);
    this.prints.forget(sheetId);
    this.styles.forget(sheetId);
  }

  /** Lets go of all that was begun and may not be finished. */
  forgetAll(): void {
    for (const { id } of this.held.sheetInfos()) this.forget(id);
  }

  /** Gives the workbook what the batch has built piece by piece. */
  flush(): void {
    this.mergedAreas.clear();
    this.writeCells();
    this.styles.flush();
    this.conditionalFormats.flush();
    this.tables.flush();
    this.charts.flush();
    this.prints.flush();
  }

  private writeCells(): void {
    for (const [sheetId, cells] of this.unwritten) {
      this.unwritten.delete(sheetId);
      this.held.setCells(sheetId, cells);
    }
  }

  keep(object: HostObject): string {
    const id = `R${this.nextReference++}`;
    this.kept.set(id, object);
    return id;
  }

  /** @throws HostError `ItemNotFound` for a reference that was let go */
  keptObject(referenceId: string): HostObject {
    const object = this.kept.get(referenceId);
    if (object === undefined) throw itemNotFound();
    return object;
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  subscribe(event: EventName, target: string, isOn: boolean): void {
    const key = `${eventTypes[event]} ${target}`;
    const count = (this.subscriptions.get(key) ?? 0) + (isOn ? 1 : -1);
    this.subscriptions.set(key, Math.max(0, count));
  }

  unsubscribeAll(): void {
    this.subscriptions.clear();
  }

  isSubscribed(event: EventName, target: string): boolean {
    return (this.subscriptions.get(`${eventTypes[event]} ${target}`) ?? 0) > 0;
  }
}
