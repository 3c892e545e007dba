import type { Recognition } from '../assessing/assessment';
import type { Language, Texts } from './language';
import { localText } from './local-text';

/** A conclusion, with what has yet to be confirmed for it: "Đạt chuẩn (còn phải xác nhận: …)". */
export function recognitionText({ title, unconfirmed }: Recognition, language: Language): string {
  const conclusion = localText(title, language);
  if (unconfirmed.length === 0) return conclusion;
  return `${conclusion} (${toConfirm[language]}: ${unconfirmed.map((condition) => localText(condition.title, language)).join('; ')})`;
}

const toConfirm: Texts<string> = { vi: 'còn phải xác nhận', en: 'to be confirmed' };
