const STORAGE_KEY = 'cham-chuan.columns';

/** What was kept on this machine of forms' columns; null where that is nothing, or the browser forbids to look. */
export function keptColumns(storage: Storage | null): string | null {
  try {
    return storage?.getItem(STORAGE_KEY) ?? null;
  } catch {
    return null;
  }
}

/** A browser that forbids storage merely forgets them. */
export function keepColumns(columns: string, storage: Storage | null): void {
  try {
    storage?.setItem(STORAGE_KEY, columns);
  } catch {
    return;
  }
}
