/** The page's storage, or null where the browser forbids even to look (Office on the web with third-party cookies off). */
export function pageStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What a page kept on this machine under a name; null where that is nothing, or the browser forbids to look. */
export function keptText(name: string, storage: Storage | null): string | null {
  try {
    return storage?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a text for the next time; a browser that forbids it, or has no room, merely forgets it.
 * @param text null forgets what was kept
 */
export function keepText(name: string, text: string | null, storage: Storage | null): void {
  try {
    if (text === null) storage?.removeItem(name);
    else storage?.setItem(name, text);
  } catch {
    return;
  }
}
