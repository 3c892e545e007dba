import { WorkbookException } from '../errors';
import { officeCode } from './office-errors';

/** A `context.sync()` can stay without an answer for ever (OfficeDev/office-js #4805, #6150, #6678). */
export const SYNC_TIMEOUT_MS = 60_000;

/** Excel has not answered in time; it may still do what it was asked. */
export class SyncTimeout extends WorkbookException {
  /** @param answer settles when Excel answers after all: true where all was done; it never rejects */
  constructor(readonly answer: Promise<boolean>) {
    super({ code: 'host-timeout' });
    this.name = 'SyncTimeout';
  }
}

/** What is told to whoever looks for the cause where something that is not Excel answers in its place. */
const UNREADABLE_ANSWER = 'UnreadableAnswer';

/**
 * Sends what is queued.
 * @throws SyncTimeout where Excel has not answered in time; `host-failed` where the answer is none of Excel's, as of a
 *   proxy; what Office.js throws
 */
export async function sync(context: Excel.RequestContext, timeoutMs: number): Promise<void> {
  const answer = context.sync().catch((thrown: unknown) => {
    if (officeCode(thrown) !== null) throw thrown;
    throw new WorkbookException({ code: 'host-failed', hostCode: UNREADABLE_ANSWER });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const settled = answer.then(
      () => true,
      () => false,
    );
    timer = setTimeout(() => reject(new SyncTimeout(settled)), timeoutMs);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
