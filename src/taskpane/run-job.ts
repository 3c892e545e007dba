import type { CheckOptions } from '../app/check';
import type { Dismissal } from '../app/dismissals/dismissal';
import type { EditRefusal } from '../app/refusal';
import { today } from '../app/today';
import type { Pace } from '../app/pace';
import type { CheckReport } from '../app/report';
import type { ReplaceableScore } from '../app/score';
import type { CriteriaSet } from '../criteria/criteria-set';
import type { Finding } from '../assessing/finding';
import { failure, success, unreachable, type Failure, type Outcome } from '../outcome';
import type { ColumnMapping } from '../reading/column-mapping';
import type { OwnWords } from '../reporting/summary/letterhead-keys';
import { settle } from '../settle';
import { undoStep, type UndoStep } from '../app/undo/undo-step';
import type { CellPosition } from '../workbook/address';
import type { WorkbookEdit } from '../workbook/edit';
import type { ReadRequest } from '../workbook/port';
import { findingPlace } from './finding-place';
import { paneErrorOf, type PaneError } from './pane-error';
import type { PaneServices } from './pane-services';
import type { Job, PaneEvent, PaneState, Written } from './pane-state';

/** Excel on a slow machine takes seconds for a large workbook; two minutes of silence are a call that never settles. */
const JOB_TIME_LIMIT = 120_000;

/** In bytes. A criteria set of 500 criteria is 200 KB; more than this is another kind of file. */
const CRITERIA_FILE_LIMIT = 5 * 1024 * 1024;

/** What a failed job leaves: the error, and what was found before it failed. */
interface JobFailure {
  readonly error: PaneError;
  readonly report: CheckReport | null;
}

/** What a job needs of the world; work that goes sheet by sheet goes at its pace. */
export interface JobServices extends PaneServices {
  readonly pace: Pace;
}

type Performed = Promise<Outcome<PaneEvent, JobFailure>>;

/**
 * Does a job and answers with the event that tells of it. Never rejects, never stays silent: whatever is thrown, and
 * whatever does not settle, comes back as a `failed` event.
 */
export async function runJob(job: Job, state: PaneState, services: JobServices): Promise<PaneEvent> {
  const outcome = await settle<PaneEvent, JobFailure>(() => perform(job, state, services), {
    timeLimit: JOB_TIME_LIMIT,
    timedOut: { error: { code: 'host-timeout' }, report: null },
    thrown: (thrown) => ({ error: paneErrorOf(thrown), report: null }),
  });
  return outcome.ok ? outcome.value : { type: 'failed', job, ...outcome.error };
}

function perform(job: Job, state: PaneState, services: JobServices): Performed {
  switch (job.kind) {
    case 'check':
      return runCheck('active', state, services);
    case 'checkWorkbook':
      return runCheck('all', state, services);
    case 'mark':
      return runMark(state, services);
    case 'clearMarks':
      return runClearMarks(state, services);
    case 'score':
      return runScore(state, services);
    case 'replaceScores':
      return runReplaceScores(job.cells, state, services);
    case 'summarise':
      return runSummarise(job.letterhead, state, services);
    case 'addSample':
      return runAddSample(state, services);
    case 'editLetterhead':
      return runEditLetterhead(state, services);
    case 'closePeriod':
      return runClosePeriod(state, services);
    case 'dismiss':
      return runDismiss(job, state, services);
    case 'takeBackDismissal':
      return runTakeBackDismissal(job.dismissal, state, services);
    case 'answerCondition':
      return runAnswerCondition(job, state, services);
    case 'chooseProfile':
      return runChooseProfile(job.id, state, services);
    case 'fix':
      return runFix(job.findings, state, services);
    case 'undo':
      return runUndo(state, services);
    case 'openCriteria':
      return runOpenCriteria(job.file, services);
    case 'storeCriteria':
      return runStoreCriteria(job.set, job.sheetName, state, services);
    case 'editCriteria':
      return runEditCriteria(services);
    case 'rememberColumns':
      return runRememberColumns(job.sheetName, job.mapping, state, services);
    case 'convertToUnicode':
      return runConvertToUnicode(state, services);
    case 'askColumns':
      return runAskColumns(services);
    case 'showSheet':
      return runShowSheet(job.sheetId, job.cell, services);
    case 'goTo':
      return runGoTo(job.finding, services);
    default:
      return unreachable(job);
  }
}

