import { keepText } from '../../page-memory';

const STORAGE_KEY = 'cham-chuan.first-run';
const OVER = 'over';

/**
 * True until `rememberFirstRun`. Where nothing can be remembered it is false: better no introduction than the same one
 * every day.
 */
export function isFirstRun(storage: Storage | null): boolean {
  try {
    return storage !== null && storage.getItem(STORAGE_KEY) !== OVER;
  } catch {
    return false;
  }
}

/** The introduction was seen, or skipped: it does not come again. */
export function rememberFirstRun(storage: Storage | null): void {
  keepText(STORAGE_KEY, OVER, storage);
}
