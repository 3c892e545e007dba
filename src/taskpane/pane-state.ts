import type { FormNote } from '../app/forms/form-note';
import type { Answer } from '../app/answers';
import type { ClosedUnit, PeriodPreview } from '../app/close-period';
import type { Dismissal } from '../app/dismissals/dismissal';
import type { AskedCondition } from '../app/metadata/condition-answer';
import type { CheckReport } from '../app/report';
import type { PlannedScore, ReplaceableScore, ScorePreview, UnfilledScore } from '../app/score';
import type { Closing } from '../assessing/closing';
import type { Finding } from '../assessing/finding';
import type { UndoStep } from '../app/undo/undo-step';
import type { CriteriaSet } from '../criteria/criteria-set';
import type { KnownSets } from '../criteria/known-sets';
import type { ColumnMapping } from '../reading/column-mapping';
import type { OwnWords } from '../reporting/summary/letterhead-keys';
import type { OptionalTab } from '../reporting/summary/our-tabs';
import type { TabChange } from '../reporting/summary/tab-changes';
import type { CellPosition } from '../workbook/address';
import type { SelectedCells, SheetFinish } from '../workbook/port';
import type { UntoldMarks } from '../app/untold-marks';
import type { SheetForCriteria } from '../app/sheet-for-criteria';
import type { WorkbookEdit } from '../workbook/edit';
import type { FormDialog } from './asking/form-dialog';
import type { PeriodDialog } from './asking/period-dialog';
import type { ScoresDialog } from './asking/scores-dialog';
import type { ColumnsDialog } from './columns/columns-dialog';
import type { CriteriaEditor } from './criteria-editor/criteria-editor';
import type { FirstRunCards } from './first-run/first-run-cards';
import type { LetterheadDialog } from './letterhead/letterhead-dialog';
import type { RefusedSetFile, ServedSets } from '../served-sets';
import { listedSets } from './listed-sets';
import type { PaneError } from './pane-error';

/** Something that the user asked for and may have to wait for. */
export type Job =
  | { readonly kind: 'check' }
  /** Every sheet of the workbook. */
  | { readonly kind: 'checkWorkbook' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'clearMarks' }
  /** Shows the formulas that scoring would write. */
  | { readonly kind: 'askScores' }
  /** Writes the formulas that were shown, and no others. */
  | { readonly kind: 'score'; readonly shown?: readonly PlannedScore[] }
  /** Writes over these cells of the user's. */
  | { readonly kind: 'replaceScores'; readonly cells: readonly ReplaceableScore[] }
  /** Adds a form to try things on. */
  | { readonly kind: 'addSample' }
  /** Asks of which set an empty form is wanted, and adds it. */
  | { readonly kind: 'askForm' }
  | { readonly kind: 'addForm'; readonly set: CriteriaSet }
  /**
   * With what is to stand in the head and the foot of the tabs, where that was said anew, and the tabs that are not wanted.
   */
  | { readonly kind: 'summarise'; readonly letterhead?: OwnWords; readonly without?: readonly OptionalTab[] }
  | { readonly kind: 'editLetterhead' }
  /** Shows what closing the period would keep. */
  | { readonly kind: 'askPeriod' }
  | { readonly kind: 'closePeriod'; readonly name?: string }
  /** Writes a result into the cells of a finding. */
  | { readonly kind: 'answer'; readonly finding: Finding; readonly answer: Answer }
  | { readonly kind: 'dismiss'; readonly findings: readonly Finding[]; readonly reason: string; readonly by: string }
  /** Lets a finding count again. */
  | { readonly kind: 'takeBackDismissal'; readonly dismissal: Dismissal }
  /** Null forgets what was said of the condition. */
  | { readonly kind: 'answerCondition'; readonly asked: AskedCondition; readonly holds: boolean | null }
  /** Null forgets which kind of units these are. */
  | { readonly kind: 'chooseProfile'; readonly id: string | null }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] }
  /** Takes back the last of what can be undone. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'openCriteria'; readonly file: File }
  /** Null stands for the sheets on show. */
  | { readonly kind: 'storeCriteria'; readonly set: CriteriaSet; readonly sheetName: string | null }
  /** Keeps the set that a sheet is by itself. */
  | { readonly kind: 'rememberOwnSet'; readonly set: CriteriaSet; readonly sheetName: string }
  /** Says whether a set that a sheet is like is its own. */
  | {
      readonly kind: 'answerLikelySet';
      readonly set: CriteriaSet;
      readonly sheetName: string;
      readonly isItsOwn: boolean;
    }
  /** With a sheet's own set, where that is to be seen at once. */
  | { readonly kind: 'editCriteria'; readonly own?: OwnSetOnShow }
  /** Null forgets what was said of the sheet's columns. */
  | { readonly kind: 'rememberColumns'; readonly sheetName: string; readonly mapping: ColumnMapping | null }
  | { readonly kind: 'convertToUnicode' }
  | { readonly kind: 'askColumns' }
  /** Goes to a sheet's table, and shows the result of that sheet alone. */
  | { readonly kind: 'showSheet'; readonly sheetId: string; readonly cell: CellPosition; readonly unhides?: boolean }
  /** Goes to a sheet of ours by its name, whatever the result on show is of. */
  | { readonly kind: 'openSheet'; readonly name: string }
  | { readonly kind: 'goTo'; readonly finding: Finding; readonly unhides?: boolean };

