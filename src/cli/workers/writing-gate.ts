const WORKING = 0;
const WRITING = 1;
const GIVEN_UP = 2;

/**
 * Stands between a thread that is about to write its output and whoever may give it up: it is decided in one step which
 * of the two comes first, so that nothing is written of what was called refused.
 */
export class WritingGate {
  readonly #state: Int32Array;

  /** @param shared four bytes that both sides have, zero at first */
  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#state = new Int32Array(shared);
  }

  get shared(): SharedArrayBuffer {
    return this.#state.buffer as SharedArrayBuffer;
  }

  /** Called before the output is written. @returns false where the work was given up before that */
  enter(): boolean {
    return Atomics.compareExchange(this.#state, 0, WORKING, WRITING) !== GIVEN_UP;
  }

  /** @returns false where the output is being written already */
  giveUp(): boolean {
    return Atomics.compareExchange(this.#state, 0, WORKING, GIVEN_UP) !== WRITING;
  }
}
