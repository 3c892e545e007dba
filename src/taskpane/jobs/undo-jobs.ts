import type { UndoStep } from '../../app/undo/undo-step';
import { success } from '../../outcome';
import { settle } from '../../settle';
import { paneErrorOf, type PaneError } from '../pane-error';
import type { PaneServices } from '../pane-services';
import type { PaneState } from '../pane-state';
import { checkedAgain, failed, JOB_TIME_LIMIT, type JobServices, type Performed } from './job-outcome';

/** What is taken back in cells, or in what is remembered, brings back what was found. */
export async function runUndo(state: PaneState, services: JobServices): Performed {
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

function isOnShow(sheetId: string, { report }: PaneState): boolean {
  return report !== null && report.sheets.some(({ sheet }) => sheet.id === sheetId);
}
