import { errorText } from '../../i18n/error-texts';
import type { Language } from '../../i18n/language';
import { rollUpTexts } from '../../i18n/roll-up-texts';
import type { RefusedBecause } from './roll-up-messages';

/** What happened to a file, and what can be done. */
export function refusalText(error: RefusedBecause, language: Language): string {
  if (error.code === 'unexpected') return rollUpTexts[language].unexpected;
  const { message, advice } = errorText(error, language);
  return `${message} ${advice}`;
}