/** A sheet that is its own criteria set, and the set. */
export interface OwnSetOnShow {
  readonly sheetName: string;
  readonly set: CriteriaSet;
}

/** What a job did, for the message that says so. */
export type Done =
  /** With the sheets' names where none of them is in front, and with those on which there may be marks besides. */
  | {
      readonly kind: 'marked';
      readonly count: number;
      readonly unseen?: readonly string[];
      readonly untold?: readonly UntoldMarks[];
    }
  | { readonly kind: 'marksCleared'; readonly clearedSheets: number; readonly untold?: readonly UntoldMarks[] }
  /** With the cells of the user's that say something else, which are left as they are until it is asked for. */
  | {
      readonly kind: 'scored';
      readonly count: number;
      readonly differing: readonly ReplaceableScore[];
      readonly unfilled: readonly UnfilledScore[];
    }
  | { readonly kind: 'scoresReplaced'; readonly count: number }
  | {
      readonly kind: 'summarised';
      readonly changes: readonly TabChange[];
      readonly leftOut?: readonly SheetFinish[];
      readonly notes?: readonly FormNote[];
    }
  | {
      readonly kind: 'periodClosed';
      readonly period: Pick<Closing, 'date' | 'name'>;
      readonly units: readonly ClosedUnit[];
    }
  | { readonly kind: 'sampleAdded'; readonly sheetName: string; readonly leftOut?: readonly SheetFinish[] }
  | { readonly kind: 'formAdded'; readonly sheetName: string; readonly leftOut?: readonly SheetFinish[] }
  /** The mended cells in A1 notation. */
  | { readonly kind: 'fixed'; readonly cells: readonly string[] }
  | { readonly kind: 'answered'; readonly says: Answer['says']; readonly cells: readonly string[] }
  | { readonly kind: 'dismissed'; readonly count: number }
  | { readonly kind: 'dismissalTakenBack' }
  | { readonly kind: 'conditionAnswered' }
  | { readonly kind: 'profileChosen' }
  | { readonly kind: 'columnsRemembered' }
  | { readonly kind: 'columnsForgotten' }
  | { readonly kind: 'converted'; readonly cells: number; readonly skippedFormulas: number }
  | { readonly kind: 'undone'; readonly of: Written }
  | { readonly kind: 'undoSkipped' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'criteriaOpened'; readonly set: CriteriaSet }
  | { readonly kind: 'criteriaStored'; readonly set: CriteriaSet }
  | { readonly kind: 'ownSetRemembered'; readonly set: CriteriaSet }
  | { readonly kind: 'likelySetAnswered'; readonly set: CriteriaSet; readonly isItsOwn: boolean };

/** What was done to the workbook. */
export type Written = Exclude<Done, { kind: 'undone' | 'undoSkipped' | 'cancelled' | 'criteriaOpened' }>;

/** Something that was done and can be undone. */
export interface UndoableAction {
  readonly done: Written;
  readonly step: UndoStep;
}

/** The one message that stands over the result. */
export type Notice =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'failed'; readonly error: PaneError; readonly job: Job };

/** A job that others wait for, and that is shown while it lasts. */
export type LongJob = Exclude<Job, ShortJob>;
export type ShortJob = Extract<Job, { kind: 'goTo' | 'askColumns' | 'showSheet' | 'openSheet' }>;

export function isShort(job: Job): job is ShortJob {
  return job.kind === 'goTo' || job.kind === 'askColumns' || job.kind === 'showSheet' || job.kind === 'openSheet';
}

/** Why the result on show may no longer be true. */
export type Staleness =
  | 'cells'
  /** Cells of a workbook that is too large to be checked while somebody types. */
  | 'largeWorkbook'
  | 'criteria';

