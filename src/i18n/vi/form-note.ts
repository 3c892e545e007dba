import type { DifferingMaximum, FormNote, MissingRow, NamedRow } from '../../app/forms/form-note';
import { unreachable } from '../../outcome';
import { formatNumber } from '../format';
import { localText } from '../local-text';
import { MOST_NAMED } from '../form-note-texts';

/** What is said of a form beside others of which no criteria set is known. */
export const formNote = (note: FormNote): string => {
  switch (note.code) {
    case 'criterion-missing':
      return `Trang “${note.sheetName}” không có ${listed(note.rows, missing)}. Khi so sánh, tiêu chí này tính là chưa có kết quả.`;
    case 'criterion-unknown':
      return `Trang “${note.sheetName}” có thêm ${listed(note.rows, (row) => `${named(row)} (${row.having}/${row.of} biểu có)`)}. Phần này không đưa vào so sánh.`;
    case 'maximum-differs':
      return `Trang “${note.sheetName}” ghi điểm tối đa khác các biểu kia: ${listed(note.rows, maximum)}.`;
    case 'other-form':
      return `Từ tệp này còn có ${note.units} biểu theo mẫu khác (“${localText(note.title, 'vi')}”), ít tiêu chí cùng tên với mẫu “${localText(note.usual, 'vi')}”. Mỗi mẫu là một phần riêng, không so sánh với nhau.`;
    default:
      return unreachable(note);
  }
};

function listed<T>(rows: readonly T[], text: (row: T) => string): string {
  const more = rows.length > MOST_NAMED ? ` và ${rows.length - MOST_NAMED} tiêu chí nữa` : '';
  return `${rows.slice(0, MOST_NAMED).map(text).join('; ')}${more}`;
}

function named({ number, title }: NamedRow): string {
  return title === '' ? `tiêu chí ${number}` : `tiêu chí ${number} “${title}”`;
}

function missing(row: MissingRow): string {
  const after = row.after === null ? '' : `sau ${named(row.after)}, `;
  return `${named(row)} (${after}${row.having}/${row.of} biểu có)`;
}

function maximum({ found, usual, ...row }: DifferingMaximum): string {
  const points = (maximum: number | null) => (maximum === null ? 'không ghi' : formatNumber(maximum, 'vi'));
  return `${named(row)}: ${points(found)}, các biểu kia: ${points(usual)}`;
}
