import type { Language } from './language';
import { addLaterTexts, addTexts, loadedLanguages } from './texts';
import type { LanguageTexts } from './vi';
import type { LaterTexts } from './vi/later';

interface Loads {
  readonly first: () => Promise<LanguageTexts>;
  readonly later: () => Promise<LaterTexts>;
}

/** Each a bundle of its own, so that only the language in use is loaded. */
const loads: Readonly<Record<Language, Loads>> = {
  vi: {
    first: async () => (await import(/* webpackChunkName: "language-vi" */ './vi')).vi,
    later: async () => (await import(/* webpackChunkName: "later-vi" */ './vi/later')).later,
  },
  en: {
    first: async () => (await import(/* webpackChunkName: "language-en" */ './en')).en,
    later: async () => (await import(/* webpackChunkName: "later-en" */ './en/later')).later,
  },
};

let isLaterWanted = false;

/** Loads a language's texts. To be waited for at each edge before anything is said. */
export async function loadLanguage(language: Language): Promise<void> {
  addTexts(language, await loads[language].first());
  if (isLaterWanted) await loadLater(language);
}

/** Loads what `laterTextsIn` has of every language in use, and of those that come. */
export async function loadLaterTexts(): Promise<void> {
  isLaterWanted = true;
  await Promise.all(loadedLanguages().map(loadLater));
}

async function loadLater(language: Language): Promise<void> {
  addLaterTexts(language, await loads[language].later());
}
