import type { SetReason, WordsOnSheet } from '../assessing/set-choice';
import { unreachable } from '../outcome';
import { cellToA1 } from '../workbook/address';
import type { Language } from './language';
import { textsIn } from './texts';

/** Words of a sheet that are longer are cut. */
const LONGEST_WORDS = 100;

/** Why a table is held to be of a set, as a phrase: "văn bản ghi trên trang: “… 9745/QĐ-BCA-V05” (ô A2)". */
export function setReasonText(reason: SetReason, language: Language): string {
  const { remembered, cited, subject, alike } = textsIn(language).setReason;
  switch (reason.code) {
    case 'remembered':
      return remembered;
    case 'cited-document':
      return cited(quoted(reason, language));
    case 'subject-words':
      return subject(quoted(reason, language));
    case 'titles-alike':
      return alike(reason.ofSet, reason.ofTable);
    default:
      return unreachable(reason);
  }
}

function quoted({ words, cell }: WordsOnSheet, language: Language): string {
  const short = words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS).trimEnd()}…`;
  return textsIn(language).setReason.quoted(short, cell === null ? null : cellToA1(cell));
}
