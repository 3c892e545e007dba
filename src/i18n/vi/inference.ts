import type { Effect } from '../../criteria/criteria-set';
import { unreachable } from '../../outcome';
import type { InferenceNote } from '../../reading/infer/inference-note';
import { cellToA1 } from '../../workbook/address';
import { short, guessedText } from '../inference-texts';

export const inference = {
  note: vietnamese,
  /** Over the notes. */
  toLookAt: (sheet: string) => `Bộ tiêu chí lập từ trang “${sheet}”. Hãy xem lại:`,
  /** After the first few notes of one kind. */
  andMore: (count: number) => `… và ${count} chỗ nữa như vậy; thêm --explain để xem hết.`,
  listOnly: 'Bảng không có cột kết quả hay điểm chấm: chỉ lấy số thứ tự, nội dung và điểm tối đa.',
  otherSheets: (names: readonly string[]) =>
    `Các trang khác cũng có bảng, không dùng tới: ${names.join(', ')}. Chọn trang bằng --sheet.`,
  /** What no table says, and somebody has to write. */
  toComplete: 'Bảng không cho biết căn cứ pháp lý, hiệu lực và điều kiện công nhận; hãy ghi thêm vào tệp nếu cần.',
  done: (count: number, file: string) => `Đã lập bộ tiêu chí có ${count} tiêu chí. Kết quả: ${file}`,
};

export const effects = { bonus: 'điểm cộng', deduction: 'điểm trừ' } satisfies Readonly<Record<Effect, string>>;

function vietnamese(note: InferenceNote): string {
  switch (note.code) {
    case 'title-taken':
      return `Tên bộ tiêu chí lấy theo ${note.from === 'table' ? 'tên bảng' : 'tên trang tính'}: “${short(note.title)}”.`;
    case 'numbers-with-group':
      return `Số thứ tự bắt đầu lại ở mỗi nhóm nên được ghi kèm số nhóm, ví dụ ${note.example}.`;
    case 'numbered-by-place':
      return `Bảng không có số thứ tự; ${note.count} tiêu chí được đánh số từ 1.`;
    case 'no-maximum-column':
      return 'Bảng có điểm nhưng không có cột điểm tối đa; mọi tiêu chí được lập là đạt hay chưa đạt.';
    case 'row-without-number':
      return `${at(note)}: dòng không có số thứ tự nên không được lấy: “${short(note.title)}”.`;
    case 'row-without-title':
      return `${at(note)}: tiêu chí ${note.number} không có nội dung.`;
    case 'number-repeated':
      return `${at(note)}: số ${note.number} đã có ở dòng ${note.firstRow + 1}; chỉ lấy dòng đầu.`;
    case 'zero-restored':
      return `${at(note)}: hiểu là ${note.number}, vì Excel bỏ số 0 ở cuối.`;
    case 'maximum-unreadable':
      return note.found === ''
        ? `${at(note)}: tiêu chí ${note.number} không có điểm tối đa nên được lập là đạt hay chưa đạt.`
        : `${at(note)}: “${short(note.found)}” không đọc được thành điểm tối đa; tiêu chí ${note.number} được lập là đạt hay chưa đạt.`;
    case 'result-is-no-word':
      return `${at(note)}: tiêu chí ${note.number} ghi “${short(note.found)}”, không phải là kết quả; nếu tiêu chí đo bằng số liệu, hãy ghi cách đo vào tệp.`;
    case 'measure-guessed':
      return `${at(note)}: tiêu chí ${note.number} ghi “${short(note.words)}” nên hiểu là ${guessedText(note, 'vi')}.`;
    case 'measure-unclear':
      return `${at(note)}: tiêu chí ${note.number} ghi ${note.words.map((words) => `“${short(words)}”`).join(' và ')} nên chưa rõ cách đánh giá; hãy ghi thêm nếu cần.`;
    case 'rows-below-left-out':
      return `${at(note)}: ${note.count} dòng dưới tiêu chí ${note.number} chỉ giải thích tiêu chí này nên không được lấy.`;
    case 'heading-left-out':
      return `${at(note)}: mục ${note.number} “${short(note.title)}” nằm giữa tiêu chí và chỉ tiêu nên không được lấy; các chỉ tiêu của mục này vẫn được lấy.`;
    case 'empty-group-left-out':
      return `${at(note)}: “${short(note.title)}” không có tiêu chí nào ngay bên dưới nên không được lấy làm nhóm.`;
    default:
      return unreachable(note);
  }

  function at({ cell }: Extract<InferenceNote, { cell: unknown }>): string {
    return `Ô ${cellToA1(cell)}`;
  }
}
