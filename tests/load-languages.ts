import { en } from '../src/i18n/en';
import { later as enLater } from '../src/i18n/en/later';
import { addLaterTexts, addTexts } from '../src/i18n/texts';
import { vi } from '../src/i18n/vi';
import { later as viLater } from '../src/i18n/vi/later';

addTexts('vi', vi);
addTexts('en', en);
addLaterTexts('vi', viLater);
addLaterTexts('en', enLater);
