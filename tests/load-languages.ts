import { en } from '../src/i18n/en';
import { later as enLater } from '../src/i18n/en/later';
import { languages, type Language } from '../src/i18n/language';
import { addLaterTexts, addTexts } from '../src/i18n/texts';
import { vi, type LanguageTexts } from '../src/i18n/vi';
import { later as viLater, type LaterTexts } from '../src/i18n/vi/later';

const texts: Readonly<Record<Language, readonly [LanguageTexts, LaterTexts]>> = {
  vi: [vi, viLater],
  en: [en, enLater],
};

for (const language of languages) {
  const [first, later] = texts[language];
  addTexts(language, first);
  addLaterTexts(language, later);
}
