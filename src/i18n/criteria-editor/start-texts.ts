import type { Texts } from '../language';

/** Where a criteria set is begun. */
export interface StartTexts {
  readonly what: string;
  readonly fromSheet: (sheet: string) => string;
  readonly fromSheetHint: (criteria: number) => string;
  readonly noTable: (sheet: string) => string;
  readonly goOn: (title: string) => string;
  readonly edit: string;
  readonly editing: string;
  readonly editChosen: string;
  readonly openFile: string;
  /** A file that is no criteria set: why, and what to do. */
  readonly fileRefused: (reason: string) => string;
}

export const startTexts: Texts<StartTexts> = {
  vi: {
    what: 'Bắt đầu từ đâu?',
    fromSheet: (sheet) => `Tạo từ trang tính “${sheet}”`,
    fromSheetHint: (criteria) => `Lấy ${criteria} tiêu chí của bảng đang mở; chỗ nào phải đoán thì hỏi lại.`,
    noTable: (sheet) =>
      `Trang tính “${sheet}” chưa đọc được thành bảng tiêu chí. Hãy mở trang tính có bảng gồm cột số thứ tự và nội dung tiêu chí.`,
    goOn: (title) => `Làm tiếp “${title}”`,
    edit: 'Sửa một bộ đã có',
    editing: 'Bộ tiêu chí',
    editChosen: 'Sửa bộ này',
    openFile: 'Mở tệp bộ tiêu chí (.json)…',
    fileRefused: (reason) => `Không mở được tệp. ${reason}`,
  },
  en: {
    what: 'Where to begin?',
    fromSheet: (sheet) => `Make one from the sheet “${sheet}”`,
    fromSheetHint: (criteria) =>
      `Takes the ${criteria} criteria of the open table; what has to be guessed you are asked about.`,
    noTable: (sheet) =>
      `The sheet “${sheet}” cannot be read as a table of criteria. Open a sheet whose table has columns for numbers and for what the criteria say.`,
    goOn: (title) => `Go on with “${title}”`,
    edit: 'Edit a set that is there',
    editing: 'Criteria set',
    editChosen: 'Edit this set',
    openFile: 'Open a criteria file (.json)…',
    fileRefused: (reason) => `The file was not opened. ${reason}`,
  },
};