export interface PaneState {
  /** The office's own sets first, then built-in ones, then the set that was opened from a file. */
  readonly sets: readonly CriteriaSet[];
  /** The ids of those that are the office's own. */
  readonly officeIds: ReadonlySet<string>;
  /** What this machine keeps of forms whose files keep nothing; null where that is nothing. */
  readonly machineColumns: string | null;
  /** The office's files that cannot be used. */
  readonly refusedSets: readonly RefusedSetFile[];
  readonly criteria: 'auto' | CriteriaSet;
  readonly running: LongJob | null;
  readonly isCancelling: boolean;
  /** How far the running job is, where it goes sheet by sheet. */
  readonly progress: JobProgress | null;
  readonly report: CheckReport | null;
  readonly stale: Staleness | null;
  /** Which of several checked sheets is on show by itself; null for all of them. */
  readonly shownSheetId: string | null;
  /** Which of several units of the sheet on show is looked at alone, from 0; null for all of them. */
  readonly shownUnit: number | null;
  readonly chosen: Finding | null;
  /** What is selected in the workbook; null where that is not known. */
  readonly selection: SelectedCells | null;
  readonly notice: Notice | null;
  /** What can be undone, the latest last. */
  readonly undoable: readonly UndoableAction[];
  /** Whether what was found is marked in the sheet, and is in the summary tabs, as far as we did it ourselves. */
  readonly isMarked: boolean;
  readonly isSummarised: boolean;
  /** What was asked for last of what stands over the result; it keeps what was typed into it while it is closed. */
  readonly dialog: Dialog | null;
  readonly isDialogOpen: boolean;
  /** Milliseconds since the epoch, when we last wrote; 0 for never. */
  readonly wroteAt: number;
  /** What we wrote then, as far as it is known. */
  readonly wroteEdits: readonly WorkbookEdit[];
}

/** Sheets that are done with, and all of them. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/** What stands over the result, or in its place, and what it is about. */
export type Dialog =
  | { readonly kind: 'columns' }
  /** With the sheet that sets are tried on, and what is to be seen first; null where that is chosen in the editor. */
  | { readonly kind: 'criteria'; readonly source: SheetForCriteria; readonly begins: CriteriaSet | null }
  /** With what stood there when it was asked for. */
  | { readonly kind: 'letterhead'; readonly words: OwnWords }
  /** With the sets whose empty forms can be had. */
  | { readonly kind: 'form'; readonly sets: readonly CriteriaSet[] }
  /** With what would be kept of the period. */
  | { readonly kind: 'period'; readonly preview: PeriodPreview }
  /** With the formulas that would be written. */
  | { readonly kind: 'scores'; readonly preview: Pick<ScorePreview, 'open' | 'replaceable' | 'unfilled'> }
  /** What introduces the pane, where it opens for the first time. */
  | { readonly kind: 'firstRun' };

/** What shows each dialog: loaded with it, and kept outside the state. */
export interface DialogParts {
  readonly columns: typeof ColumnsDialog;
  readonly criteria: typeof CriteriaEditor;
  readonly letterhead: typeof LetterheadDialog;
  readonly form: typeof FormDialog;
  readonly period: typeof PeriodDialog;
  readonly scores: typeof ScoresDialog;
  readonly firstRun: typeof FirstRunCards;
}

/** Before anything was asked for. @param known what can be chosen from at once */
export function initialState({ sets, officeIds }: KnownSets, machineColumns: string | null = null): PaneState {
  return {
    machineColumns,
    sets,
    officeIds,
    refusedSets: [],
    criteria: 'auto',
    running: null,
    isCancelling: false,
    progress: null,
    report: null,
    stale: null,
    shownSheetId: null,
    shownUnit: null,
    chosen: null,
    selection: null,
    notice: null,
    undoable: [],
    isMarked: false,
    isSummarised: false,
    dialog: null,
    isDialogOpen: false,
    wroteAt: 0,
    wroteEdits: [],
  };
}

