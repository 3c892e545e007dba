/** What is shown before something is written, and asked about it. */
export const asking = {
  form: {
    title: 'Thêm biểu trống',
    introduction: 'Chọn bộ tiêu chí. Biểu được thêm vào một trang mới, ở cuối sổ làm việc; hoàn tác được.',
  },
  period: {
    title: 'Lưu kết quả kỳ này',
    introduction:
      'Kết quả dưới đây được ghi nhớ trong sổ làm việc để so sánh với các kỳ sau. Trang tính không thay đổi.',
    name: 'Tên kỳ',
    /** What a month is called, where nothing else is said. */
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    day: (day: string) => `Ngày lưu: ${day}`,
    again: 'Ngày này đã có kết quả được lưu; kết quả mới sẽ thay kết quả đó.',
    kept: 'Kết quả sẽ được lưu',
    unit: (unit: string, reached: string) => `${unit}: ${reached}`,
    more: (count: number) => `và ${count} đơn vị nữa`,
    save: 'Lưu kết quả',
  },
  scores: {
    title: 'Tính điểm',
    introduction: (cells: number) => `Ghi công thức vào ${cells} ô đang trống hoặc do Chấm Chuẩn ghi trước đây:`,
    formulas: 'Công thức sẽ được ghi',
    more: (cells: number) => `và ${cells} ô nữa`,
    kept: (cells: number) => `${cells} ô đã có điểm khác với điểm tính được: giữ nguyên, hỏi lại sau khi ghi.`,
    write: (cells: number) => `Ghi ${cells} công thức`,
  },
  cancel: 'Hủy',
};
