import type { Recognition } from '../assessing/assessment';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';
import * as recognitionVi from './vi/recognition';

/** A conclusion, with what has yet to be confirmed for it: "Đạt chuẩn (còn phải xác nhận: …)". */
export function recognitionText(recognition: Recognition, language: Language): string {
  return said(recognition, language, textsIn(language));
}

/** As `recognitionText`, in the language of forms, which tabs say it in whatever language is loaded. */
export function recognitionOnForm(recognition: Recognition): string {
  return said(recognition, 'vi', recognitionVi);
}

function said(
  { title, unconfirmed, isHeldDown }: Recognition,
  language: Language,
  { toConfirm, heldDown }: typeof recognitionVi,
): string {
  const conclusion = localText(title, language);
  const open = unconfirmed.map((condition) => localText(condition.title, language)).join('; ');
  const remarks = [...(isHeldDown === true ? [heldDown] : []), ...(open === '' ? [] : [`${toConfirm}: ${open}`])];
  return remarks.length === 0 ? conclusion : `${conclusion} (${remarks.join('; ')})`;
}
