import { mayBeOfOneThing } from './office-errors';
import { sync } from './office-sync';

/** How long to go on where Excel fails again and again. */
export interface Patience {
  readonly timeoutMs: number;
  failuresLeft: number;
}

/** Enough to find a handful of bad things among thousands. */
const MAX_FAILURES = 60;

export function patience(timeoutMs: number): Patience {
  return { timeoutMs, failuresLeft: MAX_FAILURES };
}

/**
 * Asks for things in one sync, and where that fails in two for the halves, down to what fails by itself.
 * @param queue queues the asking for one thing, and answers what tells after the sync what came of it
 * @throws WorkbookException where the workbook as a whole cannot be asked: a cell is edited, Excel does not answer
 */
export async function inHalves<Thing, Answer>(
  things: readonly Thing[],
  queue: (context: Excel.RequestContext, thing: Thing) => () => Answer,
  patience: Patience,
  to: { readonly onDone: (answer: Answer) => void; readonly onFailed: (thing: Thing) => void },
): Promise<void> {
  if (things.length === 0) return;
  const context = new Excel.RequestContext();
  const queued = things.map((thing) => queue(context, thing));
  try {
    await sync(context, patience.timeoutMs);
  } catch (thrown) {
    if (!mayBeOfOneThing(thrown)) throw thrown;
    patience.failuresLeft -= 1;
    if (things.length === 1 || patience.failuresLeft <= 0) {
      for (const thing of things) to.onFailed(thing);
      return;
    }
    const middle = Math.ceil(things.length / 2);
    await inHalves(things.slice(0, middle), queue, patience, to);
    await inHalves(things.slice(middle), queue, patience, to);
    return;
  }
  for (const answer of queued) to.onDone(answer());
}
