import type { LocalText } from '../criteria/criteria-set';
import type { Language } from './language';

/** A criteria set's own words, in Vietnamese where it has no others. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.vi;
}
