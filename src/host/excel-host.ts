import { areaToA1, type Area } from '../workbook/address';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import { asHostError } from './as-host-error';
import { batchError, runBatch } from './batch-runner';
import { EditLog, type HostChange } from './edit-log';
import { excelRefuses, MAX_PAYLOAD_BYTES } from './excel-refusals';
import { Faults, type HostFault } from './faults';
import { HostError } from './host-error';
import { changedMessage, eventTypes, WORKBOOK_TARGET, type EventName, type HostEvent } from './host-event';
import { HostSession, type MemberRefusal } from './host-session';
import { richApiBatch, type BatchAnswer } from './rich-api-batch';

/** Works out formulas: after cells changed, it sets the cached values of the formulas that depend on them. */
export interface Calculator {
  recalculate(workbook: EditableWorkbook, change: HostChange): Promise<void>;
}

export interface ExcelHostOptions {
  /** Requirement sets that the host says it has; by default the floor that the add-in's manifest declares. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** True where the workbook is only viewed; what changes it is refused. */
  readonly isReadOnly?: boolean;
  /** Where a new conditional format stands among the others; the first by default. */
  readonly newRules?: 'first' | 'last';
  /** What it does not do that others do; by default it does all that is implemented. */
  readonly refuses?: MemberRefusal;
  /** Without one, a formula written through the host has no value until a real Excel opens the file. */
  readonly calculator?: Calculator;
  /** Called with each file that the add-in has Excel open as a new workbook. */
  readonly onWorkbookCreated?: (file: Uint8Array) => void;
}

const MANIFEST_FLOOR = { ExcelApi: '1.9' };

/**
 * The Excel side of Office.js over a workbook in memory: answers the batches that `context.sync()` sends, with Excel's
 * order, error codes and null objects, and tells the events that were asked for. Pure: it knows no page and no file.
 */
export class ExcelHost {
  /** While true every batch is refused, as when the user is typing in a cell. */
  cellEditMode = false;
  readonly requirements: Readonly<Record<string, string>>;
  /** Sets what of the rules on a sheet cannot be read: by their formulas, null for those that are none. */
  set unreadableRules(isUnreadable: (formula: string | null) => boolean) {
    this.session.conditionalFormats.isUnreadable = isUnreadable;
  }
  /** Gives every rule another id, as after an undo of Excel's own (OfficeDev/office-js #6396). */
  changeRuleIds(): void {
    this.session.conditionalFormats.changeIds();
  }
  /** How many merged areas it tells at once; fewer than Excel's own limit are never asked for. */
  set mostMergesTold(count: number) {
    this.session.mostMergesTold = count;
  }
  /** How many times Ctrl+Z would have something to take back. */
  get undoSteps(): number {
    return this.session.undoSteps.count;
  }
  /** True while a chart or macro sheet is in front. */
  set isChartSheetInFront(isInFront: boolean) {
    this.session.isChartSheetInFront = isInFront;
  }
  private readonly session: HostSession;
  private readonly faults = new Faults();
  private readonly changeListeners = new Set<(change: HostChange) => void>();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();

  constructor(
    readonly workbook: EditableWorkbook,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.requirements = options.requirements ?? MANIFEST_FLOOR;
    this.session = new HostSession(workbook, options.isReadOnly ?? false, options.newRules, options.refuses);
  }

  /**
   * Answers one batch, formulas worked out where there is a calculator.
   * @param bodyText the JSON that office.js sends to ProcessQuery
   * @param undoGroup the group that the request belongs to, all of which is one step for Ctrl+Z; null for none
   * @returns the JSON of the answer, `{Results, Error?}`; never settles where a fault says so
   */
  async processBatch(bodyText: string, undoGroup: string | null = null): Promise<string> {
    this.session.undoSteps.begin(undoGroup);
    const fault = this.faults.next();
    if (fault?.kind === 'neverAnswers') return new Promise(() => undefined);
    if (fault?.kind === 'answersNoJson' && !fault.isRun) return NO_JSON;
    const { answer, change } = isTooLarge(bodyText)
      ? { answer: refusal(excelRefuses('requestBytes')), change: null }
      : this.run(bodyText, fault);
    if (fault?.kind === 'answersLate') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (change !== null && change.cells.length > 0) {
      await this.options.calculator?.recalculate(this.workbook, change);
    }
    if (change !== null) this.tell(change);
    for (const file of this.session.createdWorkbooks.splice(0)) this.options.onWorkbookCreated?.(file);
    if (fault?.kind === 'answersNoJson') return NO_JSON;
    const answerText = JSON.stringify(answer);
    return isTooLarge(answerText) ? JSON.stringify(refusal(excelRefuses('answerBytes'))) : answerText;
  }

