import type { CountedBecause, RollUpNote, UnitPlace } from '../app/roll-up/roll-up-note';
import { unreachable } from '../outcome';
import { formNoteTexts } from './form-note-texts';
import type { Texts } from './language';
import { localText } from './local-text';

/** Why no roll-up is shown. */
export type RollUpProblem = 'no-workbooks' | 'failed' | 'stopped';

export interface RollUpTexts {
  /** What was decided on a file, and what the user can do where that is not wanted. */
  readonly note: (note: RollUpNote) => string;
  /** Of a file with nothing to be mended or looked at. */
  readonly noProblems: string;
  /** Of a file that brought a defect of ours to light. */
  readonly unexpected: string;
  readonly pane: {
    readonly title: string;
    readonly introduction: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly problems: Readonly<Record<RollUpProblem, string>>;
    readonly reading: (done: number, total: number) => string;
    readonly writing: string;
    readonly stop: string;
    readonly close: string;
    readonly done: (files: number, refused: number) => string;
    readonly decisions: string;
    readonly files: string;
    /** Of the three between a file has one: what the figures of all of its units are. */
    readonly columns: Readonly<Record<'file' | 'unit' | 'met' | 'score' | 'result' | 'errors', string>>;
    readonly unnamed: string;
    /** Files that are not listed. */
    readonly more: (count: number) => string;
    readonly download: string;
    /** Opens it in Excel at once. */
    readonly open: string;
    readonly opened: string;
    readonly openFailed: string;
    /** Nothing tells whether a download came. */
    readonly downloadHint: string;
    /** The name that the workbook is saved under. */
    readonly outputName: string;
  };
}

const vi: RollUpTexts = {
  note: (note) => {
    switch (note.code) {
      case 'file-refused':
        return note.message;
      case 'unit-repeated':
        return `${note.unit} có hai biểu. Tính theo ${placeVi(note.counted)} ${becauseVi[note.because]}; biểu này không được tính. Nếu không đúng, hãy bỏ tệp không dùng rồi tổng hợp lại.`;
      case 'unit-in-phases':
        return `${note.unit} có biểu của hai thời điểm. Tính theo ${placeVi(note.counted)} vì mới hơn; biểu này (${dayVi(note.earlier.day)}) dùng để so tiến độ.`;
      case 'set-versions':
        return `Tệp này dùng một bản khác của bộ tiêu chí “${localText(note.title, 'vi')}” so với ${note.firstFile}. Hai bản được lập thành hai phần riêng (phần này ghi “bản ${note.version}”). Nếu phải dùng chung một bản, hãy chọn bộ tiêu chí rồi tổng hợp lại.`;
      case 'several-sets':
        return `Từ tệp này còn có ${note.units} biểu theo bộ tiêu chí “${localText(note.title, 'vi')}”. Mỗi bộ tiêu chí là một phần riêng, không so sánh với nhau.`;
      case 'criterion-missing':
      case 'criterion-unknown':
      case 'maximum-differs':
      case 'other-form':
        return formNoteTexts.vi(note);
      default:
        return unreachable(note);
    }
  },
  noProblems: 'Không có vấn đề nào.',
  unexpected: 'Có lỗi ngoài dự kiến khi đọc tệp này. Hãy gửi tệp cho người phụ trách phần mềm.',
  pane: {
    title: 'Tổng hợp nhiều tệp',
    introduction:
      'Chọn biểu của các đơn vị (.xlsx, .xlsm). Tệp được đọc ngay trên máy này, không gửi đi đâu, không bị thay đổi.',
    chooseFiles: 'Chọn tệp',
    chooseFolder: 'Chọn cả thư mục',
    problems: {
      'no-workbooks': 'Không có tệp .xlsx hay .xlsm nào. Hãy chọn tệp hoặc thư mục khác.',
      failed: 'Chưa tổng hợp được. Hãy thử lại với ít tệp hơn.',
      stopped: 'Đã dừng. Chưa có sổ tổng hợp.',
    },
    reading: (done, total) => `Đang đọc: ${done}/${total} tệp`,
    writing: 'Đang lập sổ tổng hợp…',
    stop: 'Dừng',
    close: 'Đóng',
    done: (files, refused) =>
      refused === 0 ? `Đã tổng hợp ${files} tệp.` : `Đã tổng hợp ${files} tệp, ${refused} tệp không đọc được.`,
    decisions: 'Cần biết',
    files: 'Kết quả từng tệp',
    columns: { file: 'Tệp', unit: 'Đơn vị', met: 'Đạt', score: 'Điểm', result: 'Kết quả', errors: 'Lỗi' },
    unnamed: '(không ghi tên)',
    more: (count) => `Còn ${count} tệp nữa, xem trong sổ tổng hợp.`,
    download: 'Tải sổ tổng hợp',
    open: 'Mở trong Excel',
    opened: 'Excel đã mở sổ tổng hợp ở cửa sổ khác. Hãy lưu sổ đó lại.',
    openFailed: 'Excel ở đây không mở được sổ tổng hợp. Hãy bấm “Tải sổ tổng hợp”, rồi mở tệp vừa tải.',
    downloadHint: 'Tải về mà không thấy tệp (thường gặp trên Mac): hãy bấm “Mở trong Excel”, rồi lưu sổ.',
    outputName: 'tong-hop.xlsx',
  },
};

