import { WorkbookException } from '../errors';

/** A `context.sync()` can stay without an answer for ever (OfficeDev/office-js #4805, #6150, #6678). */
export const SYNC_TIMEOUT_MS = 60_000;

/** Excel has not answered in time; it may still do what it was asked. */
export class SyncTimeout extends WorkbookException {
  /** @param answer settles when Excel answers after all; it never rejects */
  constructor(readonly answer: Promise<void>) {
    super({ code: 'host-timeout' });
    this.name = 'SyncTimeout';
  }
}

/**
 * Sends what is queued.
 * @throws SyncTimeout where Excel has not answered in time; what Office.js throws
 */
export async function sync(context: Excel.RequestContext, timeoutMs: number): Promise<void> {
  const answer = context.sync();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const settled = answer.then(nothing, nothing);
    timer = setTimeout(() => reject(new SyncTimeout(settled)), timeoutMs);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function nothing(): void {
  return undefined;
}