  /** Sets something that is to go wrong. */
  inject(fault: HostFault): void {
    this.faults.add(fault);
  }

  /** Calls `listener` after each batch that changed something, until the answered function is called. */
  onWorkbookChanged(listener: (change: HostChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Calls `listener` with each event that the add-in has asked for, until the answered function is called. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Tells the add-in that the user changed cells; the workbook has been changed already. */
  cellsEditedByUser(sheetId: string, area: Area): void {
    this.emit('changed', sheetId, changedMessage(sheetId, areaToA1(area), 'Local', 'Unknown'));
  }

  selectionChangedByUser(sheetId: string, area: Area): void {
    this.session.selection = { sheetId, area };
    this.tellSelection(sheetId, area);
  }

  sheetActivatedByUser(sheetId: string): void {
    this.workbook.activeSheetId = sheetId;
    this.emit('activated', sheetId, JSON.stringify({ worksheetId: sheetId }));
  }

  sheetAddedByUser(sheetId: string): void {
    this.emit('added', sheetId, JSON.stringify({ worksheetId: sheetId }));
  }

  /** Tells the add-in that the user deleted a sheet; what was known of it is forgotten. */
  sheetDeletedByUser(sheetId: string): void {
    this.session.forget(sheetId);
    this.emit('deleted', sheetId, JSON.stringify({ worksheetId: sheetId }));
  }

  private run(bodyText: string, fault: HostFault | null): { answer: BatchAnswer; change: HostChange | null } {
    if (this.cellEditMode) return { answer: refusal(excelRefuses('cellEditMode')), change: null };
    if (fault?.kind === 'refused') {
      return { answer: refusal(new HostError(fault.code, 'Injected fault.')), change: null };
    }
    if (fault?.kind === 'restarts') {
      this.changeRuleIds();
      this.session.unsubscribeAll();
      return { answer: refusal(new HostError('HostRestartNeeded', 'Excel has to be restarted.')), change: null };
    }
    const batch = richApiBatch.parse(JSON.parse(bodyText));
    this.session.log = new EditLog(this.session.isReadOnly);
    const failAt =
      fault?.kind === 'failsAt' ? { action: fault.action, error: new HostError(fault.code, 'Injected fault.') } : null;
    const ran = runBatch(batch, this.session, failAt);
    if (this.session.isReadOnly) this.session.forgetAll();
    const finished = this.finished(ran);
    const answer = fault?.kind === 'doneThenRefused' ? refusal(new HostError(fault.code, 'Injected fault.')) : finished;
    if (this.session.log.isWritten) this.session.undoSteps.add();
    return { answer, change: this.session.log.change() };
  }

  /** The workbook may refuse at the end what it learns of only then. */
  private finished(answer: BatchAnswer): BatchAnswer {
    try {
      this.session.flush();
      return answer;
    } catch (thrown) {
      return { ...answer, Error: answer.Error ?? batchError(asHostError(thrown), answer.Results.length, '') };
    }
  }

  private tell(change: HostChange): void {
    for (const listener of this.changeListeners) listener(change);
    for (const { sheetId, area } of change.cells) {
      this.emit('changed', sheetId, changedMessage(sheetId, areaToA1(area), 'Local', 'ThisLocalAddin'));
    }
    if (change.selection !== null) {
      const { sheetId, area } = change.selection;
      this.emit('activated', sheetId, JSON.stringify({ worksheetId: sheetId }));
      if (area !== null) this.tellSelection(sheetId, area);
    }
  }

  private tellSelection(sheetId: string, area: Area): void {
    const message = JSON.stringify({ worksheetId: sheetId, address: areaToA1(area), isInsideTable: false });
    this.emit('selectionChanged', sheetId, message);
  }

  /** Both the sheet's own listeners and those of the whole workbook hear of it. */
  private emit(event: EventName, sheetId: string, message: string): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.session.isSubscribed(event, target)) continue;
      for (const listener of this.eventListeners) listener({ type: eventTypes[event], target, message });
    }
  }
}

/** What stands in the way between add-in and Excel answers like this. */
const NO_JSON = '<html><body>502 Bad Gateway</body></html>';

const encoder = new TextEncoder();

/** True for what Excel on the web does not let through, in either direction. */
function isTooLarge(text: string): boolean {
  // A letter has three bytes at most: most texts need not be encoded to be known as small enough.
  return text.length * 3 > MAX_PAYLOAD_BYTES && encoder.encode(text).length > MAX_PAYLOAD_BYTES;
}

function refusal(error: HostError): BatchAnswer {
  return { Results: [], Error: batchError(error, 0, '') };
}
