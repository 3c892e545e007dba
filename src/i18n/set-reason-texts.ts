import type { CountOf, SetReason, WordsOnSheet } from '../assessing/set-choice';
import { unreachable } from '../outcome';
import { cellToA1 } from '../workbook/address';
import type { Language, Texts } from './language';

/** Words of a sheet that are longer are cut. */
const LONGEST_WORDS = 100;

interface SetReasonTexts {
  readonly remembered: string;
  readonly cited: (place: string) => string;
  readonly subject: (place: string) => string;
  readonly alike: (ofSet: CountOf, ofTable: CountOf) => string;
  readonly quoted: (words: string, cell: string | null) => string;
}

const texts: Texts<SetReasonTexts> = {
  vi: {
    remembered: 'đã chọn trước đây và được ghi nhớ trong sổ làm việc',
    cited: (place) => `văn bản ghi trên trang: ${place}`,
    subject: (place) => `tên biểu: ${place}`,
    alike: (ofSet, ofTable) =>
      `${ofSet.alike}/${ofSet.of} tiêu chí của bộ cùng tên, ${ofTable.alike}/${ofTable.of} tiêu chí của bảng cùng tên`,
    quoted: (words, cell) => `“${words}”${cell === null ? '' : ` (ô ${cell})`}`,
  },
  en: {
    remembered: 'it was chosen before, and the workbook remembers',
    cited: (place) => `the document named on the sheet: ${place}`,
    subject: (place) => `what the sheet is about: ${place}`,
    alike: (ofSet, ofTable) =>
      `${ofSet.alike} of the set's ${ofSet.of} criteria have the same words, ${ofTable.alike} of the table's ${ofTable.of}`,
    quoted: (words, cell) => `“${words}”${cell === null ? '' : ` (cell ${cell})`}`,
  },
};

/** Why a table is held to be of a set, as a phrase: "văn bản ghi trên trang: “… 9745/QĐ-BCA-V05” (ô A2)". */
export function setReasonText(reason: SetReason, language: Language): string {
  const { remembered, cited, subject, alike } = texts[language];
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
  return texts[language].quoted(short, cell === null ? null : cellToA1(cell));
}
