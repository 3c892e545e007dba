import { loadLanguage, loadLaterTexts } from '../../i18n/load-language';
import { z } from 'zod';
import { unreachable } from '../../outcome';
import { servedSets, setFilesBeside } from '../../served-sets';
import { webConverter } from '../../workbook/other-formats/web-conversion';
import type { BesideRollUp, RollUpWishes } from './roll-up-messages';
import { RollUpSession } from './roll-up-session';

/** What the screen asks of the worker; each is answered once, in turn. */
export type RollUpRequest =
  | { readonly kind: 'add'; readonly fileName: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'finish'; readonly wishes: RollUpWishes }
  | { readonly kind: 'beside'; readonly what: BesideRollUp };

/** The global object of a worker: TypeScript's DOM library knows only that of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<RollUpRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

// zod would try whether it may make code out of text, which the page's policy forbids.
z.config({ jitless: true });

/** Scripts lie beside the page, and the office's sets beside both. */
const session = servedSets(setFilesBeside(globalThis.location.href)).then(
  ({ known }) => new RollUpSession(webConverter(), known),
);
let last: Promise<unknown> = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() => answer(data));
};

async function answer(request: RollUpRequest): Promise<void> {
  switch (request.kind) {
    case 'add':
      scope.postMessage(await (await session).add(request.fileName, request.bytes), []);
      return;
    case 'finish': {
      await loadLanguage(request.wishes.language);
      await loadLaterTexts();
      const rolledUp = (await session).finish(request.wishes);
      scope.postMessage(rolledUp, rolledUp.workbook === null ? [] : [rolledUp.workbook.buffer]);
      return;
    }
    case 'beside': {
      const file = (await session).beside(request.what);
      scope.postMessage(file, file === null ? [] : [file.buffer]);
      return;
    }
    default:
      unreachable(request);
  }
}
