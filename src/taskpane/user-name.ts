const STORAGE_KEY = 'cham-chuan.user-name';

/** The name that the user gave before, "" where there is none: Office tells an add-in nobody's name without a network. */
export function knownUserName(storage: Storage | null): string {
  try {
    return storage?.getItem(STORAGE_KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next time; a browser that forbids storage merely forgets it. */
export function rememberUserName(name: string, storage: Storage | null): void {
  try {
    storage?.setItem(STORAGE_KEY, name);
  } catch {
    return;
  }
}
