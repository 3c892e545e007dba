import { settle } from '../../settle';
import { perform } from '../actions';
import { paneErrorOf } from '../pane-error';
import type { Job, PaneEvent, PaneState } from '../pane-state';
import { JOB_TIME_LIMIT, type JobFailure, type JobServices } from './job-outcome';

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
