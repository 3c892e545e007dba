import type { SeverityName } from '../assessing/finding';
import type { Texts } from './language';
import type { ProblemText } from './pane-problem-texts';

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
  /** Where nothing says which grade is good enough. */
  readonly criteriaRated: string;
  /** Behind the number of points. */
  readonly points: string;
  readonly unitCount: (count: number) => string;
  readonly units: string;
  readonly moreUnits: (count: number) => string;
  readonly met: string;
  readonly notMet: string;
  readonly notFull: string;
  readonly rated: string;
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
  /** On the button beside a finding, and on the quiet one under a result. */
  readonly askColumns: string;
  readonly lookAtColumns: string;
  readonly findings: string;
  readonly severity: Readonly<Record<SeverityName, string>>;
  readonly severityCount: (severity: string, count: number) => string;
  readonly nothingFound: string;
  readonly nothingFoundAdvice: string;
  readonly goToCell: (cell: string) => string;
  /** What a fix does: from what to what. */
  readonly fix: (from: string, to: string) => string;
  /** Stands for what a cell has that has nothing. */
  readonly emptyCell: string;
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
  readonly unhideSheet: string;
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
    readonly rememberOwnSet: string;
    readonly answerLikelySet: string;
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
    criteriaRated: 'tiêu chí đã xếp mức',
    points: 'điểm',
    unitCount: (count) => `${count} đơn vị`,
    units: 'Đơn vị trên trang tính',
    moreUnits: (count) => `Xem thêm ${count} đơn vị`,
    met: 'đạt',
    notMet: 'chưa đạt',
    notFull: 'chưa đủ điểm',
    rated: 'đã xếp mức',
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
    askColumns: 'Chọn cột…',
    lookAtColumns: 'Các cột…',
    findings: 'Vấn đề',
    severity: {
      error: 'Phải sửa',
      gap: 'Chưa đạt',
      pointsLost: 'Điểm còn thiếu',
      notMetAndPointsLost: 'Chưa đạt, còn thiếu điểm',
      warning: 'Cần xem',
      info: 'Lưu ý',
    },
    severityCount: (severity, count) => `${severity}: ${count}`,
    nothingFound: 'Không có vấn đề nào',
    nothingFoundAdvice: 'Biểu đã đủ và hợp lệ.',
    goToCell: (cell) => `Tới ô ${cell}`,
    fix: (from, to) => `Sửa ${from} thành ${to}`,
    emptyCell: 'ô trống',
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
    unhideSheet: 'Hiện trang',
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
      rememberOwnSet: 'Đang lưu bộ tiêu chí vào sổ làm việc…',
      answerLikelySet: 'Đang lưu câu trả lời vào sổ làm việc…',
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
      scored: (count) => `Đã ghi công thức vào ${count} ô điểm.`,
      alreadyScored: 'Các ô điểm đã có công thức, không cần ghi thêm.',
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
    criteriaRated: 'criteria graded',
    points: 'points',
    unitCount: (count) => (count === 1 ? '1 unit' : `${count} units`),
    units: 'Units on this sheet',
    moreUnits: (count) => (count === 1 ? 'Show 1 more unit' : `Show ${count} more units`),
    met: 'met',
    notMet: 'not met',
    notFull: 'short of points',
    rated: 'graded',
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
    askColumns: 'Choose columns…',
    lookAtColumns: 'Columns…',
    findings: 'Findings',
    severity: {
      error: 'Must be corrected',
      gap: 'Not met',
      pointsLost: 'Points lost',
      notMetAndPointsLost: 'Not met, points lost',
      warning: 'To look at',
      info: 'Note',
    },
    severityCount: (severity, count) => `${severity}: ${count}`,
    nothingFound: 'Nothing to look at',
    nothingFoundAdvice: 'The form is complete and valid.',
    goToCell: (cell) => `Go to cell ${cell}`,
    fix: (from, to) => `Change ${from} to ${to}`,
    emptyCell: 'an empty cell',
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
    unhideSheet: 'Show the sheet',
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
      rememberOwnSet: 'Keeping the criteria set in the workbook…',
      answerLikelySet: 'Keeping the answer in the workbook…',
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
      scored: (count) => (count === 1 ? 'Wrote a formula into 1 cell.' : `Wrote formulas into ${count} cells.`),
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
  },
};

/** "34 tiêu chí: 28 đạt, 6 chưa đạt" */
