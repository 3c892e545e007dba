import type { Dismissal } from '../../app/dismissals/dismissal';
import { today } from '../../app/today';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { ColumnMapping } from '../../reading/column-mapping';
import type { Job, PaneState } from '../pane-state';
import {
  checkedAgain,
  checkedOn,
  failed,
  measuredAgainst,
  refused,
  sheetsOnShow,
  wrote,
  type JobServices,
  type Performed,
} from './job-outcome';

/** Every unit of the workbook; what is found on the sheet on show is told anew, as it is held against what was kept. */
export async function runClosePeriod(state: PaneState, services: JobServices): Performed {
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

export async function runDismiss(
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

export async function runTakeBackDismissal(dismissal: Dismissal, state: PaneState, services: JobServices): Performed {
  const { takeBackDismissal } = await services.loadWriting();
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const takenBack = await takeBackDismissal(services.port, dismissal, options);
  if (!takenBack.ok) return refused(takenBack.error);
  const { report, undo: edits } = takenBack.value;
  return wrote({ kind: 'dismissalTakenBack' }, report ?? 'outdated', edits, { state, services });
}

export async function runAnswerCondition(
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

export async function runChooseProfile(id: string | null, state: PaneState, services: JobServices): Performed {
  const { chooseProfile } = await services.loadWriting();
  const chosen = await chooseProfile(services.port, id);
  if (!chosen.ok) return failed(chosen.error);
  return wrote({ kind: 'profileChosen' }, await checkedAgain(state, services), chosen.value.undo, { state, services });
}

export async function runRememberColumns(
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

/** What is found on the sheets is told anew, as it says what the workbook carries. */
export async function runStoreCriteria(
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

/** The sheet is held against the same as before, and is known by it. */
export async function runRememberOwnSet(
  set: CriteriaSet,
  sheetName: string,
  state: PaneState,
  services: JobServices,
): Performed {
  const { rememberOwnSet } = await services.loadWriting();
  const remembered = await rememberOwnSet(services.port, set, sheetName);
  if (!remembered.ok) return failed(remembered.error);
  const { undo: edits } = remembered.value;
  return wrote({ kind: 'ownSetRemembered', set }, await checkedAgain(state, services), edits, { state, services });
}

export async function runAnswerLikelySet(
  { set, sheetName, isItsOwn }: Extract<Job, { kind: 'answerLikelySet' }>,
  state: PaneState,
  services: JobServices,
): Performed {
  const { answerLikelySet } = await services.loadWriting();
  const answered = await answerLikelySet(services.port, { sheet: sheetName, criteria: set.id }, isItsOwn);
  if (!answered.ok) return failed(answered.error);
  const done = { kind: 'likelySetAnswered', set, isItsOwn } as const;
  return wrote(done, await checkedAgain(state, services), answered.value.undo, { state, services });
}
