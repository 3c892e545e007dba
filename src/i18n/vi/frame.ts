/** The pane's frame: what stands around the result, whatever the result is. */
export const frame = {
  /** Before anything was checked. */
  notChecked: 'Chưa kiểm tra',
  /** Of a workbook that was checked as a whole. */
  sheets: (count: number) => `${count} trang tính`,
  /** The choice of a unit where there are several. */
  unit: 'Đơn vị',
  /** The short words on the two buttons that check; what they are called whole is said beside. */
  check: 'Kiểm tra',
  wholeWorkbook: 'Cả sổ',
  /** How many criteria are left. */
  /** What a sheet with points says in words beside them. */
  judged: (met: number, notMet: number) => `${met} đạt, ${notMet} chưa đạt`,
  left: (count: number) => `còn ${count}`,
  /** Opens by which set the sheet is checked, and what else there is to the result. */
  about: 'Xem và đổi bộ tiêu chí, các cột',
  aboutResult: 'Về kết quả này',
  /** Opens what can be chosen for the report. */
  aboutReport: 'Tùy chọn báo cáo',
  /** The tabs that a report has beside its first. */
  reportTabs: 'Báo cáo gồm trang Tổng hợp và:',
  reportTab: { gaps: 'Danh sách chưa đạt, còn thiếu điểm', progress: 'Tiến độ qua các kỳ' },
  more: 'Việc khác',
  /** Opens the list of sets of which an empty form can be had. */
  blankForm: 'Thêm biểu trống…',
  /** Opens the list of every criterion with its result. */
  everyCriterion: 'Xem mọi tiêu chí',
  /** Before the link to what is likely to be wanted next. */
  next: 'Tiếp theo:',
  nextStep: {
    check: 'kiểm tra lại trang này',
    checkWorkbook: 'kiểm tra lại cả sổ',
    otherSheets: 'kiểm tra các trang khác',
    askColumns: 'xác định các cột',
    fix: (count: number) => `xem ${count} chỗ tự sửa được`,
    mark: 'đánh dấu những ô này trên trang tính',
    summarise: 'lập báo cáo từ kết quả này',
  },
  /** The result is of one sheet, and another is in front; null where it is new. */
  elsewhere: (sheet: string, inFront: string | null) =>
    `Đây là kết quả của trang “${sheet}”; đang mở trang ${inFront === null ? 'khác' : `“${inFront}”`}.`,
  goBack: 'Về trang có kết quả',
  checkInFront: 'Kiểm tra trang đang mở',
  /** The button that shows what is seldom changed. */
  options: 'Tùy chọn',
  /** Opens the list of keys. */
  shortcuts: 'Phím tắt',
  /** Opens the trial of the Excel at hand. */
  selfTest: 'Tự kiểm tra',
  /** Opens the page that says whom to ask, and how. */
  help: 'Trợ giúp, liên hệ',
  version: (version: string) => `Chấm Chuẩn, bản ${version}`,
  /** Opens a tab that was made. */
  openSheet: (sheet: string) => `Mở “${sheet}”`,
  /** Opens what stands in the head and the foot of the summary tabs. */
  letterhead: 'Thể thức, chữ ký',
  fixAllPreview: 'Những ô sẽ được sửa',
  notNow: 'Để sau',
};
