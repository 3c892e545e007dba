import type { Pace } from '../../app/pace';
import type { PaneEvent } from '../pane-state';

/** In milliseconds. Longer without a pause and a click is felt to be late. */
const SLICE = 40;

/**
 * Lets a job that goes sheet by sheet tell how far it is, and lets the page draw and hear clicks in between.
 * @param signal gives the job up
 */
export function jobPace(signal: AbortSignal, send: (event: PaneEvent) => void): Pace {
  let since = performance.now();
  return async (done, total) => {
    if (performance.now() - since < SLICE) return !signal.aborted;
    send({ type: 'progressed', done, total });
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    return !signal.aborted;
  };
}
