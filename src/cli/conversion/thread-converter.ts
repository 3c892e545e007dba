import path from 'node:path';
import type { Outcome } from '../../outcome';
import type { WorkbookError } from '../../workbook/errors';
import { CONVERSION_READY, converterIn, type Converter } from '../../workbook/other-formats/converter';
import { MAX_CONVERSION_MEGABYTES } from '../../workbook/other-formats/limits';
import { newThread } from '../workers/new-thread';

/** The built thread, beside the built command line. */
const THREAD_FILE = path.join(__dirname, 'conversion.cjs');

/** Converts in a thread of Node's, which keeps the program from ending only while a file is converted. */
export function threadConverter(threadFile = THREAD_FILE): Converter {
  return converterIn((listener) => {
    const limits = { maxOldGenerationSizeMb: MAX_CONVERSION_MEGABYTES };
    const worker = newThread(threadFile, { resourceLimits: limits });
    worker.on('message', (answer: typeof CONVERSION_READY | Outcome<Uint8Array, WorkbookError>) => {
      if (answer === CONVERSION_READY) {
        listener.ready();
        return;
      }
      worker.unref();
      listener.answered(answer);
    });
    worker.on('error', (error) => listener.failed(error));
    return {
      post: (request) => {
        worker.ref();
        worker.postMessage(request);
      },
      stop: () => void worker.terminate(),
    };
  });
}
