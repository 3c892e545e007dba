import { failure, success, type Outcome } from '../../outcome';
import { areaFromA1, areaOfCell, areaToA1, cellToA1, type Area, type CellPosition } from '../address';
import type { WorkbookEdit } from '../edit';
import { WorkbookException, type WorkbookError } from '../errors';
import { MAX_FORMULA_LENGTH, SHORT_RULE_LENGTH } from '../formula-limits';
import type {
  Applied,
  CellsChanged,
  CellsRead,
  ReadRequest,
  RuleLimits,
  SelectedCells,
  SelectionReader,
  SheetFinish,
  WorkbookPort,
} from '../port';
import type { Lacking } from '../self-test';
import type { WorkbookSnapshot } from '../snapshot';
import { refuseEdits, sendEdits, stateAfter, undoOf, type QueuedEdit } from './apply-edits';
import { cosmeticsOf, sendCosmetics } from './cosmetics';
import { isRefusedWhole, mayBeRefusedForGroup, officeCode, workbookErrorOf } from './office-errors';
import { sync, SYNC_TIMEOUT_MS, SyncTimeout } from './office-sync';
import { readCells } from './read-cells';
import { readState, readWorkbook } from './read-workbook';
import { renewMarkIds } from './renew-mark-ids';
import { restore } from './restore';
import { readFormerContents, type FormerContents } from './sheet-contents';
import { hasUndoGroups, inUndoGroup, wantsUndoGroup } from './undo-group';
import type { WorkbookState } from './workbook-state';
import { WriteBatch } from './write-batch';

/** In milliseconds: an Excel that has woken up answers to all that it was asked. */
const GRACE_MS = 1_000;

interface Sent {
  readonly queued: readonly QueuedEdit[];
  /** What a tab lacks in its looks. */
  readonly leftOut: readonly SheetFinish[];
}

/** How often edits are tried, and what is known from the time before. */
interface Attempt {
  /** What stood in the sheets that are to be written anew; null where it has not been read. */
  readonly former: FormerContents | null;
  /** True where they are not tried again, should they fail. */
  readonly isLast: boolean;
}

const FIRST: Attempt = { former: null, isLast: false };

/** Edits of which some may have been done. */
interface FailedEdits {
  readonly edits: readonly WorkbookEdit[];
  readonly queued: readonly QueuedEdit[];
  readonly before: WorkbookState;
  readonly former: FormerContents;
  /** True where Excel had been sent the last of them. */
  readonly areAllOnTheirWay: boolean;
}

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.9). */
export class ExcelPort implements WorkbookPort, SelectionReader {
  /** How the workbook stood when it was last read: spares an edit that follows a reading a sync. */
  private state: WorkbookState | null = null;
  /** What is being written or taken back: whoever comes meanwhile waits for it. */
  private writing: Promise<unknown> = Promise.resolve();
  /** Which time it is that something is begun. */
  private turn = 0;
  /** Settles when Excel has answered to what was given up, and that is settled; null where nothing was. */
  private unanswered: Promise<unknown> | null = null;
  /** True once Excel has refused to take several requests for one step. */
  private isGroupRefused = false;

  /**
   * @param timeoutMs how long Excel may take for one sync
   * @param lacking what this Excel does not do, as far as a self-test has found
   */
  constructor(
    private readonly timeoutMs: number = SYNC_TIMEOUT_MS,
    public lacking: Lacking = new Set(),
  ) {}

  get rules(): RuleLimits {
    return {
      longest: this.lacking.has('longRules') ? SHORT_RULE_LENGTH : MAX_FORMULA_LENGTH,
      followOtherCells: !this.lacking.has('repainting'),
      keepOrder: !this.lacking.has('rulePriority'),
    };
  }

  private get hasUndoGroups(): boolean {
    return !this.isGroupRefused && !this.lacking.has('undoGroup') && hasUndoGroups();
  }

  read(request: ReadRequest): Promise<Outcome<WorkbookSnapshot, WorkbookError>> {
    return outcomeOf(async () => {
      await this.quiet();
      const { snapshot, state } = await readWorkbook(request, this.lacking, this.timeoutMs);
      this.state = state;
      return snapshot;
    });
  }

  readCells(sheetId: string, area: Area): Promise<Outcome<CellsRead, WorkbookError>> {
    return outcomeOf(async () => {
      await this.writing;
      return readCells(sheetId, area, this.lacking, this.timeoutMs);
    });
  }

