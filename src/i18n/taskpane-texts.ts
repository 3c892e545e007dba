import type { Severity } from '../assessing/finding';
import type { Texts } from './language';

/** Every text of the pane's own; findings, errors and numbers are put into words beside this file. */
export interface TaskpaneTexts {
  readonly productName: string;
  readonly languageSwitch: string;
  readonly criteriaSet: string;
  readonly automaticChoice: string;
  readonly examples: string;
  readonly openCriteriaFile: string;
  readonly editCriteria: string;
  readonly storeCriteria: string;
  /** A set's title, where the workbook carries the set. */
  readonly inThisWorkbook: (title: string) => string;
  readonly check: string;
  readonly welcomeTitle: string;
  readonly welcomeSteps: readonly [string, string, string];
  readonly result: string;
  readonly criteriaMet: string;
  readonly metOfTotal: (met: number, total: number) => string;
  readonly unitCount: (count: number) => string;
  readonly units: string;
  readonly moreUnits: (count: number) => string;
  readonly notMet: string;
  readonly notApplicable: string;
  readonly blank: string;
  readonly score: string;
  readonly scoreOf: (score: string, maximum: string) => string;
  readonly recognition: string;
  readonly onSheet: (sheet: string) => string;
  readonly unitUnknown: string;
  readonly noTable: (sheet: string) => ProblemText;
  readonly emptySheet: (sheet: string) => ProblemText;
  /** There is something like a table, but not every column that is needed. */
  readonly unclearTable: (sheet: string) => ProblemText;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: string, count: number) => string;
  readonly nothingFound: string;
  readonly nothingFoundAdvice: string;
  readonly goToCell: (cell: string) => string;
  /** What a fix does: from what to what. */
  readonly fix: (from: string, to: string) => string;
  /** Follows `fix`, for who does not see beside which finding it stands. */
  readonly inCell: (cell: string) => string;
  readonly asNumber: (number: string) => string;
  readonly fixTogether: (count: number, example: string) => string;
  readonly fixTogetherPreview: string;
  readonly becomes: string;
  readonly fixCells: (count: number) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly protectedSheetAdvice: string;
  readonly staleCells: string;
  readonly staleLargeWorkbook: string;
  readonly staleCriteria: string;
  readonly actions: string;
  readonly mark: string;
  readonly clearMarks: string;
  readonly calculateScore: string;
  readonly summarise: string;
  readonly rollUp: string;
  readonly undo: string;
  readonly retry: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly reload: string;
  readonly sheetsDone: (done: number, total: number) => string;
  readonly working: {
    readonly check: string;
    readonly checkWorkbook: string;
    readonly mark: string;
    readonly clearMarks: string;
    readonly score: string;
    readonly replaceScores: string;
    readonly closePeriod: string;
    readonly summarise: string;
    readonly addSample: string;
    readonly fix: string;
    readonly dismiss: string;
    readonly takeBackDismissal: string;
    readonly answerCondition: string;
    readonly chooseProfile: string;
    readonly undo: string;
    readonly openCriteria: string;
    readonly storeCriteria: string;
    readonly editCriteria: string;
    readonly editLetterhead: string;
    readonly rememberColumns: string;
    readonly convertToUnicode: string;
    readonly cancelling: string;
  };
  readonly done: {
    readonly marked: (count: number) => string;
    readonly nothingToMark: string;
    readonly marksCleared: string;
    readonly noMarks: string;
    readonly scored: (count: number) => string;
    readonly alreadyScored: string;
    readonly sampleAdded: (sheet: string) => string;
    /** Cells in A1 notation. */
    readonly fixed: (cells: readonly string[]) => string;
    readonly columnsRemembered: string;
    readonly columnsForgotten: string;
    readonly converted: (cells: number, skippedFormulas: number) => string;
    readonly cancelled: string;
    readonly criteriaOpened: (title: string) => string;
    readonly criteriaStored: (title: string) => string;
  };
  readonly columns: ColumnsTexts;
  readonly unicode: UnicodeTexts;
  /** Problems of the pane itself: what happened; what to do next. */
  readonly problems: Readonly<Record<PaneProblemCode, ProblemText>>;
}

