import { check, checkWorkbook } from './check';
import { mark } from './mark';
import { clearMarks } from './clear-marks';
import { askPeriod } from './ask-period';
import { askScores } from './ask-scores';
import { score } from './score';
import { replaceScores } from './replace-scores';
import { summarise } from './summarise';
import { addForm } from './add-form';
import { addSample } from './add-sample';
import { askForm } from './ask-form';
import { editLetterhead } from './edit-letterhead';
import { closePeriod } from './close-period';
import { dismiss } from './dismiss';
import { takeBackDismissal } from './take-back-dismissal';
import { answerCondition } from './answer-condition';
import { chooseProfile } from './choose-profile';
import { answer } from './answer';
import { fix } from './fix';
import { undo } from './undo';
import { openCriteria } from './open-criteria';
import { storeCriteria } from './store-criteria';
import { rememberOwnSet } from './remember-own-set';
import { answerLikelySet } from './answer-likely-set';
import { editCriteria } from './edit-criteria';
import { rememberColumns } from './remember-columns';
import { convertToUnicode } from './convert-to-unicode';
import { askColumns } from './ask-columns';
import { showSheet } from './show-sheet';
import { openSheet } from './open-sheet';
import { goTo } from './go-to';
import type { Language } from '../../i18n/language';
import type { JobServices, Performed } from '../jobs/job-outcome';
import type { Done, Job, PaneState } from '../pane-state';
import type { Action } from './action';

const actions: { readonly [kind in Job['kind']]: Pick<Action<kind>, 'onlyReads' | 'run'> } = {
  check,
  checkWorkbook,
  mark,
  clearMarks,
  askScores,
  score,
  replaceScores,
  summarise,
  addSample,
  askForm,
  addForm,
  editLetterhead,
  askPeriod,
  closePeriod,
  dismiss,
  takeBackDismissal,
  answerCondition,
  chooseProfile,
  answer,
  fix,
  undo,
  openCriteria,
  storeCriteria,
  rememberOwnSet,
  answerLikelySet,
  editCriteria,
  rememberColumns,
  convertToUnicode,
  askColumns,
  showSheet,
  openSheet,
  goTo,
};

const said: Action<Job['kind'], Done['kind']>['said'] = {
  ...mark.said,
  ...clearMarks.said,
  ...score.said,
  ...replaceScores.said,
  ...summarise.said,
  ...addSample.said,
  ...addForm.said,
  ...closePeriod.said,
  ...dismiss.said,
  ...takeBackDismissal.said,
  ...answerCondition.said,
  ...chooseProfile.said,
  ...answer.said,
  ...fix.said,
  ...undo.said,
  ...openCriteria.said,
  ...storeCriteria.said,
  ...rememberOwnSet.said,
  ...answerLikelySet.said,
  ...rememberColumns.said,
  ...convertToUnicode.said,
};

/** @returns true for what can be let go of in its middle */
export function onlyReads({ kind }: Job): boolean {
  return actions[kind].onlyReads;
}

/** Does what was asked for. */
export function perform(job: Job, state: PaneState, services: JobServices): Performed {
  const { run } = actions[job.kind] as Pick<Action<Job['kind']>, 'run'>;
  return run(job, state, services);
}

/** What was done, in words. */
export function doneText(done: Done, language: Language): string {
  const text = said[done.kind] as (done: Done, language: Language) => string;
  return text(done, language);
}
