import { laterTextsIn } from '../../i18n/texts';
import { errorText } from '../../i18n/error-texts';
import type { Language } from '../../i18n/language';
import type { RefusedBecause } from './roll-up-messages';

/** What happened to a file, and what can be done. */
export function refusalText(error: RefusedBecause, language: Language): string {
  if (error.code === 'unexpected') return laterTextsIn(language).rollUp.unexpected;
  const { message, advice } = errorText(error, language);
  return `${message} ${advice}`;
}
