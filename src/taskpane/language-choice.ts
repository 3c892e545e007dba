import { storageOf } from '../excel-memory';
import { isLanguage, languageOf, type Language } from '../i18n/language';

const STORAGE_KEY = 'cham-chuan.language';

/** The language that the user chose before, else the one Office is shown in; Vietnamese where that is neither of ours. */
export function preferredLanguage(displayLanguage: string, storage: Storage | null): Language {
  return readChoice(storage) ?? languageOf(displayLanguage);
}

/** Keeps the choice for the next time; a browser that forbids storage merely forgets it. */
export function rememberLanguage(language: Language, storage: Storage | null): void {
  try {
    storage?.setItem(STORAGE_KEY, language);
  } catch {
    return;
  }
}

function readChoice(storage: Storage | null): Language | null {
  try {
    const chosen = storage?.getItem(STORAGE_KEY);
    return isLanguage(chosen) ? chosen : null;
  } catch {
    return null;
  }
}

/** The page's storage, or null where the browser forbids even to look. */
export function pageStorage(): Storage | null {
  return storageOf(window);
}
