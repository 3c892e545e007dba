import type { Outcome } from '../../outcome';
import type { WorkbookError } from '../errors';
import { CONVERSION_READY, converterIn, type Converter } from './converter';

/** Converts in a worker of the browser's, which loads the library when the first file asks for it. */
export function webConverter(): Converter {
  return converterIn((listener) => {
    const worker = new Worker(new URL('./conversion-worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<typeof CONVERSION_READY | Outcome<Uint8Array, WorkbookError>>) => {
      if (data === CONVERSION_READY) listener.ready();
      else listener.answered(data);
    };
    worker.onerror = ({ message }) => listener.failed(new Error(message));
    return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() };
  });
}
