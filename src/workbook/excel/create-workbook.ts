import { success, type Outcome } from '../../outcome';
import { settle } from '../../settle';
import type { WorkbookError } from '../errors';
import { officeCode, workbookErrorOf } from './office-errors';
import { SYNC_TIMEOUT_MS } from './office-sync';

/** As many bytes as one call of `String.fromCharCode` takes everywhere. */
const CHUNK = 0x8000;

/**
 * Has Excel open a file that exists nowhere yet, as a new workbook in a window of its own. Not for .xlsm, which some
 * Excels refuse (OfficeDev/office-js #2537).
 * @param content of an .xlsx file
 */
export function createWorkbook(
  content: Uint8Array,
  timeoutMs: number = SYNC_TIMEOUT_MS,
): Promise<Outcome<void, WorkbookError>> {
  return settle<undefined, WorkbookError>(
    async () => {
      await Excel.createWorkbook(base64Of(content));
      return success(undefined);
    },
    {
      timeLimit: timeoutMs,
      timedOut: { code: 'host-timeout' },
      thrown: (thrown) =>
        officeCode(thrown) === null ? { code: 'host-failed', hostCode: 'unknown' } : workbookErrorOf(thrown),
    },
  );
}

function base64Of(content: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < content.length; start += CHUNK) {
    parts.push(String.fromCharCode(...content.subarray(start, start + CHUNK)));
  }
  return btoa(parts.join(''));
}
