import { isLanguage, languageOf, type Language } from '../i18n/language';
import { keepText, keptText } from '../page-memory';

const STORAGE_KEY = 'cham-chuan.language';

/** The language that the user chose before, else the one Office is shown in; Vietnamese where that is neither of ours. */
export function preferredLanguage(displayLanguage: string, storage: Storage | null): Language {
  const chosen = keptText(STORAGE_KEY, storage);
  return isLanguage(chosen) ? chosen : languageOf(displayLanguage);
}

/** Keeps the choice for the next time. */
export function rememberLanguage(language: Language, storage: Storage | null): void {
  keepText(STORAGE_KEY, language, storage);
}