async function runCheck(sheets: 'active' | 'all', state: PaneState, services: JobServices): Performed {
  const { check } = await services.loadChecking();
  const checked = await check(services.port, { ...measuredAgainst(state), pace: services.pace, sheets });
  return checked.ok ? success({ type: 'checked', report: checked.value }) : failed(checked.error);
}

async function runMark(state: PaneState, services: JobServices): Performed {
  const { mark } = await services.loadWriting();
  const marked = await mark(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: sheetsOnShow(state),
  });
  if (!marked.ok) return refused(marked.error);
  const { report, marked: count, undo: edits } = marked.value;
  return wrote({ kind: 'marked', count }, report, edits, { state, services });
}

async function runClearMarks(state: PaneState, services: JobServices): Performed {
  const { clearMarks } = await services.loadWriting();
  const cleared = await clearMarks(services.port, sheetsOnShow(state));
  if (!cleared.ok) return failed(cleared.error);
  return wrote({ kind: 'marksCleared', clearedSheets: cleared.value.clearedSheets }, null, cleared.value.undo, {
    state,
    services,
  });
}

async function runScore(state: PaneState, services: JobServices): Performed {
  const { scoreOpenCells } = await services.loadWriting();
  const scored = await scoreOpenCells(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: sheetsOnShow(state),
  });
  if (!scored.ok) return refused(scored.error);
  const { report, written: count, differing, undo: edits } = scored.value;
  return wrote({ kind: 'scored', count, differing }, report, edits, { state, services });
}

async function runReplaceScores(
  replace: readonly ReplaceableScore[],
  state: PaneState,
  services: JobServices,
): Performed {
  const { score } = await services.loadWriting();
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state), replace };
  const scored = await score(services.port, options);
  if (!scored.ok) return refused(scored.error);
  const { undo: edits, replaced } = scored.value;
  const report = await checkedAgain(state, services);
  return wrote({ kind: 'scoresReplaced', count: replaced.length }, report, edits, { state, services });
}

/** Over every sheet of the workbook, so its report is not the one of the sheet on show. */
async function runSummarise(letterhead: OwnWords | undefined, state: PaneState, services: JobServices): Performed {
  const { summarise } = await services.loadWriting();
  const summarised = await summarise(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: 'all',
    ...(letterhead && { letterhead }),
  });
  if (!summarised.ok) return failed(summarised.error);
  const { changes, undo: edits } = summarised.value;
  return wrote({ kind: 'summarised', changes }, null, edits, { state, services });
}

async function runAddSample(state: PaneState, services: JobServices): Performed {
  const { addSample } = await services.loadWriting();
  const added = await addSample(services.port);
  if (!added.ok) return failed(added.error);
  const { sheetName, undo: edits } = added.value;
  return wrote({ kind: 'sampleAdded', sheetName }, null, edits, { state, services });
}

async function runEditLetterhead(state: PaneState, { port, pace, loadLetterhead }: JobServices): Performed {
  const { LetterheadDialog: dialog, readLetterhead } = await loadLetterhead();
  const words = await readLetterhead(port, { ...measuredAgainst(state), pace, sheets: 'all' });
  return words.ok
    ? success({ type: 'letterheadOpened', editing: { dialog, words: words.value } })
    : failed(words.error);
}

/** Every unit of the workbook; what is found on the sheet on show is told anew, as it is held against what was kept. */
async function runClosePeriod(state: PaneState, services: JobServices): Performed {
  const { closePeriod } = await services.loadWriting();
  const date = today(new Date(services.now()));
  const closed = await closePeriod(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: 'all',
    date,
  });
  if (!closed.ok) return failed(closed.error);
  const { units, undo: edits } = closed.value;
  return wrote({ kind: 'periodClosed', date, units }, await checkedAgain(state, services), edits, { state, services });
}

async function runFix(findings: readonly Finding[], state: PaneState, services: JobServices): Performed {
  const { fixFindings } = await services.loadWriting();
  const fixed = await fixFindings(services.port, findings, { ...measuredAgainst(state), sheets: sheetsOnShow(state) });
  if (!fixed.ok) return refused(fixed.error);
  const { report, cells, undo: edits } = fixed.value;
  return wrote({ kind: 'fixed', cells }, report ?? 'outdated', edits, { state, services });
}

