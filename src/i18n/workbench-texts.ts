import type { Texts } from './language';

/** What the workbench page says; the errors of opening and saving are in error-texts. */
interface WorkbenchTexts {
  readonly pageTitle: string;
  readonly fileGroup: string;
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly samples: string;
  readonly chooseSample: string;
  readonly addInGroup: string;
  readonly showPane: string;
  readonly check: string;
  readonly summarise: string;
  readonly clearMarks: string;
  readonly cellMenu: string;
  readonly why: string;
  readonly whyButton: string;
  readonly language: string;
  readonly sheets: string;
  readonly grid: string;
  readonly gridHelp: string;
  readonly nameBox: string;
  readonly definedNames: string;
  readonly cellEditor: string;
  readonly gridMessages: string;
  readonly charts: string;
  readonly pane: string;
  readonly closePane: string;
  readonly dropHere: string;
  readonly dismiss: string;
  readonly readOnlyChange: string;
  readonly loadFailed: (fileName: string) => string;
  readonly unexpected: string;
}

export const workbenchTexts: Texts<WorkbenchTexts> = {
  vi: {
    pageTitle: 'Chấm Chuẩn',
    fileGroup: 'Tệp',
    open: 'Mở tệp',
    openHint: 'Mở một tệp Excel (.xlsx, .xlsm) trên máy này',
    save: 'Lưu tệp',
    saveHint: 'Tải tệp về máy; những gì không sửa được giữ nguyên',
    samples: 'Tệp mẫu',
    chooseSample: 'Chọn tệp mẫu…',
    addInGroup: 'Chấm Chuẩn',
    showPane: 'Mở bảng',
    check: 'Kiểm tra',
    summarise: 'Tổng hợp',
    clearMarks: 'Xoá đánh dấu',
    cellMenu: 'Việc với ô',
    why: 'Vì sao ô này được đánh dấu?',
    whyButton: 'Vì sao đánh dấu?',
    language: 'Ngôn ngữ',
    sheets: 'Các trang tính',
    grid: 'Bảng tính',
    gridHelp: 'Phím Tab đi từ ô này sang ô khác; nhấn F6 để ra khỏi bảng tính.',
    nameBox: 'Hộp tên: gõ địa chỉ ô rồi nhấn Enter',
    definedNames: 'Các tên đã đặt',
    cellEditor: 'Nội dung ô đang chọn',
    gridMessages: 'Thông báo của bảng tính',
    charts: 'Biểu đồ',
    pane: 'Bảng Chấm Chuẩn',
    closePane: 'Đóng bảng',
    dropHere: 'Thả tệp vào đây để mở',
    dismiss: 'Đóng thông báo',
    readOnlyChange: 'Ở đây chỉ sửa được nội dung ô. Định dạng, gộp ô, thêm hay xoá hàng: xin làm trong Excel.',
    loadFailed: (fileName) =>
      `Không tải được tệp mẫu ${fileName}. Hãy kiểm tra xem máy chủ còn chạy không rồi thử lại.`,
    unexpected: 'Có lỗi ngoài dự tính. Hãy lưu tệp rồi tải lại trang này.',
  },
  en: {
    pageTitle: 'Chấm Chuẩn',
    fileGroup: 'File',
    open: 'Open file',
    openHint: 'Open an Excel file (.xlsx, .xlsm) on this computer',
    save: 'Save file',
    saveHint: 'Download the file; what was not changed stays as it was',
    samples: 'Samples',
    chooseSample: 'Choose a sample…',
    addInGroup: 'Chấm Chuẩn',
    showPane: 'Open pane',
    check: 'Check',
    summarise: 'Summarise',
    clearMarks: 'Remove marks',
    cellMenu: 'Actions on the cell',
    why: 'Why is this cell marked?',
    whyButton: 'Why marked?',
    language: 'Language',
    sheets: 'Sheets',
    grid: 'Worksheet',
    gridHelp: 'Tab goes from cell to cell; press F6 to leave the worksheet.',
    nameBox: 'Name box: type a cell’s address and press Enter',
    definedNames: 'Defined names',
    cellEditor: 'What the selected cell holds',
    gridMessages: 'Messages of the worksheet',
    charts: 'Charts',
    pane: 'Chấm Chuẩn pane',
    closePane: 'Close pane',
    dropHere: 'Drop the file here to open it',
    dismiss: 'Dismiss',
    readOnlyChange: 'Only what is in the cells can be changed here. Formats, merges, rows: please use Excel.',
    loadFailed: (fileName) =>
      `The sample ${fileName} could not be loaded. See whether the server still runs, then try again.`,
    unexpected: 'Something unexpected went wrong. Save the file, then reload this page.',
  },
};
