import { keepText, keptText } from '../page-memory';

const STORAGE_KEY = 'cham-chuan.user-name';

/** The name that the user gave before, "" where there is none: Office tells an add-in nobody's name without a network. */
export function knownUserName(storage: Storage | null): string {
  return keptText(STORAGE_KEY, storage) ?? '';
}

/** Keeps the name for the next time. */
export function rememberUserName(name: string, storage: Storage | null): void {
  keepText(STORAGE_KEY, name, storage);
}
