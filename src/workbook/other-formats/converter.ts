import { failure, type Outcome } from '../../outcome';
import type { WorkbookError } from '../errors';
import { MAX_CONVERSION_SECONDS } from './limits';
import type { OtherFormat } from '../other-format';

/** Makes an .xlsx of a file of another form; never throws for what stands in the file. */
export type Converter = (bytes: Uint8Array, format: OtherFormat) => Promise<Outcome<Uint8Array, WorkbookError>>;

/** What a conversion's thread is sent, and answers with an outcome; once it can take the first it says `CONVERSION_READY`. */
export interface ConversionRequest {
  readonly bytes: Uint8Array;
  readonly format: OtherFormat;
}
export const CONVERSION_READY = 'ready';

/** A thread that converts, as both Node and browsers have it. */
export interface ConversionThread {
  post(request: ConversionRequest): void;
  stop(): void;
}

export interface ThreadListener {
  ready(): void;
  answered(outcome: Outcome<Uint8Array, WorkbookError>): void;
  /** It came down, for the most part because its memory was full. */
  failed(error: Error): void;
}

/**
 * Converts in a thread which is started with the first file, goes on with the next, and is ended where a file takes more
 * than its share of time or memory. Files are converted one after the other.
 */
export function converterIn(
  startThread: (listener: ThreadListener) => ConversionThread,
  seconds = MAX_CONVERSION_SECONDS,
): Converter {
  let thread: ConversionThread | null = null;
  let isReady = false;
  let settle: ((outcome: Outcome<Uint8Array, WorkbookError>) => void) | null = null;
  let refuse: ((error: Error) => void) | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const end = () => {
    thread?.stop();
    thread = null;
    isReady = false;
  };
  const listener: ThreadListener = {
    ready: () => {
      isReady = true;
    },
    answered: (outcome) => settle?.(outcome),
    failed: (error) => {
      const wasReady = isReady;
      end();
      if (wasReady) settle?.(failure({ code: 'hostile-workbook', limit: 'memory' }));
      else refuse?.(error);
    },
  };
  const ask = (request: ConversionRequest): Promise<Outcome<Uint8Array, WorkbookError>> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        end();
        resolve(failure({ code: 'hostile-workbook', limit: 'time' }));
      }, seconds * 1000);
      settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      refuse = (error) => {
        clearTimeout(timer);
        reject(error);
      };
      thread ??= startThread(listener);
      thread.post(request);
    });
  return (bytes, format) => {
    const asked = last.then(() => ask({ bytes, format }));
    last = asked.catch(() => undefined);
    return asked;
  };
}
