import type { Effect } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import type { InferenceNote } from '../reading/infer/inference-note';
import { cellToA1 } from '../workbook/address';
import type { Language, Texts } from './language';
import { measureText } from './measure-texts';

export interface InferenceTexts {
  readonly note: (note: InferenceNote) => string;
  /** Over the notes. */
  readonly toLookAt: (sheet: string) => string;
  /** After the first few notes of one kind. */
  readonly andMore: (count: number) => string;
  readonly listOnly: string;
  readonly otherSheets: (names: readonly string[]) => string;
  /** What no table says, and somebody has to write. */
  readonly toComplete: string;
  readonly done: (count: number, file: string) => string;
}

export const inferenceTexts: Texts<InferenceTexts> = {
  vi: {
    note: vietnamese,
    toLookAt: (sheet) => `Bộ tiêu chí lập từ trang “${sheet}”. Hãy xem lại:`,
    andMore: (count) => `… và ${count} chỗ nữa như vậy; thêm --explain để xem hết.`,
    listOnly: 'Bảng không có cột kết quả hay điểm chấm: chỉ lấy số thứ tự, nội dung và điểm tối đa.',
    otherSheets: (names) =>
      `Các trang khác cũng có bảng, không dùng tới: ${names.join(', ')}. Chọn trang bằng --sheet.`,
    toComplete: 'Bảng không cho biết căn cứ pháp lý, hiệu lực và điều kiện công nhận; hãy ghi thêm vào tệp nếu cần.',
    done: (count, file) => `Đã lập bộ tiêu chí có ${count} tiêu chí. Kết quả: ${file}`,
  },
  en: {
    note: english,
    toLookAt: (sheet) => `A criteria set from the sheet “${sheet}”. Look at these:`,
    andMore: (count) => `… and ${count} more like these; add --explain to see all.`,
    listOnly:
      'The table has no column for results or points given: numbers, titles and maximum points alone were taken.',
    otherSheets: (names) =>
      `Other sheets have tables too, which were not used: ${names.join(', ')}. Choose with --sheet.`,
    toComplete:
      'The table does not say the legal basis, the validity and the conditions of recognition; add them to the file if they are needed.',
    done: (count, file) => `A criteria set of ${count} criteria. Output: ${file}`,
  },
};

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

function english(note: InferenceNote): string {
  switch (note.code) {
    case 'title-taken':
      return `The set's title is that of the ${note.from}: “${short(note.title)}”.`;
    case 'numbers-with-group':
      return `Numbers begin anew in every group, so that the group's is written before them: ${note.example}.`;
    case 'numbered-by-place':
      return `The table has no numbers; its ${note.count} criteria are numbered from 1.`;
    case 'no-maximum-column':
      return 'The table has points but no column for the maximum; every criterion is met or not.';
    case 'row-without-number':
      return `${at(note)}: the row has no number and was left out: “${short(note.title)}”.`;
    case 'row-without-title':
      return `${at(note)}: criterion ${note.number} has no title.`;
    case 'number-repeated':
      return `${at(note)}: row ${note.firstRow + 1} has number ${note.number} already; the first was taken.`;
    case 'zero-restored':
      return `${at(note)}: read as ${note.number}, whose last zero Excel drops.`;
    case 'maximum-unreadable':
      return note.found === ''
        ? `${at(note)}: criterion ${note.number} has no maximum and is met or not.`
        : `${at(note)}: “${short(note.found)}” cannot be read as a maximum; criterion ${note.number} is met or not.`;
    case 'result-is-no-word':
      return `${at(note)}: criterion ${note.number} says “${short(note.found)}”, which is no result; if it is measured by an amount, write how into the file.`;
    case 'measure-guessed':
      return `${at(note)}: criterion ${note.number} says “${short(note.words)}”, taken as ${guessedText(note, 'en')}.`;
    case 'measure-unclear':
      return `${at(note)}: criterion ${note.number} says ${note.words.map((words) => `“${short(words)}”`).join(' and ')}, so that it is not clear how it is measured; add it if it is needed.`;
    case 'rows-below-left-out':
      return `${at(note)}: rows under criterion ${note.number} that only explain it were left out: ${note.count}.`;
    case 'heading-left-out':
      return `${at(note)}: ${note.number} “${short(note.title)}” stands between a criterion and its indicators and was left out; its indicators were taken.`;
    case 'empty-group-left-out':
      return `${at(note)}: “${short(note.title)}” has no criterion right under it and was left out.`;
    default:
      return unreachable(note);
  }

  function at({ cell }: Extract<InferenceNote, { cell: unknown }>): string {
    return `Cell ${cellToA1(cell)}`;
  }
}

const effects: Texts<Readonly<Record<Effect, string>>> = {
  vi: { bonus: 'điểm cộng', deduction: 'điểm trừ' },
  en: { bonus: 'bonus points', deduction: 'points taken off' },
};

/** What was made of a criterion's words: "tỷ lệ ít nhất 70 %", "điểm trừ, tối đa 2 điểm". */
function guessedText({ measure, effect }: Extract<InferenceNote, { code: 'measure-guessed' }>, language: Language) {
  const how = measureText(measure, language);
  return effect === undefined ? how : `${effects[language][effect]}, ${how}`;
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 100;

function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