export type PaneEvent =
  | { readonly type: 'criteriaChosen'; readonly id: string | null }
  /** What the office's server has; before that, or without it, there are the built-in sets. */
  | { readonly type: 'setsServed'; readonly served: ServedSets }
  | { readonly type: 'refusedSetsSeen' }
  | { readonly type: 'criteriaOpened'; readonly set: CriteriaSet }
  | { readonly type: 'started'; readonly job: LongJob }
  | ({ readonly type: 'progressed' } & JobProgress)
  | { readonly type: 'cancelling' }
  | { readonly type: 'cancelled'; readonly at: number }
  | { readonly type: 'checked'; readonly report: CheckReport }
  | {
      readonly type: 'wrote';
      readonly done: Written;
      /**
       * What was found on the way; null where the result on show stays as it is, "outdated" where the cells behind it
       * have changed and could not be read again.
       */
      readonly report: CheckReport | 'outdated' | null;
      readonly undo: UndoStep;
      readonly at: number;
    }
  /** The last of what can be undone was; "gone" where the sheet on show went with it. */
  | { readonly type: 'undone'; readonly report: CheckReport | 'outdated' | 'gone' | null; readonly at: number }
  /** The last of what can be undone cannot be any more, and is given up for what was done before it. */
  | { readonly type: 'undoSkipped' }
  | { readonly type: 'wentTo'; readonly finding: Finding }
  | { readonly type: 'sheetOpened' }
  | { readonly type: 'dialogOpened'; readonly dialog: Dialog; readonly part: Partial<DialogParts> }
  | { readonly type: 'dialogClosed' }
  | { readonly type: 'failed'; readonly error: PaneError; readonly job: Job; readonly report: CheckReport | null }
  | { readonly type: 'sheetShown'; readonly sheetId: string | null }
  | { readonly type: 'unitShown'; readonly unit: number | null }
  | { readonly type: 'selected'; readonly selection: SelectedCells }
  /** What is found now, after cells of the sheets on show were changed. */
  | { readonly type: 'rechecked'; readonly report: CheckReport }
  /** Cells of the sheets on show were changed, and what is found now is not known. */
  | { readonly type: 'outdated'; readonly why: 'cells' | 'largeWorkbook' }
  | { readonly type: 'noticeDismissed' };

/** The pane's next state. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const reduce = reducers[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return reduce(state, event);
}

const reducers: {
  readonly [type in PaneEvent['type']]: (state: PaneState, event: Extract<PaneEvent, { type: type }>) => PaneState;
} = {
  criteriaChosen: (state, event) =>
    chooseCriteria(state, listedSets(state).find(({ set }) => set.id === event.id)?.set ?? 'auto'),
  setsServed: (state, { served: { known, refused } }) => ({ ...state, ...known, refusedSets: refused }),
  refusedSetsSeen: (state) => ({ ...state, refusedSets: [] }),
  criteriaOpened: (state, event) => ({
    ...chooseCriteria(state, event.set),
    sets: [...state.sets.filter(({ id }) => id !== event.set.id), event.set],
    running: null,
    notice: { kind: 'done', done: { kind: 'criteriaOpened', set: event.set } },
  }),
  started: (state, event) => ({
    ...state,
    running: event.job,
    isCancelling: false,
    progress: null,
    notice: null,
    // Whoever begins needs no introduction any more, either.
    isDialogOpen: false,
  }),
  progressed: (state, event) =>
    state.running === null ? state : { ...state, progress: { done: event.done, total: event.total } },
  cancelling: (state) => (state.running === null ? state : { ...state, isCancelling: true }),
  cancelled: (state, event) => ({
    ...finished(state),
    notice: { kind: 'done', done: { kind: 'cancelled' } },
    wroteAt: event.at,
  }),
  checked: (state, event) => ({
    ...showing(finished(state), event.report),
    notice: null,
    shownSheetId: null,
    shownUnit: null,
    isMarked: isMarkedIn(event.report),
    isSummarised: false,
  }),
  wrote: (state, event) => ({
    ...showing(finished(state), event.report),
    notice: { kind: 'done', done: event.done },
    undoable: withAction(state.undoable, { done: event.done, step: event.undo }),
    ...progressAfter(state, event.done),
    wroteAt: event.at,
    wroteEdits: event.undo.edits,
  }),
  undone: (state, event) => ({
    ...showing(finished(state), event.report),
    ...withoutLastAction(state),
    ...progressAfterUndo(state),
    wroteAt: event.at,
    wroteEdits: state.undoable.at(-1)?.step.edits ?? [],
  }),
  undoSkipped: (state) => ({
    ...state,
    undoable: state.undoable.slice(0, -1),
    notice: { kind: 'done', done: { kind: 'undoSkipped' } },
  }),
  wentTo: (state, event) => ({ ...state, chosen: event.finding, notice: withoutFailureOf('goTo', state.notice) }),
  sheetOpened: (state) => ({ ...state, notice: withoutFailureOf('openSheet', state.notice) }),
  dialogOpened: (state, event) => openDialog(state, event.dialog),
  dialogClosed: (state) => ({ ...state, isDialogOpen: false }),
  failed: (state, event) => ({
    ...showing(isShort(event.job) ? state : finished(state), event.report),
    notice: { kind: 'failed', error: event.error, job: event.job },
  }),
  sheetShown: (state, event) => ({
    ...state,
    shownSheetId: event.sheetId,
    shownUnit: null,
    chosen: null,
    notice: withoutFailureOf('showSheet', state.notice),
  }),
  unitShown: (state, event) => ({ ...state, shownUnit: event.unit, chosen: null }),
  selected: (state, event) => ({ ...state, selection: event.selection }),
  rechecked: (state, event) => ({ ...showing(state, event.report), chosen: stillThere(state.chosen, event.report) }),
  outdated: (state, event) => (state.report === null ? state : { ...state, stale: event.why }),
  noticeDismissed: (state) => ({ ...state, notice: null }),
};

/** Which column is which is asked beside the jobs that others wait for, but not in their middle. */
function openDialog(state: PaneState, dialog: Dialog): PaneState {
  const opened = { dialog, isDialogOpen: true };
  if (dialog.kind === 'firstRun') return { ...state, ...opened };
  if (dialog.kind !== 'columns') return { ...finished(state), ...opened };
  return state.running === null ? { ...state, ...opened, notice: withoutFailureOf('askColumns', state.notice) } : state;
}