async function runDismiss(
  { finding, reason, by }: Extract<Job, { kind: 'dismiss' }>,
  state: PaneState,
  services: JobServices,
): Performed {
  const { dismiss } = await services.loadWriting();
  const said = { reason, by, on: today(new Date(services.now())) };
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const dismissed = await dismiss(services.port, finding, said, options);
  if (!dismissed.ok) return refused(dismissed.error);
  const { report, undo: edits } = dismissed.value;
  return wrote({ kind: 'dismissed' }, report ?? 'outdated', edits, { state, services });
}

async function runTakeBackDismissal(dismissal: Dismissal, state: PaneState, services: JobServices): Performed {
  const { takeBackDismissal } = await services.loadWriting();
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const takenBack = await takeBackDismissal(services.port, dismissal, options);
  if (!takenBack.ok) return refused(takenBack.error);
  const { report, undo: edits } = takenBack.value;
  return wrote({ kind: 'dismissalTakenBack' }, report ?? 'outdated', edits, { state, services });
}

async function runAnswerCondition(
  { asked, holds }: Extract<Job, { kind: 'answerCondition' }>,
  state: PaneState,
  services: JobServices,
): Performed {
  const { confirmCondition } = await services.loadWriting();
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const answered = await confirmCondition(services.port, asked, holds, options);
  if (!answered.ok) return failed(answered.error);
  const { report, undo: edits } = answered.value;
  return wrote({ kind: 'conditionAnswered' }, report ?? 'outdated', edits, { state, services });
}

async function runChooseProfile(id: string | null, state: PaneState, services: JobServices): Performed {
  const { chooseProfile } = await services.loadWriting();
  const chosen = await chooseProfile(services.port, id);
  if (!chosen.ok) return failed(chosen.error);
  return wrote({ kind: 'profileChosen' }, await checkedAgain(state, services), chosen.value.undo, { state, services });
}

async function runRememberColumns(
  sheetName: string,
  mapping: ColumnMapping | null,
  state: PaneState,
  services: JobServices,
): Performed {
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const { rememberColumns } = await services.loadColumns();
  const remembered = await rememberColumns(services.port, sheetName, mapping, options);
  if (!remembered.ok) return refused(remembered.error);
  const { report, undo: edits } = remembered.value;
  const done = { kind: mapping === null ? 'columnsForgotten' : 'columnsRemembered' } as const;
  return wrote(done, report ?? 'outdated', edits, { state, services });
}

async function runConvertToUnicode(state: PaneState, services: JobServices): Performed {
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const { convertToUnicode } = await services.loadWriting();
  const converted = await convertToUnicode(services.port, options);
  if (!converted.ok) return refused(converted.error);
  const { report, cellCount: cells, skippedFormulas, undo: edits } = converted.value;
  return wrote({ kind: 'converted', cells, skippedFormulas }, report ?? 'outdated', edits, { state, services });
}

async function runAskColumns({ loadColumns }: PaneServices): Performed {
  const { ColumnsDialog: dialog } = await loadColumns();
  return success({ type: 'columnsAsked', dialog });
}

/** What is found on the sheets is told anew, as it says what the workbook carries. */
async function runStoreCriteria(
  set: CriteriaSet,
  sheetName: string | null,
  state: PaneState,
  services: JobServices,
): Performed {
  const { storeCriteriaSet } = await services.loadWriting();
  const sheets = sheetName === null ? sheetsOnShow(state) : { names: [sheetName] };
  const stored = await storeCriteriaSet(services.port, set, { sheets });
  if (!stored.ok) return failed(stored.error);
  const found = sheetName === null ? await checkedAgain(state, services) : await checkedOn(sheets, state, services);
  return wrote({ kind: 'criteriaStored', set }, found, stored.value.undo, { state, services });
}

async function runEditCriteria({ port, loadCriteriaEditor }: PaneServices): Performed {
  const { CriteriaEditor: editor, readSheetForCriteria } = await loadCriteriaEditor();
  const source = await readSheetForCriteria(port);
  return source.ok
    ? success({ type: 'criteriaEditorOpened', editing: { editor, source: source.value } })
    : failed(source.error);
}

