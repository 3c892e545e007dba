import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import { taskpaneTexts, type TaskpaneTexts } from '../i18n/taskpane-texts';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): TaskpaneTexts {
  return taskpaneTexts[useContext(LanguageContext)];
}
