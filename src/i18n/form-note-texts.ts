import type { DifferingMaximum, FormNote, MissingRow, NamedRow } from '../app/forms/form-note';
import { unreachable } from '../outcome';
import { formatNumber } from './format';
import type { Texts } from './language';
import { localText } from './local-text';

/** What is said of a form beside others of which no criteria set is known. */
export const formNoteTexts: Texts<(note: FormNote) => string> = {
  vi: (note) => {
    switch (note.code) {
      case 'criterion-missing':
        return `Trang “${note.sheetName}” không có ${listedVi(note.rows, missingVi)}. Khi so sánh, tiêu chí này tính là chưa có kết quả.`;
      case 'criterion-unknown':
        return `Trang “${note.sheetName}” có thêm ${listedVi(note.rows, (row) => `${namedVi(row)} (${row.having}/${row.of} biểu có)`)}. Phần này không đưa vào so sánh.`;
      case 'maximum-differs':
        return `Trang “${note.sheetName}” ghi điểm tối đa khác các biểu kia: ${listedVi(note.rows, maximumVi)}.`;
      case 'other-form':
        return `Từ tệp này còn có ${note.units} biểu theo mẫu khác (“${localText(note.title, 'vi')}”), ít tiêu chí cùng tên với mẫu “${localText(note.usual, 'vi')}”. Mỗi mẫu là một phần riêng, không so sánh với nhau.`;
      default:
        return unreachable(note);
    }
  },
  en: (note) => {
    switch (note.code) {
      case 'criterion-missing':
        return `Sheet “${note.sheetName}” lacks ${listedEn(note.rows, missingEn)}. In the comparison it has no result there.`;
      case 'criterion-unknown':
        return `Sheet “${note.sheetName}” also has ${listedEn(note.rows, (row) => `${namedEn(row)} (in ${row.having} of ${row.of} forms)`)}. That is not compared.`;
      case 'maximum-differs':
        return `Sheet “${note.sheetName}” has other maximum points than the other forms: ${listedEn(note.rows, maximumEn)}.`;
      case 'other-form':
        return `From this file on there are also forms of another kind (“${localText(note.title, 'en')}”, ${note.units}), which share few titles with “${localText(note.usual, 'en')}”. Each kind is a part of its own; they are not compared.`;
      default:
        return unreachable(note);
    }
  },
};

/** So many are named; the rest is counted. */
const MOST_NAMED = 5;

function listedVi<T>(rows: readonly T[], text: (row: T) => string): string {
  const more = rows.length > MOST_NAMED ? ` và ${rows.length - MOST_NAMED} tiêu chí nữa` : '';
  return `${rows.slice(0, MOST_NAMED).map(text).join('; ')}${more}`;
}

function namedVi({ number, title }: NamedRow): string {
  return title === '' ? `tiêu chí ${number}` : `tiêu chí ${number} “${title}”`;
}

function missingVi(row: MissingRow): string {
  const after = row.after === null ? '' : `sau ${namedVi(row.after)}, `;
  return `${namedVi(row)} (${after}${row.having}/${row.of} biểu có)`;
}

function maximumVi({ found, usual, ...row }: DifferingMaximum): string {
  const points = (maximum: number | null) => (maximum === null ? 'không ghi' : formatNumber(maximum, 'vi'));
  return `${namedVi(row)}: ${points(found)}, các biểu kia: ${points(usual)}`;
}

function listedEn<T>(rows: readonly T[], text: (row: T) => string): string {
  const more = rows.length > MOST_NAMED ? ` and ${rows.length - MOST_NAMED} more` : '';
  return `${rows.slice(0, MOST_NAMED).map(text).join('; ')}${more}`;
}

function namedEn({ number, title }: NamedRow): string {
  return title === '' ? `criterion ${number}` : `criterion ${number} “${title}”`;
}

function missingEn(row: MissingRow): string {
  const after = row.after === null ? '' : `after ${namedEn(row.after)}, `;
  return `${namedEn(row)} (${after}in ${row.having} of ${row.of} forms)`;
}

function maximumEn({ found, usual, ...row }: DifferingMaximum): string {
  const points = (maximum: number | null) => (maximum === null ? 'none' : formatNumber(maximum, 'en'));
  return `${namedEn(row)}: ${points(found)}, elsewhere ${points(usual)}`;
}
