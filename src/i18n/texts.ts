import type { Language } from './language';
import type { LanguageTexts } from './vi';
import type { LaterTexts } from './vi/later';

const loaded = new Map<Language, LanguageTexts>();
const loadedLater = new Map<Language, LaterTexts>();

/** Makes a language's texts known: at an edge, before anything is said in it. */
export function addTexts(language: Language, texts: LanguageTexts): void {
  loaded.set(language, texts);
}

/** Makes known what is said beside the pane's first screens. */
export function addLaterTexts(language: Language, texts: LaterTexts): void {
  loadedLater.set(language, texts);
}

/**
 * Everything that is said from the start.
 * @throws where the language was not loaded: a defect, as every edge loads its language first
 */
export function textsIn(language: Language): LanguageTexts {
  return known(loaded, language);
}

/**
 * What the editor of criteria sets, the roll-up, the self-test, the command line and the workbench say.
 * @throws as `textsIn`
 */
export function laterTextsIn(language: Language): LaterTexts {
  return known(loadedLater, language);
}

/** Those that something can be said in. */
export function loadedLanguages(): readonly Language[] {
  return [...loaded.keys()];
}

function known<T>(all: ReadonlyMap<Language, T>, language: Language): T {
  const texts = all.get(language);
  if (texts === undefined) throw new Error(`The texts of the language "${language}" are not loaded.`);
  return texts;
}