  async apply(edits: readonly WorkbookEdit[]): Promise<Outcome<Applied, WorkbookError>> {
    await this.quiet();
    return this.inTurn(() =>
      outcomeOf(async () => {
        if (edits.length === 0) return { undo: [] };
        this.turn += 1;
        const before = await this.stateFor(edits);
        refuseEdits(edits, before);
        const { queued, leftOut } = await this.send(edits, before);
        this.state = stateAfter(before, queued);
        return { undo: undoOf(queued), ...(leftOut.length > 0 && { leftOut }) };
      }),
    );
  }

  select(sheetId: string, cell: CellPosition, unhides = false): Promise<Outcome<void, WorkbookError>> {
    return outcomeOf(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
      if (unhides) sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      sheet.getRange(cellToA1(cell)).select();
      try {
        await sync(context, this.timeoutMs);
      } catch (thrown) {
        throw unhides ? await this.explainStructure(thrown) : await this.explainSelection(thrown, sheetId);
      }
      if (sheet.isNullObject) throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
    });
  }

  selection(): Promise<Outcome<SelectedCells, WorkbookError>> {
    return outcomeOf(async () => {
      const context = new Excel.RequestContext();
      // Not the selected range: of several areas Excel tells none.
      const cell = context.workbook.getActiveCell().load({ address: true });
      const sheet = cell.worksheet.load({ id: true });
      try {
        await sync(context, this.timeoutMs);
      } catch (thrown) {
        throw await this.explainNoCell(thrown);
      }
      const area = areaFromA1(cell.address) ?? areaOfCell({ row: 0, column: 0 });
      return { sheetId: sheet.id, area };
    });
  }

  watch(listener: (change: CellsChanged) => void): Promise<Outcome<() => Promise<void>, WorkbookError>> {
    return outcomeOf(async () => {
      const context = new Excel.RequestContext();
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        listener(changeOf(event));
        return Promise.resolve();
      });
      await sync(context, this.timeoutMs);
      return async () => {
        handler.remove();
        await outcomeOf(() => sync(context, this.timeoutMs));
      };
    });
  }

  watchSelection(listener: (selection: SelectedCells) => void): Promise<Outcome<() => Promise<void>, WorkbookError>> {
    return outcomeOf(async () => {
      const context = new Excel.RequestContext();
      let last = '';
      const tell = (selected: SelectedCells) => {
        const place = `${selected.sheetId} ${areaToA1(selected.area)}`;
        if (place === last) return;
        last = place;
        listener(selected);
      };
      const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        const [first = ''] = address.split(',');
        const area = areaFromA1(first);
        if (area !== null) tell({ sheetId: worksheetId, area });
        return Promise.resolve();
      });
      // Excel tells no selection where a sheet comes to the front as it was left.
      const activated = context.workbook.worksheets.onActivated.add(async () => {
        const selected = await this.selection();
        if (selected.ok) tell(selected.value);
      });
      await sync(context, this.timeoutMs);
      return async () => {
        handler.remove();
        activated.remove();
        await outcomeOf(() => sync(context, this.timeoutMs));
      };
    });
  }

  /**
   * Waits for what is on its way. Excel does things in order: who reads after the wait sees what was given up before, which
   * then stays.
   */
  private async quiet(): Promise<void> {
    const { unanswered } = this;
    if (unanswered !== null) {
      await Promise.race([unanswered, pause(Math.min(this.timeoutMs, GRACE_MS))]);
      if (this.unanswered === unanswered) this.unanswered = null;
      this.turn += 1;
    }
    await this.writing;
  }

  /** Does something when all that was begun before it is over. */
  private inTurn<T>(write: () => Promise<T>): Promise<T> {
    const done = this.writing.then(write);
    this.writing = done.catch(() => undefined);
    return done;
  }

  /**
   * Sends the edits, as one step for Ctrl+Z where Excel can. Where that fails they are taken back; what cannot be taken
   * back, as a tab that was written anew, is gone on with instead, once.
   */
  private async send(
    edits: readonly WorkbookEdit[],
    before: WorkbookState,
    { former, isLast }: Attempt = FIRST,
  ): Promise<Sent> {
    const queued: QueuedEdit[] = [];
    const contents = former ?? (await readFormerContents(edits, this.timeoutMs));
    const batch = new WriteBatch(this.timeoutMs, this.lacking);
    const write = async (shared: Excel.RequestContext | null): Promise<Sent> => {
      batch.shared = shared;
      const cosmetics = await sendEdits(edits, before, { queued, batch, former: contents });
      return { queued, leftOut: await sendCosmetics(cosmetics, this.lacking, this.timeoutMs, shared) };
    };
    const isOneStep = this.hasUndoGroups && wantsUndoGroup(edits);
    try {
      return await (isOneStep ? inUndoGroup(write) : write(null));
    } catch (thrown) {
      this.state = null;
      const failed = { edits, queued, before, former: contents, areAllOnTheirWay: batch.isAllOnItsWay };
      if (thrown instanceof SyncTimeout) this.settleLater(thrown, failed);
      const isWhole = await this.takeBack(failed, { thrown, requestsDone: batch.requestsDone });
      if (isOneStep && mayBeRefusedForGroup(thrown)) {
        this.isGroupRefused = true;
        const renewed = await this.withRenewedIds(edits);
        if (renewed !== null) return await this.send(renewed, before, { former: contents, isLast });
      }
      const again = isLast ? null : await this.editsToGoOnWith(thrown, edits, isWhole);
      if (again !== null) return await this.send(again, before, { former: contents, isLast: true });
      const mayStillChange = thrown instanceof SyncTimeout && isRewriting(edits);
      if (!isWhole || mayStillChange) {
        throw new WorkbookException({ code: 'host-left-changes', hostCode: codeOf(thrown) });
      }
      throw await this.explain(thrown, edits);
    }
  }

  /** The edits as they are to be tried once more, with the marks that are there now; null where they are not. */
  private async editsToGoOnWith(
    thrown: unknown,
    edits: readonly WorkbookEdit[],
    isWhole: boolean,
  ): Promise<readonly WorkbookEdit[] | null> {
    return isWhole ? this.withPresentMarks(thrown, edits) : this.withRenewedIds(edits);
  }

  /** The edits with the ids that marks have after something was taken back; null where Excel does not tell them. */
  private async withRenewedIds(edits: readonly WorkbookEdit[]): Promise<readonly WorkbookEdit[] | null> {
    const renewed = await outcomeOf(() => renewMarkIds(edits, 'are others', this.timeoutMs));
    return renewed.ok ? (renewed.value ?? edits) : null;
  }

  /**
   * Excel may do at any time what it has not answered to. When the answer comes, what was done is taken back, unless
   * something else was begun since, which has seen it; a tab that was written anew stays, and is finished. As it is not
   * known whether the answer ever comes, it is said that such a tab may have changed.
   */
  private settleLater({ answer }: SyncTimeout, failed: FailedEdits): void {
    const { turn } = this;
    this.unanswered = answer.then((isDone) => {
      if (this.turn !== turn) return undefined;
      if (isRewriting(failed.edits) && isDone && failed.areAllOnTheirWay) {
        const left = failed.queued.flatMap((one) =>
          one.kind === 'putSheet' ? cosmeticsOf(one.queued.plan, one.queued.sheet) : [],
        );
        return this.inTurn(() =>
          outcomeOf(async () => {
            await sendCosmetics(left, this.lacking, this.timeoutMs, null);
          }),
        );
      }
      return this.inTurn(() =>
        outcomeOf(async () => {
          const isWhole = await this.tryToRestore(failed, false);
          if (!isWhole && this.turn === turn)
            await this.send(failed.edits, failed.before, { former: failed.former, isLast: true });
        }),
      );
    });
  }

  /** The ids of rules can change (OfficeDev/office-js #6396): marks that are to go are looked for by what they are. */
  private async withPresentMarks(
    thrown: unknown,
    edits: readonly WorkbookEdit[],
  ): Promise<readonly WorkbookEdit[] | null> {
    if (officeCode(thrown) !== 'ItemNotFound') return null;
    const renewed = await outcomeOf(() => renewMarkIds(edits, 'may be marks', this.timeoutMs));
    return renewed.ok ? renewed.value : null;
  }

  /** A hidden sheet cannot be brought to the front. */
  private async explainSelection(thrown: unknown, sheetId: string): Promise<unknown> {
    if (workbookErrorOf(thrown).code !== 'host-failed') return thrown;
    const state = await outcomeOf(() => readState(this.timeoutMs));
    const sheet = state.ok ? state.value.sheets.find(({ id }) => id === sheetId) : undefined;
    if (sheet === undefined || sheet.visibility === 'visible') return thrown;
    return new WorkbookException({ code: 'sheet-hidden', sheet: sheet.name });
  }

  /** On a chart or macro sheet no cell is the active one. */
  private async explainNoCell(thrown: unknown): Promise<unknown> {
    if (workbookErrorOf(thrown).code !== 'host-failed') return thrown;
    const state = await outcomeOf(() => readState(this.timeoutMs));
    const isWithoutCells = state.ok && state.value.activeSheetId === '';
    return isWithoutCells ? new WorkbookException({ code: 'no-worksheet-in-front' }) : thrown;
  }

  private async explainStructure(thrown: unknown): Promise<unknown> {
    if (officeCode(thrown) !== 'AccessDenied') return thrown;
    const state = await outcomeOf(() => readState(this.timeoutMs));
    const isLocked = state.ok && state.value.isStructureProtected;
    return isLocked ? new WorkbookException({ code: 'structure-protected' }) : thrown;
  }

  /** What was read before will do, unless it stands in the way of the edits: the user may have mended that meanwhile. */
  private async stateFor(edits: readonly WorkbookEdit[]): Promise<WorkbookState> {
    if (this.state !== null) {
      try {
        refuseEdits(edits, this.state);
        return this.state;
      } catch (thrown) {
        if (!(thrown instanceof WorkbookException)) throw thrown;
      }
    }
    return readState(this.timeoutMs);
  }

  /**
   * Excel keeps what a failed batch did before it failed. Of what it has not answered to, what earlier requests did is
   * taken back at once.
   * @returns true where the workbook is known to be as it was
   */
  private async takeBack(
    failed: FailedEdits,
    { thrown, requestsDone }: { readonly thrown: unknown; readonly requestsDone: number },
  ): Promise<boolean> {
    const isOnlyOne = requestsDone === 0;
    if (isOnlyOne && (thrown instanceof SyncTimeout || isRefusedWhole(thrown))) return true;
    return this.tryToRestore(failed, officeCode(thrown) === 'ItemNotFound');
  }

  /** Twice, where Excel fails. */
  private async tryToRestore({ queued, before }: FailedEdits, haveOtherIds: boolean): Promise<boolean> {
    const attempt = () => outcomeOf(() => restore({ queued, before, haveOtherIds }, this.lacking, this.timeoutMs));
    const first = await attempt();
    const last = first.ok ? first : await attempt();
    return last.ok && last.value;
  }

  /**
   * Excel says AccessDenied whatever is protected: it is asked what that is. Nothing is documented of custom XML parts in
   * a workbook with a protected structure, so they are tried there.
   */
  private async explain(thrown: unknown, edits: readonly WorkbookEdit[]): Promise<unknown> {
    if (officeCode(thrown) !== 'AccessDenied') return thrown;
    const refused = await outcomeOf(async () => {
      const state = await readState(this.timeoutMs);
      refuseEdits(edits, state);
      if (state.isStructureProtected && edits.some(({ kind }) => kind === 'setMetadata')) {
        throw new WorkbookException({ code: 'structure-protected' });
      }
    });
    return refused.ok || refused.error.code === 'sheet-not-found' ? thrown : new WorkbookException(refused.error);
  }
}

/** A tab that is written anew cannot be taken back. */
function isRewriting(edits: readonly WorkbookEdit[]): boolean {
  return edits.some((edit) => edit.kind === 'putSheet' && edit.replaces !== null);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What is told to whoever looks for the cause. */
function codeOf(thrown: unknown): string {
  return officeCode(thrown) ?? workbookErrorOf(thrown).code;
}

/** Who wrote is told by ExcelApi 1.14 and later. */
function changeOf(event: Excel.WorksheetChangedEventArgs): CellsChanged {
  const { worksheetId, address, changeType } = event;
  const triggers: Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>> = event;
  const isTold = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  return {
    sheetId: worksheetId,
    area: areaFromA1(address),
    isStructural: changeType !== 'RangeEdited',
    isOwn: isTold ? triggers.triggerSource === 'ThisLocalAddin' : null,
  };
}

/** An operation whose failures are data, as the port has it. */
async function outcomeOf<T>(operation: () => Promise<T>): Promise<Outcome<T, WorkbookError>> {
  try {
    return success(await operation());
  } catch (thrown) {
    return failure(workbookErrorOf(thrown));
  }
}
