import type { UndoStep } from '../../app/undo/undo-step';
import { settle } from '../../settle';
import { paneErrorOf, type PaneError } from '../pane-error';
import type { PaneServices } from '../pane-services';
import { JOB_TIME_LIMIT } from './job-outcome';

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