/** "Which column is which?" */
export interface ColumnsTexts {
  readonly title: string;
  /** On the button beside a finding, and on the quiet one under a result. */
  readonly ask: string;
  readonly look: string;
  /** Where the answer is kept, and what for. */
  readonly kept: string;
  readonly headerRows: string;
  readonly firstRow: string;
  readonly lastRow: string;
  /** A row by its number and its words. */
  readonly row: (number: string, words: string) => string;
  readonly preview: string;
  readonly resultForm: string;
  readonly words: string;
  readonly ticks: string;
  readonly none: string;
  readonly choose: string;
  readonly column: (letters: string, header: string) => string;
  /** Beside a column that was recognised with doubt. */
  readonly doubtful: string;
  /** Beside a role that several columns may have. */
  readonly candidates: (columns: readonly string[]) => string;
  readonly willRead: (found: ReadCriteria) => string;
  readonly nothingRead: string;
  readonly twice: (column: string, roles: readonly [string, string]) => string;
  readonly missing: (role: string) => string;
  readonly noConclusion: string;
  readonly use: string;
  readonly forget: string;
}

/** What columns would be read as; counts are of the criteria that have a row. */
export interface ReadCriteria {
  /** 1 where the sheet has one unit. */
  readonly units: number;
  /** Criteria in the set, for all units together. */
  readonly total: number;
  readonly found: number;
  readonly met: number;
  readonly notMet: number;
  readonly notApplicable: number;
  readonly blank: number;
  /** As the language writes them; null in a set without points and for several units. */
  readonly points: { readonly score: string; readonly maximum: string } | null;
}

/** Turning old encodings into Unicode. */
export interface UnicodeTexts {
  readonly convert: string;
  readonly preview: string;
  /** How many cells are converted, and into which fonts. */
  readonly explained: (cells: number, fonts: readonly string[]) => string;
  readonly convertCells: (cells: number) => string;
}

/** What can go wrong in the pane alone, whatever the workbook and the criteria. */
export type PaneProblemCode =
  /** A part of the pane that is loaded on demand did not come: the server is away. */
  | 'part-not-loaded'
  | 'file-not-read'
  | 'file-too-large'
  /** Microsoft's part, through which Excel is spoken to, did not come. */
  | 'office-missing'
  /** The page stands alone in a browser. */
  | 'excel-missing'
  | 'excel-too-old'
  /** A defect of ours. */
  | 'unexpected';

export interface ProblemText {
  readonly message: string;
  readonly advice: string;
}

/** More cells than these are counted instead of named. */
const MOST_NAMED = 3;

