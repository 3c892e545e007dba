import { unreachable } from '../../outcome';
import { settle } from '../../settle';
import { paneErrorOf } from '../pane-error';
import type { Job, PaneEvent, PaneState } from '../pane-state';
import { JOB_TIME_LIMIT, type JobFailure, type JobServices, type Performed } from './job-outcome';
import {
  runAnswerCondition,
  runAnswerLikelySet,
  runChooseProfile,
  runClosePeriod,
  runDismiss,
  runRememberColumns,
  runRememberOwnSet,
  runStoreCriteria,
  runTakeBackDismissal,
} from './notes-jobs';
import {
  runAskColumns,
  runCheck,
  runEditCriteria,
  runEditLetterhead,
  runGoTo,
  runOpenCriteria,
  runShowSheet,
} from './reading-jobs';
import {
  runAddSample,
  runClearMarks,
  runConvertToUnicode,
  runFix,
  runMark,
  runReplaceScores,
  runScore,
  runSummarise,
} from './sheet-jobs';
import { runUndo } from './undo-jobs';

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
    case 'rememberOwnSet':
      return runRememberOwnSet(job.set, job.sheetName, state, services);
    case 'answerLikelySet':
      return runAnswerLikelySet(job, state, services);
    case 'editCriteria':
      return runEditCriteria(job.own, services);
    case 'rememberColumns':
      return runRememberColumns(job.sheetName, job.mapping, state, services);
    case 'convertToUnicode':
      return runConvertToUnicode(state, services);
    case 'askColumns':
      return runAskColumns(services);
    case 'showSheet':
      return runShowSheet(job, services);
    case 'goTo':
      return runGoTo(job, services);
    default:
      return unreachable(job);
  }
}