/** What is taken back in cells, or in what is remembered, brings back what was found. */
async function runUndo(state: PaneState, services: JobServices): Performed {
  const { undo } = await services.loadChecking();
  const last = state.undoable.at(-1);
  if (last === undefined) return success({ type: 'noticeDismissed' });
  const undone = await undo(services.port, last.step);
  if (!undone.ok) return failed(undone.error);
  if (undone.value.some((edit) => edit.kind === 'deleteSheet' && isOnShow(edit.sheetId, state))) {
    return success({ type: 'undone', report: 'gone', at: services.now() });
  }
  const isResultTouched = undone.value.some(({ kind }) => kind === 'setCells' || kind === 'setMetadata');
  const report = isResultTouched ? await checkedAgain(state, services) : null;
  return success({ type: 'undone', report, at: services.now() });
}

/** Takes back what a job has written that was given up meanwhile. @returns what went wrong, or null */
export async function takeBack(step: UndoStep, services: PaneServices): Promise<PaneError | null> {
  const outcome = await settle<unknown, PaneError>(
    async () => {
      const { undo } = await services.loadChecking();
      return undo(services.port, step);
    },
    { timeLimit: JOB_TIME_LIMIT, timedOut: { code: 'host-timeout' }, thrown: paneErrorOf },
  );
  return outcome.ok ? null : outcome.error;
}

/** What is found now on the sheets on show; null where none is. */
async function checkedAgain(state: PaneState, services: JobServices): Promise<CheckReport | 'outdated' | null> {
  return state.report === null ? null : checkedOn(sheetsOnShow(state), state, services);
}

async function checkedOn(
  sheets: ReadRequest['sheets'],
  state: PaneState,
  services: JobServices,
): Promise<CheckReport | 'outdated'> {
  const { check } = await services.loadChecking();
  const checked = await check(services.port, { ...measuredAgainst(state), pace: services.pace, sheets });
  return checked.ok ? checked.value : 'outdated';
}

async function runOpenCriteria(file: File, services: JobServices): Performed {
  if (file.size > CRITERIA_FILE_LIMIT) return failed({ code: 'file-too-large' });
  const reader = await services.loadCriteriaFileReader();
  const parsed = reader.parseCriteriaFile(await file.text());
  return parsed.ok ? success({ type: 'criteriaOpened', set: parsed.value }) : failed(parsed.error);
}

async function runShowSheet(sheetId: string, cell: CellPosition, { port }: PaneServices): Performed {
  const selected = await port.select(sheetId, cell);
  return selected.ok ? success({ type: 'sheetShown', sheetId }) : failed(selected.error);
}

async function runGoTo(finding: Finding, { port }: PaneServices): Performed {
  const selected = await port.select(finding.sheetId, findingPlace(finding));
  return selected.ok ? success({ type: 'wentTo', finding }) : failed(selected.error);
}

function measuredAgainst({ criteria, sets }: PaneState): Omit<CheckOptions, 'sheets'> {
  return { criteria, sets };
}

function isOnShow(sheetId: string, { report }: PaneState): boolean {
  return report !== null && report.sheets.some(({ sheet }) => sheet.id === sheetId);
}

/** The sheets whose result is on show: what the user acts on, even if another sheet has come to the front. */
function sheetsOnShow({ report }: PaneState): ReadRequest['sheets'] {
  return report === null ? 'active' : { names: report.sheets.map(({ sheet }) => sheet.name) };
}

function wrote(
  done: Written,
  report: CheckReport | 'outdated' | null,
  edits: readonly WorkbookEdit[],
  { state, services }: { readonly state: PaneState; readonly services: JobServices },
): Outcome<PaneEvent, JobFailure> {
  const known = typeof report === 'object' && report !== null ? report : state.report;
  const undo = undoStep(edits, known?.workbook.sheets ?? []);
  return success({ type: 'wrote', done, report, undo, at: services.now() });
}

function failed(error: PaneError): Failure<JobFailure> {
  return failure({ error, report: null });
}

function refused(error: EditRefusal): Failure<JobFailure> {
  return failure({ error, report: error.report });
}
