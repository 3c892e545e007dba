import type { Language } from '../../i18n/language';
import type { JobServices, Performed } from '../jobs/job-outcome';
import type { Done, Job, PaneState } from '../pane-state';

/** What the pane can be asked to do, in one place. */
export interface Action<JobKind extends Job['kind'], DoneKind extends Done['kind'] = never> {
  /** What only reads is let go of in its middle; what writes is waited for and then undone. */
  readonly onlyReads: boolean;
  readonly run: (job: Extract<Job, { kind: JobKind }>, state: PaneState, services: JobServices) => Performed;
  /** What there is to say once it is done. */
  readonly said: {
    readonly [kind in DoneKind]: (done: Extract<Done, { kind: kind }>, language: Language) => string;
  };
}
