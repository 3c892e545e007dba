import type { Recognition } from '../assessing/assessment';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** A conclusion, with what has yet to be confirmed for it: "Đạt chuẩn (còn phải xác nhận: …)". */
export function recognitionText({ title, unconfirmed }: Recognition, language: Language): string {
  const conclusion = localText(title, language);
  if (unconfirmed.length === 0) return conclusion;
  return `${conclusion} (${textsIn(language).toConfirm}: ${unconfirmed.map((condition) => localText(condition.title, language)).join('; ')})`;
}
