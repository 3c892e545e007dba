import type { CheckOptions } from '../../app/check';
import type { Pace } from '../../app/pace';
import type { EditRefusal } from '../../app/refusal';
import type { CheckReport } from '../../app/report';
import { undoStep } from '../../app/undo/undo-step';
import { failure, success, type Failure, type Outcome } from '../../outcome';
import type { WorkbookEdit } from '../../workbook/edit';
import type { ReadRequest } from '../../workbook/port';
import type { PaneError } from '../pane-error';
import type { PaneServices } from '../pane-services';
import type { PaneEvent, PaneState, Written } from '../pane-state';

/** Excel on a slow machine takes seconds for a large workbook; two minutes of silence are a call that never settles. */
export const JOB_TIME_LIMIT = 120_000;

/** What a failed job leaves: the error, and what was found before it failed. */
export interface JobFailure {
  readonly error: PaneError;
  readonly report: CheckReport | null;
}

/** What a job needs of the world; work that goes sheet by sheet goes at its pace. */
export interface JobServices extends PaneServices {
  readonly pace: Pace;
}

/** What the doing of a job comes to: the event that tells of it, or what went wrong. */
export type Performed = Promise<Outcome<PaneEvent, JobFailure>>;

/** What is found now on the sheets on show; null where none is. */
export async function checkedAgain(state: PaneState, services: JobServices): Promise<CheckReport | 'outdated' | null> {
  return state.report === null ? null : checkedOn(sheetsOnShow(state), state, services);
}

/** What is found on these sheets now; outdated where that could not be found out. */
export async function checkedOn(
  sheets: ReadRequest['sheets'],
  state: PaneState,
  services: JobServices,
): Promise<CheckReport | 'outdated'> {
  const { check } = await services.loadChecking();
  const checked = await check(services.port, { ...measuredAgainst(state), pace: services.pace, sheets });
  return checked.ok ? checked.value : 'outdated';
}

/** What the user has chosen to check against. */
export function measuredAgainst({
  criteria,
  sets,
  officeIds,
  machineColumns,
}: PaneState): Omit<CheckOptions, 'sheets'> {
  return { criteria, sets, officeIds, machineColumns };
}

/** The sheets whose result is on show: what the user acts on, even if another sheet has come to the front. */
export function sheetsOnShow({ report }: PaneState): ReadRequest['sheets'] {
  return report === null ? 'active' : { names: report.sheets.map(({ sheet }) => sheet.name) };
}

/**
 * A job that has written.
 * @param report what is found since; null where that is as before
 * @param edits what takes it back
 */
export function wrote(
  done: Written,
  report: CheckReport | 'outdated' | null,
  edits: readonly WorkbookEdit[],
  { state, services }: { readonly state: PaneState; readonly services: JobServices },
): Outcome<PaneEvent, JobFailure> {
  const known = typeof report === 'object' && report !== null ? report : state.report;
  const undo = undoStep(edits, known?.workbook.sheets ?? []);
  return success({ type: 'wrote', done, report, undo, at: services.now() });
}

/** A job that came to nothing. */
export function failed(error: PaneError): Failure<JobFailure> {
  return failure({ error, report: null });
}

/** A job that was refused for what was found, which is told as well. */
export function refused(error: EditRefusal): Failure<JobFailure> {
  return failure({ error, report: error.report });
}
