/**
 * Called before each sheet of work that goes sheet by sheet, and after the last: whoever waits sees how far it is, and
 * may give it up.
 * @returns false where the work is to be given up
 */
export type Pace = (done: number, total: number) => Promise<boolean>;

/** The work was given up before anything was written. */
export interface GivenUp {
  readonly code: 'given-up';
}
