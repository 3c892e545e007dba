/** Where a criteria set is begun. */
export const start = {
  what: 'Bắt đầu từ đâu?',
  fromSheet: (sheet: string) => `Tạo từ trang tính “${sheet}”`,
  fromSheetHint: (criteria: number) => `Lấy ${criteria} tiêu chí của bảng đang mở; chỗ nào phải đoán thì hỏi lại.`,
  noTable: (sheet: string) =>
    `Trang tính “${sheet}” chưa đọc được thành bảng tiêu chí. Hãy mở trang tính có bảng gồm cột số thứ tự và nội dung tiêu chí.`,
  goOn: (title: string) => `Làm tiếp “${title}”`,
  edit: 'Sửa một bộ đã có',
  editing: 'Bộ tiêu chí',
  editChosen: 'Sửa bộ này',
  openFile: 'Mở tệp bộ tiêu chí (.json)…',
  /** A file that is no criteria set: why, and what to do. */
  fileRefused: (reason: string) => `Không mở được tệp. ${reason}`,
};
