import type { Recognition } from '../assessing/assessment';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** A conclusion, with what has yet to be confirmed for it: "Đạt chuẩn (còn phải xác nhận: …)". */
export function recognitionText({ title, unconfirmed, isHeldDown }: Recognition, language: Language): string {
  const { toConfirm, heldDown } = textsIn(language);
  const conclusion = localText(title, language);
  const open = unconfirmed.map((condition) => localText(condition.title, language)).join('; ');
  const remarks = [...(isHeldDown === true ? [heldDown] : []), ...(open === '' ? [] : [`${toConfirm}: ${open}`])];
  return remarks.length === 0 ? conclusion : `${conclusion} (${remarks.join('; ')})`;
}