const becauseVi: Readonly<Record<CountedBecause, string>> = {
  'same-content': 'vì hai tệp giống hệt nhau',
  'more-complete': 'vì đã ghi nhiều kết quả hơn',
  first: 'vì đứng trước, hai biểu ghi đủ như nhau',
};

function placeVi({ fileName, sheetName, day }: UnitPlace): string {
  return `tệp ${fileName}, trang “${sheetName}”${day === null ? '' : ` (${dayVi(day)})`}`;
}

/** "2025-03-15" → "15/3/2025" */
function dayVi(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

const en: RollUpTexts = {
  note: (note) => {
    switch (note.code) {
      case 'file-refused':
        return note.message;
      case 'unit-repeated':
        return `${note.unit} has two forms. The one in ${placeEn(note.counted)} counts ${becauseEn[note.because]}; this one does not. If that is wrong, take the other file away and roll up again.`;
      case 'unit-in-phases':
        return `${note.unit} has forms of two days. The one in ${placeEn(note.counted)} counts, being later; this one (${note.earlier.day}) shows the progress.`;
      case 'set-versions':
        return `This file has another version of the criteria set “${localText(note.title, 'en')}” than ${note.firstFile}. Each version gets a part of its own (this one says “version ${note.version}”). If one version is to hold for all, choose the criteria set and roll up again.`;
      case 'several-sets':
        return `From this file on there are also forms of the criteria set “${localText(note.title, 'en')}” (${note.units}). Each criteria set is a part of its own; they are not compared.`;
      case 'criterion-missing':
      case 'criterion-unknown':
      case 'maximum-differs':
      case 'other-form':
        return formNoteTexts.en(note);
      default:
        return unreachable(note);
    }
  },
  noProblems: 'Nothing to be mended or looked at.',
  unexpected: 'An unexpected error occurred in this file. Send the file to whoever maintains the program.',
  pane: {
    title: 'Roll up many files',
    introduction:
      "Choose the units' forms (.xlsx, .xlsm). Files are read on this machine, sent nowhere, and not changed.",
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    problems: {
      'no-workbooks': 'There is no .xlsx or .xlsm file. Choose other files or another folder.',
      failed: 'The files could not be rolled up. Try again with fewer files.',
      stopped: 'Stopped. There is no roll-up yet.',
    },
    reading: (done, total) => `Reading: ${done} of ${total} files`,
    writing: 'Making the workbook…',
    stop: 'Stop',
    close: 'Close',
    done: (files, refused) =>
      refused === 0 ? `Files rolled up: ${files}.` : `Files rolled up: ${files}. Not readable: ${refused}.`,
    decisions: 'Worth knowing',
    files: 'Results of each file',
    columns: { file: 'File', unit: 'Unit', met: 'Met', score: 'Score', result: 'Result', errors: 'Errors' },
    unnamed: '(no name)',
    more: (count) => `${count} more files are in the workbook.`,
    download: 'Download the roll-up',
    open: 'Open in Excel',
    opened: 'Excel has opened the roll-up in another window. Save it there.',
    openFailed: 'This Excel could not open the roll-up. Choose “Download the roll-up”, then open the file.',
    downloadHint: 'No file came, as often on a Mac? Choose “Open in Excel”, then save the workbook.',
    outputName: 'roll-up.xlsx',
  },
};

const becauseEn: Readonly<Record<CountedBecause, string>> = {
  'same-content': 'as both files are the same',
  'more-complete': 'as it has more results',
  first: 'as it comes first and both are equally complete',
};

function placeEn({ fileName, sheetName, day }: UnitPlace): string {
  return `${fileName}, sheet “${sheetName}”${day === null ? '' : ` (${day})`}`;
}

export const rollUpTexts: Texts<RollUpTexts> = { vi, en };