export const taskpaneTexts: Texts<TaskpaneTexts> = {
  vi: {
    productName: 'Chấm Chuẩn',
    languageSwitch: 'English',
    criteriaSet: 'Bộ tiêu chí',
    automaticChoice: 'Tự nhận biết theo trang tính',
    examples: 'Ví dụ',
    openCriteriaFile: 'Mở tệp bộ tiêu chí (.json)',
    editCriteria: 'Tạo, sửa bộ tiêu chí',
    storeCriteria: 'Lưu vào sổ làm việc',
    inThisWorkbook: (title) => `${title} (trong sổ làm việc này)`,
    check: 'Kiểm tra trang tính này',
    welcomeTitle: 'Soát biểu đánh giá trước khi gửi',
    welcomeSteps: [
      'Mở trang tính có bảng tiêu chí, rồi bấm Kiểm tra trang tính này.',
      'Bấm vào từng vấn đề để tới đúng ô cần xem.',
      'Đánh dấu ô thiếu bằng màu, hoặc lập bảng tổng hợp. Việc nào cũng hoàn tác được.',
    ],
    result: 'Kết quả',
    criteriaMet: 'tiêu chí đạt',
    metOfTotal: (met, total) => `${met}/${total} tiêu chí đạt`,
    unitCount: (count) => `${count} đơn vị`,
    units: 'Đơn vị trên trang tính',
    moreUnits: (count) => `Xem thêm ${count} đơn vị`,
    notMet: 'chưa đạt',
    notApplicable: 'không áp dụng',
    blank: 'chưa đánh giá',
    score: 'Điểm',
    scoreOf: (score, maximum) => `${score} / ${maximum}`,
    recognition: 'Xếp loại',
    onSheet: (sheet) => `Trang tính “${sheet}”`,
    unitUnknown: 'Chưa rõ tên đơn vị',
    noTable: (sheet) => ({
      message: `Không thấy bảng tiêu chí trên trang tính “${sheet}”`,
      advice:
        'Hãy mở trang tính có bảng đánh giá (cột số thứ tự, nội dung tiêu chí, kết quả), hoặc chọn bộ tiêu chí, rồi kiểm tra lại.',
    }),
    emptySheet: (sheet) => ({
      message: `Trang tính “${sheet}” còn trống`,
      advice: 'Hãy mở trang tính hoặc tệp có bảng đánh giá rồi kiểm tra lại. Chưa có biểu nào thì thử với biểu mẫu.',
    }),
    unclearTable: (sheet) => ({
      message: `Chưa đọc được bảng trên trang tính “${sheet}”`,
      advice: 'Hãy chỉ ra cột nào là cột nào, hoặc sửa tiêu đề cột như dưới đây rồi kiểm tra lại.',
    }),
    findings: 'Vấn đề',
    severity: { error: 'Phải sửa', gap: 'Chưa đạt', warning: 'Cần xem', info: 'Lưu ý' },
    severityCount: (severity, count) => `${severity}: ${count}`,
    nothingFound: 'Không có vấn đề nào',
    nothingFoundAdvice: 'Biểu đã đủ và hợp lệ theo bộ tiêu chí này.',
    goToCell: (cell) => `Tới ô ${cell}`,
    fix: (from, to) => `Sửa ${from} thành ${to}`,
    inCell: (cell) => ` ở ô ${cell}`,
    asNumber: (number) => `số ${number}`,
    fixTogether: (count, example) => `Sửa cả ${count} chỗ như ${example}`,
    fixTogetherPreview: 'Những ô sẽ được sửa',
    becomes: 'thành',
    fixCells: (count) => `Sửa ${count} ô`,
    protectedSheet: (sheet) => `Trang tính “${sheet}” đang được bảo vệ`,
    protectedSheetAdvice:
      'Vẫn xem được các vấn đề. Muốn sửa, đánh dấu hoặc tính điểm, hãy bỏ bảo vệ (Xem lại › Bỏ Bảo vệ Trang tính).',
    staleCells: 'Trang tính đã thay đổi sau lần kiểm tra này.',
    staleLargeWorkbook:
      'Trang tính đã thay đổi. Sổ làm việc lớn nên không tự kiểm tra lại khi đang nhập; hãy kiểm tra lại khi nhập xong.',
    staleCriteria: 'Bộ tiêu chí đã đổi sau lần kiểm tra này.',
    actions: 'Việc với kết quả',
    mark: 'Đánh dấu',
    clearMarks: 'Xoá đánh dấu',
    calculateScore: 'Tính điểm',
    summarise: 'Lập bảng tổng hợp',
    rollUp: 'Tổng hợp nhiều tệp',
    undo: 'Hoàn tác',
    retry: 'Thử lại',
    cancel: 'Huỷ',
    dismiss: 'Đóng thông báo',
    reload: 'Mở lại bảng',
    sheetsDone: (done, total) => `${done}/${total} trang`,
    working: {
      check: 'Đang kiểm tra trang tính…',
      checkWorkbook: 'Đang kiểm tra cả sổ làm việc…',
      mark: 'Đang đánh dấu…',
      clearMarks: 'Đang xoá đánh dấu…',
      score: 'Đang tính điểm…',
      replaceScores: 'Đang thay điểm…',
      closePeriod: 'Đang chốt kỳ…',
      summarise: 'Đang lập bảng tổng hợp…',
      addSample: 'Đang thêm biểu mẫu…',
      fix: 'Đang sửa…',
      dismiss: 'Đang lưu vào sổ làm việc…',
      takeBackDismissal: 'Đang lưu vào sổ làm việc…',
      answerCondition: 'Đang lưu vào sổ làm việc…',
      chooseProfile: 'Đang lưu vào sổ làm việc…',
      undo: 'Đang hoàn tác…',
      openCriteria: 'Đang đọc tệp bộ tiêu chí…',
      storeCriteria: 'Đang lưu bộ tiêu chí vào sổ làm việc…',
      editCriteria: 'Đang đọc trang tính…',
      editLetterhead: 'Đang đọc trang tính…',
      rememberColumns: 'Đang đọc lại trang tính…',
      convertToUnicode: 'Đang chuyển sang Unicode…',
      cancelling: 'Đang huỷ và trả lại như cũ…',
    },
    done: {
      marked: (count) => `Đã đánh dấu ${count} ô.`,
      nothingToMark: 'Không có ô nào cần đánh dấu.',
      marksCleared: 'Đã xoá mọi đánh dấu.',
      noMarks: 'Không có đánh dấu nào để xoá.',
      scored: (count) => `Đã ghi công thức vào ${count} ô tổng.`,
      alreadyScored: 'Các ô tổng đã có công thức, không cần ghi thêm.',
      sampleAdded: (sheet) => `Đã thêm trang “${sheet}”. Hãy bấm “Kiểm tra trang tính này”.`,
      fixed: (cells) => `Đã sửa ${cells.length > MOST_NAMED ? `${cells.length} ô` : `ô ${cells.join(', ')}`}.`,
      columnsRemembered: 'Đã đọc theo các cột bạn chọn và lưu lựa chọn vào sổ làm việc này.',
      columnsForgotten: 'Đã quên các cột từng chọn. Trang tính được tự nhận biết như lúc đầu.',
      converted: (cells, skippedFormulas) => {
        const kept =
          skippedFormulas === 0
            ? ''
            : ` ${skippedFormulas} ô có công thức được giữ nguyên: hãy sửa ở ô mà công thức lấy chữ.`;
        return `${cells === 0 ? 'Không có ô nào để chuyển.' : `Đã chuyển ${cells} ô sang Unicode.`}${kept}`;
      },
      cancelled: 'Đã huỷ. Sổ làm việc không thay đổi.',
      criteriaOpened: (title) => `Đã mở bộ tiêu chí “${title}”.`,
      criteriaStored: (title) =>
        `Đã lưu bộ tiêu chí “${title}” vào sổ làm việc này. Người mở sổ sau không phải mở lại tệp bộ tiêu chí.`,
    },
    columns: {
      title: 'Cột nào là cột nào?',
      ask: 'Chọn cột…',
      look: 'Các cột…',
      kept: 'Lựa chọn được lưu trong sổ làm việc này. Lần sau, kể cả trên máy khác, không phải chọn lại.',
      headerRows: 'Dòng tiêu đề',
      firstRow: 'Dòng tiêu đề đầu',
      lastRow: 'Dòng tiêu đề cuối',
      row: (number, words) => (words === '' ? number : `${number} · ${words}`),
      preview: 'Xem trước trang tính',
      resultForm: 'Kết quả ghi bằng',
      words: 'Chữ, trong một cột',
      ticks: 'Dấu, mỗi mức một cột',
      none: 'Không có',
      choose: 'Chọn một cột',
      column: (letters, header) => (header === '' ? `Cột ${letters}` : `${letters} · ${header}`),
      doubtful: 'Chưa chắc, hãy xem lại.',
      candidates: (columns) =>
        `${columns.length === 2 ? 'Cả hai cột' : 'Các cột'} ${listed(columns, 'và')} đều có thể là cột này.`,
      willRead: (found) => `Sẽ đọc được ${vietnameseCriteria(found)}`,
      nothingRead: 'Chưa đọc được tiêu chí nào. Hãy xem lại dòng tiêu đề và các cột.',
      twice: (column, [first, second]) => `Cột ${column} đang được chọn cho cả “${first}” và “${second}”.`,
      missing: (role) => `Hãy chọn cột “${role}”.`,
      noConclusion: 'Hãy chọn cột ghi kết quả hoặc điểm.',
      use: 'Dùng các cột này',
      forget: 'Quên lựa chọn cũ',
    },
    unicode: {
      convert: 'Chuyển sang Unicode',
      preview: 'Một số ô sẽ được chuyển',
      explained: (cells, fonts) =>
        `${cells} ô sẽ được chuyển${fonts.length === 0 ? '' : `, phông chữ đổi thành ${fonts.join(' hoặc ')}`}. Cỡ chữ, màu và định dạng khác giữ nguyên; ô có công thức không đổi.`,
      convertCells: (cells) => `Chuyển ${cells} ô`,
    },
    problems: {
      'part-not-loaded': {
        message: 'Không tải được một phần của Chấm Chuẩn.',
        advice: 'Kiểm tra kết nối tới máy chủ, rồi thử lại.',
      },
      'file-not-read': { message: 'Không đọc được tệp này.', advice: 'Đóng tệp ở chương trình khác rồi mở lại.' },
      'file-too-large': {
        message: 'Tệp quá lớn so với một bộ tiêu chí (quá 5 MB).',
        advice: 'Hãy chọn đúng tệp bộ tiêu chí có đuôi .json.',
      },
      unexpected: {
        message: 'Có lỗi ngoài dự kiến. Sổ làm việc của bạn không bị ảnh hưởng.',
        advice: 'Hãy mở lại bảng này. Nếu lỗi lặp lại, hãy lưu sổ làm việc và khởi động lại Excel.',
      },
      'office-missing': {
        message: 'Chưa kết nối được với Excel.',
        advice:
          'Khi mở, Chấm Chuẩn cần tải một tệp của Microsoft (office.js). Hãy kiểm tra mạng rồi bấm “Mở lại bảng”. Nơi không có internet thì nhờ người cài đặt dùng bản có sẵn tệp này trên máy chủ của cơ quan. Sổ làm việc của bạn không bị ảnh hưởng.',
      },
      'excel-missing': {
        message: 'Trang này chạy bên trong Excel.',
        advice: 'Trong Excel, chọn thẻ Trang đầu, nhóm Chấm Chuẩn, rồi bấm Mở bảng.',
      },
      'excel-too-old': {
        message: 'Phiên bản Excel này chưa đủ mới.',
        advice:
          'Chấm Chuẩn cần Excel 2021, Microsoft 365 hoặc Excel trên web. Trong lúc chờ nâng cấp, hãy mở chính tệp này bằng Excel trên web, hoặc nhờ người cài đặt kiểm tra tệp bằng lệnh chamchuan: kết quả như nhau và không cần Excel.',
      },
    },
  },
  en: {
    productName: 'Chấm Chuẩn',
    languageSwitch: 'Tiếng Việt',
    criteriaSet: 'Criteria set',
    automaticChoice: 'Recognise from the sheet',
    examples: 'Examples',
    openCriteriaFile: 'Open a criteria file (.json)',
    editCriteria: 'Make or edit a criteria set',
    storeCriteria: 'Keep in the workbook',
    inThisWorkbook: (title) => `${title} (in this workbook)`,
    check: 'Check this sheet',
    welcomeTitle: 'Check the form before you send it',
    welcomeSteps: [
      'Open the sheet with the criteria table, then choose Check this sheet.',
      'Choose a finding to go to its cell.',
      'Mark the gaps in colour, or make summary tabs. Everything can be undone.',
    ],
    result: 'Result',
    criteriaMet: 'criteria met',
    metOfTotal: (met, total) => `${met}/${total} criteria met`,
    unitCount: (count) => (count === 1 ? '1 unit' : `${count} units`),
    units: 'Units on this sheet',
    moreUnits: (count) => (count === 1 ? 'Show 1 more unit' : `Show ${count} more units`),
    notMet: 'not met',
    notApplicable: 'not applicable',
    blank: 'not assessed',
    score: 'Score',
    scoreOf: (score, maximum) => `${score} / ${maximum}`,
    recognition: 'Recognition',
    onSheet: (sheet) => `Sheet “${sheet}”`,
    unitUnknown: 'Unit not named',
    noTable: (sheet) => ({
      message: `No criteria table on sheet “${sheet}”`,
      advice:
        'Open the sheet with the assessment table (number, criterion, result), or choose its criteria set, then check again.',
    }),
    emptySheet: (sheet) => ({
      message: `Sheet “${sheet}” is empty`,
      advice:
        'Open the sheet or the file with the assessment table and check again. With no form at hand, try the sample form.',
    }),
    unclearTable: (sheet) => ({
      message: `The table on sheet “${sheet}” could not be read`,
      advice: 'Say which column is which, or correct the column headings as said below and check again.',
    }),
    findings: 'Findings',
    severity: { error: 'Must be corrected', gap: 'Not met', warning: 'To look at', info: 'Note' },
    severityCount: (severity, count) => `${severity}: ${count}`,
    nothingFound: 'Nothing to look at',
    nothingFoundAdvice: 'The form is complete and valid against this criteria set.',
    goToCell: (cell) => `Go to cell ${cell}`,
    fix: (from, to) => `Change ${from} to ${to}`,
    inCell: (cell) => ` in cell ${cell}`,
    asNumber: (number) => `the number ${number}`,
    fixTogether: (count, example) => `Fix all ${count} like ${example}`,
    fixTogetherPreview: 'Cells that will be changed',
    becomes: 'becomes',
    fixCells: (count) => `Fix ${count} cells`,
    protectedSheet: (sheet) => `Sheet “${sheet}” is protected`,
    protectedSheetAdvice:
      'Findings can still be read. To fix, mark or score, take the protection off first (Review › Unprotect Sheet).',
    staleCells: 'The sheet has changed since this check.',
    staleLargeWorkbook:
      'The sheet has changed. The workbook is large and is not checked while you type; check it again when you are done.',
    staleCriteria: 'The criteria set was changed after this check.',
    actions: 'Use the result',
    mark: 'Mark',
    clearMarks: 'Clear marks',
    calculateScore: 'Score',
    summarise: 'Make summary tabs',
    rollUp: 'Roll up many files',
    undo: 'Undo',
    retry: 'Try again',
    cancel: 'Cancel',
    dismiss: 'Close the message',
    reload: 'Reload the pane',
    sheetsDone: (done, total) => `${done}/${total} sheets`,
    working: {
      check: 'Checking the sheet…',
      checkWorkbook: 'Checking the whole workbook…',
      mark: 'Marking…',
      clearMarks: 'Clearing marks…',
      score: 'Scoring…',
      replaceScores: 'Replacing scores…',
      closePeriod: 'Closing the period…',
      summarise: 'Making summary tabs…',
      addSample: 'Adding the sample form…',
      fix: 'Fixing…',
      dismiss: 'Saving to the workbook…',
      takeBackDismissal: 'Saving to the workbook…',
      answerCondition: 'Saving to the workbook…',
      chooseProfile: 'Saving to the workbook…',
      undo: 'Undoing…',
      openCriteria: 'Reading the criteria file…',
      storeCriteria: 'Keeping the criteria set in the workbook…',
      editCriteria: 'Reading the sheet…',
      editLetterhead: 'Reading the sheets…',
      rememberColumns: 'Reading the sheet again…',
      convertToUnicode: 'Converting to Unicode…',
      cancelling: 'Cancelling and putting things back…',
    },
    done: {
      marked: (count) => (count === 1 ? 'Marked 1 cell.' : `Marked ${count} cells.`),
      nothingToMark: 'There is no cell to mark.',
      marksCleared: 'All marks are cleared.',
      noMarks: 'There are no marks to clear.',
      scored: (count) => (count === 1 ? 'Wrote a formula into 1 total.' : `Wrote formulas into ${count} totals.`),
      alreadyScored: 'Every total stands already; nothing was written.',
      sampleAdded: (sheet) => `Added the sheet “${sheet}”. Now choose “Check this sheet”.`,
      fixed: (cells) =>
        cells.length > MOST_NAMED
          ? `Fixed ${cells.length} cells.`
          : `Fixed ${cells.length === 1 ? 'cell' : 'cells'} ${cells.join(', ')}.`,
      columnsRemembered: 'Read by the columns that you chose; the choice is kept in this workbook.',
      columnsForgotten: 'The columns that were chosen are forgotten. The sheet is recognised as at first.',
      converted: (cells, skippedFormulas) => {
        const kept =
          skippedFormulas === 0
            ? ''
            : ` ${skippedFormulas === 1 ? '1 cell with a formula was' : `${skippedFormulas} cells with formulas were`} left alone: correct the cells that they take their text from.`;
        const done = `Converted ${cells === 1 ? '1 cell' : `${cells} cells`} to Unicode.`;
        return `${cells === 0 ? 'There was no cell to convert.' : done}${kept}`;
      },
      cancelled: 'Cancelled. The workbook is unchanged.',
      criteriaOpened: (title) => `Opened the criteria set “${title}”.`,
      criteriaStored: (title) =>
        `The criteria set “${title}” is kept in this workbook. Whoever opens it next need not open the criteria file.`,
    },
    columns: {
      title: 'Which column is which?',
      ask: 'Choose columns…',
      look: 'Columns…',
      kept: 'Your choice is kept in this workbook, so that nobody has to choose again, on other machines either.',
      headerRows: 'Header rows',
      firstRow: 'First header row',
      lastRow: 'Last header row',
      row: (number, words) => (words === '' ? number : `${number} · ${words}`),
      preview: 'Preview of the sheet',
      resultForm: 'Results are',
      words: 'Words in one column',
      ticks: 'Ticks, a column each',
      none: 'None',
      choose: 'Choose a column',
      column: (letters, header) => (header === '' ? `Column ${letters}` : `${letters} · ${header}`),
      doubtful: 'Not certain: please check.',
      candidates: (columns) =>
        `${columns.length === 2 ? 'Both columns' : 'Columns'} ${listed(columns, 'and')} could be it.`,
      willRead: (found) => `Will read ${englishCriteria(found)}`,
      nothingRead: 'No criterion can be read so. Check the header rows and the columns.',
      twice: (column, [first, second]) => `Column ${column} is chosen both as “${first}” and as “${second}”.`,
      missing: (role) => `Choose the column “${role}”.`,
      noConclusion: 'Choose the column with results or with points.',
      use: 'Use these columns',
      forget: 'Forget the old choice',
    },
    unicode: {
      convert: 'Convert to Unicode',
      preview: 'Some of the cells that will be converted',
      explained: (cells, fonts) =>
        `${cells === 1 ? '1 cell' : `${cells} cells`} will be converted${fonts.length === 0 ? '' : `; the font becomes ${fonts.join(' or ')}`}. Size, colour and all other formats stay; cells with formulas are left alone.`,
      convertCells: (cells) => (cells === 1 ? 'Convert 1 cell' : `Convert ${cells} cells`),
    },
    problems: {
      'part-not-loaded': {
        message: 'A part of Chấm Chuẩn could not be loaded.',
        advice: 'Check the connection to the server, then try again.',
      },
      'file-not-read': {
        message: 'This file could not be read.',
        advice: 'Close it in other programs, then open it again.',
      },
      'file-too-large': {
        message: 'The file is too large for a criteria set (over 5 MB).',
        advice: 'Choose a criteria file, whose name ends in .json.',
      },
      unexpected: {
        message: 'Something unexpected went wrong. Your workbook is not affected.',
        advice: 'Reload this pane. If it happens again, save the workbook and restart Excel.',
      },
      'office-missing': {
        message: 'Excel cannot be reached yet.',
        advice:
          'When it opens, Chấm Chuẩn loads a file of Microsoft’s (office.js). Check the network and choose “Reload the pane”. Where there is no internet, ask whoever installed it for the build that brings this file on your own server. Your workbook is not affected.',
      },
      'excel-missing': {
        message: 'This page runs inside Excel.',
        advice: 'In Excel, on the Home tab, in the group Chấm Chuẩn, choose Open pane.',
      },
      'excel-too-old': {
        message: 'This Excel is not recent enough.',
        advice:
          'Chấm Chuẩn needs Excel 2021, Microsoft 365, or Excel on the web. Until then, open this file in Excel on the web, or have it checked by the command chamchuan: it gives the same result and needs no Excel.',
      },
    },
  },
};