/** What could not be done and now was is no news any more; what else was told stays. */
function withoutFailureOf(kind: ShortJob['kind'], notice: Notice | null): Notice | null {
  return notice?.kind === 'failed' && notice.job.kind === kind ? null : notice;
}

/** More than anybody goes back; each keeps what it replaced. */
const MOST_UNDOABLE = 50;

/** What changed nothing is not to be undone. */
function withAction(undoable: PaneState['undoable'], action: UndoableAction): PaneState['undoable'] {
  return action.step.edits.length === 0 ? undoable : [...undoable, action].slice(-MOST_UNDOABLE);
}

function withoutLastAction({ undoable, notice }: PaneState): Pick<PaneState, 'undoable' | 'notice'> {
  const last = undoable.at(-1);
  return {
    undoable: undoable.slice(0, -1),
    notice: last === undefined ? notice : { kind: 'done', done: { kind: 'undone', of: last.done } },
  };
}

function chooseCriteria(state: PaneState, criteria: 'auto' | CriteriaSet): PaneState {
  const isOutdated = state.report !== null && criteria !== state.criteria;
  return { ...state, criteria, stale: isOutdated ? 'criteria' : state.stale };
}

type Progress = Pick<PaneState, 'isMarked' | 'isSummarised'>;

function progressAfter({ isMarked, isSummarised }: Progress, { kind }: Done): Progress {
  return {
    isMarked: kind === 'marked' || (isMarked && kind !== 'marksCleared'),
    isSummarised: kind === 'summarised' || isSummarised,
  };
}

function progressAfterUndo({ isMarked, isSummarised, undoable }: PaneState): Progress {
  const undone = undoable.at(-1)?.done.kind;
  return { isMarked: isMarked && undone !== 'marked', isSummarised: isSummarised && undone !== 'summarised' };
}

/** Whether any of the sheets carries marks of ours, whoever set them. */
function isMarkedIn({ sheets }: CheckReport): boolean {
  return sheets.some(({ sheet }) => sheet.marks.length > 0);
}

function finished(state: PaneState): PaneState {
  return { ...state, running: null, isCancelling: false, progress: null };
}

function showing(state: PaneState, report: CheckReport | 'outdated' | 'gone' | null): PaneState {
  if (report === 'gone')
    return { ...state, report: null, stale: null, chosen: null, shownSheetId: null, shownUnit: null };
  if (report === 'outdated') return { ...state, stale: 'cells' };
  return report === null ? state : { ...state, report, stale: null, chosen: null };
}

/** The chosen finding as it is found now, where it still is. */
function stillThere(chosen: Finding | null, { sheets }: CheckReport): Finding | null {
  const findings = sheets.find(({ sheet }) => sheet.id === chosen?.sheetId)?.findings ?? [];
  const isSame = ({ code, criterion, unit, cell }: Finding) =>
    code === chosen?.code &&
    criterion === chosen.criterion &&
    unit === chosen.unit &&
    cell?.row === chosen.cell?.row &&
    cell?.column === chosen.cell?.column;
  return findings.find(isSame) ?? null;
}
