import { severityNames } from './severity-names';
import type { ProblemText } from '../pane-problem-texts';
import { MOST_NAMED } from '../taskpane-texts';

/** Every text of the pane's own; findings, errors and numbers are put into words beside this file. */
export const taskpane = {
  productName: 'Chấm Chuẩn',
  criteriaSet: 'Bộ tiêu chí',
  automaticChoice: 'Tự nhận biết theo trang tính',
  examples: 'Ví dụ',
  openCriteriaFile: 'Mở tệp bộ tiêu chí (.json)',
  editCriteria: 'Tạo, sửa bộ tiêu chí',
  storeCriteria: 'Lưu vào sổ làm việc',
  /** A set's title, where the workbook carries the set. */
  inThisWorkbook: (title: string) => `${title} (trong sổ làm việc này)`,
  check: 'Kiểm tra trang tính này',
  welcomeTitle: 'Soát biểu đánh giá trước khi gửi',
  welcomeSteps: [
    'Mở trang tính có bảng tiêu chí, rồi bấm Kiểm tra trang tính này.',
    'Bấm vào từng vấn đề để tới đúng ô cần xem.',
    'Đánh dấu ô thiếu bằng màu, hoặc lập báo cáo. Việc nào cũng hoàn tác được.',
  ] satisfies readonly [string, string, string],
  result: 'Kết quả',
  criteriaMet: 'tiêu chí đạt',
  /** Where nothing says which grade is good enough. */
  criteriaRated: 'tiêu chí đã xếp mức',
  /** Behind the number of points. */
  points: 'điểm',
  unitCount: (count: number) => `${count} đơn vị`,
  units: 'Đơn vị trên trang tính',
  moreUnits: (count: number) => `Xem thêm ${count} đơn vị`,
  met: 'đạt',
  notMet: 'chưa đạt',
  notFull: 'chưa đủ điểm',
  rated: 'đã xếp mức',
  notApplicable: 'không áp dụng',
  blank: 'chưa đánh giá',
  score: 'Điểm',
  scoreOf: (score: string, maximum: string) => `${score} / ${maximum}`,
  recognition: 'Xếp loại',
  onSheet: (sheet: string) => `Trang tính “${sheet}”`,
  unitUnknown: 'Chưa rõ tên đơn vị',
  noTable: (sheet: string): ProblemText => ({
    message: `Không thấy bảng tiêu chí trên trang tính “${sheet}”`,
    advice:
      'Hãy mở trang tính có bảng đánh giá (cột số thứ tự, nội dung tiêu chí, kết quả), hoặc chọn bộ tiêu chí, rồi kiểm tra lại.',
  }),
  emptySheet: (sheet: string): ProblemText => ({
    message: `Trang tính “${sheet}” còn trống`,
    advice: 'Hãy mở trang tính hoặc tệp có bảng đánh giá rồi kiểm tra lại. Chưa có biểu nào thì thử với biểu mẫu.',
  }),
  /** There is something like a table, but not every column that is needed. */
  unclearTable: (sheet: string): ProblemText => ({
    message: `Chưa đọc được bảng trên trang tính “${sheet}”`,
    advice: 'Hãy chỉ ra cột nào là cột nào, hoặc sửa tiêu đề cột như dưới đây rồi kiểm tra lại.',
  }),
  /** On the button beside a finding, and on the quiet one under a result. */
  askColumns: 'Xác định các cột…',
  lookAtColumns: 'Xác định các cột…',
  findings: 'Vấn đề',
  severity: severityNames,
  severityCount: (severity: string, count: number) => `${severity}: ${count}`,
  nothingFound: 'Không có vấn đề nào',
  nothingFoundAdvice: 'Biểu đã đủ và hợp lệ.',
  goToCell: (cell: string) => `Tới ô ${cell}`,
  /** What a fix does: from what to what. */
  fix: (from: string, to: string) => `Sửa ${from} thành ${to}`,
  /** Stands for what a cell has that has nothing. */
  emptyCell: 'ô trống',
  /** Follows `fix`, for who does not see beside which finding it stands. */
  inCell: (cell: string) => ` ở ô ${cell}`,
  asNumber: (number: string) => `số ${number}`,
  fixTogether: (count: number, example: string) => `Sửa cả ${count} chỗ như ${example}`,
  fixTogetherPreview: 'Những ô sẽ được sửa',
  becomes: 'thành',
  fixCells: (count: number) => `Sửa ${count} ô`,
  protectedSheet: (sheet: string) => `Trang tính “${sheet}” đang được bảo vệ`,
  protectedSheetAdvice:
    'Vẫn xem được các vấn đề. Muốn sửa, đánh dấu hoặc tính điểm, hãy bỏ bảo vệ (Xem lại › Bỏ Bảo vệ Trang tính).',
  staleCells: 'Trang tính đã thay đổi sau lần kiểm tra này.',
  staleLargeWorkbook:
    'Trang tính đã thay đổi. Sổ làm việc lớn nên không tự kiểm tra lại khi đang nhập; hãy kiểm tra lại khi nhập xong.',
  staleCriteria: 'Bộ tiêu chí đã đổi sau lần kiểm tra này.',
  actions: 'Việc với kết quả',
  mark: 'Đánh dấu',
  clearMarks: 'Xóa đánh dấu',
  calculateScore: 'Tính điểm',
  summarise: 'Lập báo cáo',
  rollUp: 'Gộp nhiều tệp',
  undo: 'Hoàn tác',
  retry: 'Thử lại',
  unhideSheet: 'Hiện trang',
  cancel: 'Hủy',
  dismiss: 'Đóng thông báo',
  reload: 'Mở lại ngăn',
  sheetsDone: (done: number, total: number) => `${done}/${total} trang`,
  working: {
    check: 'Đang kiểm tra trang tính…',
    checkWorkbook: 'Đang kiểm tra cả sổ làm việc…',
    mark: 'Đang đánh dấu…',
    clearMarks: 'Đang xóa đánh dấu…',
    score: 'Đang tính điểm…',
    replaceScores: 'Đang thay điểm…',
    askScores: 'Đang tính điểm…',
    askPeriod: 'Đang đọc kết quả…',
    closePeriod: 'Đang lưu kết quả kỳ…',
    summarise: 'Đang lập báo cáo…',
    askForm: 'Đang mở danh sách bộ tiêu chí…',
    addForm: 'Đang thêm biểu…',
    addSample: 'Đang thêm biểu mẫu…',
    answer: 'Đang ghi…',
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
    cancelling: 'Đang hủy và trả lại như cũ…',
  },
  done: {
    /** On sheets that are not in front, by their names. */
    marked: (count: number, unseen: readonly string[]) =>
      `Đã đánh dấu ${count} ô${unseen.length === 0 ? '' : ` trên trang ${unseen.map((name) => `“${name}”`).join(', ')}`}.`,
    nothingToMark: 'Không có ô nào cần đánh dấu.',
    marksCleared: 'Đã xóa mọi đánh dấu.',
    noMarks: 'Không có đánh dấu nào để xóa.',
    scored: (count: number) => `Đã ghi công thức vào ${count} ô điểm.`,
    alreadyScored: 'Các ô điểm đã có công thức, không cần ghi thêm.',
    formAdded: (sheet: string) => `Đã thêm biểu trống trên trang “${sheet}”. Điền xong, bấm “Kiểm tra trang tính này”.`,
    sampleAdded: (sheet: string) => `Đã thêm trang “${sheet}”. Hãy bấm “Kiểm tra trang tính này”.`,
    /** Cells in A1 notation. */
    fixed: (cells: readonly string[]) =>
      `Đã sửa ${cells.length > MOST_NAMED ? `${cells.length} ô` : `ô ${cells.join(', ')}`}.`,
    columnsRemembered: 'Đã đọc theo các cột bạn chọn và lưu lựa chọn vào sổ làm việc này.',
    columnsForgotten: 'Đã quên các cột từng chọn. Trang tính được tự nhận biết như lúc đầu.',
    converted: (cells: number, skippedFormulas: number) => {
      const kept =
        skippedFormulas === 0
          ? ''
          : ` ${skippedFormulas} ô có công thức được giữ nguyên: hãy sửa ở ô mà công thức lấy chữ.`;
      return `${cells === 0 ? 'Không có ô nào để chuyển.' : `Đã chuyển ${cells} ô sang Unicode.`}${kept}`;
    },
    cancelled: 'Đã hủy. Sổ làm việc không thay đổi.',
    criteriaOpened: (title: string) => `Đã mở bộ tiêu chí “${title}”.`,
    criteriaStored: (title: string) =>
      `Đã lưu bộ tiêu chí “${title}” vào sổ làm việc này. Người mở sổ sau không phải mở lại tệp bộ tiêu chí.`,
  },
};

export type TaskpaneTexts = typeof taskpane;
