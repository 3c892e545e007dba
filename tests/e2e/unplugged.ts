import type { BrowserContext, Page } from 'playwright-core';

/**
 * Stands between office.js and the host on the pages that are opened from now on, so that `unplug` can part them. It has
 * to be there before the host listens.
 */
export async function makeUnpluggable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const RICH_API = '"DispatchId":93';
    const error = { Code: 'InvalidArgument', Message: 'Unplugged.', Location: '', ActionIndex: 0, HttpStatusCode: 400 };
    const answer = { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: [], Error: error })] };
    addEventListener('message', (event: MessageEvent<unknown>) => {
      const { dataset } = document.documentElement;
      const left = Number(dataset.syncsUntilFailure ?? 0);
      if (left === 0 || typeof event.data !== 'string' || !event.data.includes(RICH_API)) return;
      dataset.syncsUntilFailure = String(left - 1);
      if (left > 1) return;
      event.stopImmediatePropagation();
      if (dataset.failure === 'never answers') return;
      const asked: unknown = JSON.parse(event.data);
      if (typeof asked !== 'object') return;
      const response = { ...asked, _messageType: 1, _responseType: 0, _errorCode: 0, _data: answer };
      event.source?.postMessage(JSON.stringify(response), { targetOrigin: event.origin });
    });
  });
}

/**
 * Lets Excel fail once: the host never hears of the batch, and office.js gets an error for an answer, or none at all.
 * @param sync which of the next ones; counts from 1
 */
export async function unplug(
  page: Page,
  sync: number,
  failure: 'answers with an error' | 'never answers' = 'answers with an error',
): Promise<void> {
  await page.evaluate(
    (fault) => {
      Object.assign(document.documentElement.dataset, fault);
    },
    { syncsUntilFailure: String(sync), failure },
  );
}