/** "34 tiêu chí: 28 đạt, 6 chưa đạt" */
function vietnameseCriteria({ units, total, found, met, notMet, notApplicable, blank, points }: ReadCriteria): string {
  const criteria = `${found === total ? found : `${found}/${total}`} tiêu chí${units === 1 ? '' : ` của ${units} đơn vị`}`;
  if (points !== null) return `${criteria}: ${points.score}/${points.maximum} điểm`;
  return withCounts(criteria, [
    [met, 'đạt'],
    [notMet, 'chưa đạt'],
    [notApplicable, 'không áp dụng'],
    [blank, 'chưa đánh giá'],
  ]);
}

function englishCriteria({ units, total, found, met, notMet, notApplicable, blank, points }: ReadCriteria): string {
  const criteria = `${found === total ? found : `${found} of ${total}`} criteria${units === 1 ? '' : ` of ${units} units`}`;
  if (points !== null) return `${criteria}: ${points.score} of ${points.maximum} points`;
  return withCounts(criteria, [
    [met, 'met'],
    [notMet, 'not met'],
    [notApplicable, 'not applicable'],
    [blank, 'not assessed'],
  ]);
}

function withCounts(criteria: string, counts: readonly (readonly [number, string])[]): string {
  const named = counts.filter(([count]) => count > 0).map(([count, name]) => `${count}\u00A0${name}`);
  return `${criteria}: ${named.join(', ')}`;
}

/** "C, D và E" */
function listed(items: readonly string[], and: string): string {
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
