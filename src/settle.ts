import type { Outcome } from './outcome';
import { failure } from './outcome';

/** What an edge says of work that did not answer for itself. */
export interface SettleOptions<E> {
  /** Milliseconds after which the work is given up. */
  readonly timeLimit: number;
  readonly timedOut: E;
  /** Puts whatever was thrown into a coded error. */
  readonly thrown: (thrown: unknown) => E;
}

/**
 * Waits for work that may throw, reject, or never settle, and always answers with an outcome.
 * A call of Excel can stay silent for ever (OfficeDev/office-js #4805, #6150), so nothing waits without a limit.
 */
export async function settle<T, E>(
  work: () => Promise<Outcome<T, E>>,
  options: SettleOptions<E>,
): Promise<Outcome<T, E>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Outcome<T, E>>((resolve) => {
    timer = setTimeout(() => resolve(failure(options.timedOut)), options.timeLimit);
  });
  try {
    return await Promise.race([work(), limit]);
  } catch (thrown) {
    return failure(options.thrown(thrown));
  } finally {
    clearTimeout(timer);
  }
}
