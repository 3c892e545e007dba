import type { LocalText } from '../criteria/criteria-set';
import type { Language } from './language';

/** A criteria set's own words, in Vietnamese where it has no others, or can have none in that language. */
export function localText(text: LocalText, language: Language): string {
  const words: Readonly<Partial<Record<Language, string | undefined>>> = text;
  return words[language] ?? text.vi;
}
