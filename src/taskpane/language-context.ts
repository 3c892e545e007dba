import { textsIn } from '../i18n/texts';
import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import type { TaskpaneTexts } from '../i18n/vi/taskpane';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): TaskpaneTexts {
  return textsIn(useContext(LanguageContext)).taskpane;
}
