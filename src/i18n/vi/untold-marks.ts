/** Of rules that Excel does not tell: marks of ours may be among them. */
export const untoldMarks = {
  noneSeen: 'Không đọc được đánh dấu nào để xóa.',
  seenCleared: 'Đã xóa những đánh dấu đọc được.',
  /** A null count stands for all rules of the sheet. */
  onSheet: (sheet: string, count: number | null) =>
    count === null ? `các quy tắc trên trang “${sheet}”` : `${count} quy tắc trên trang “${sheet}”`,
  mayBeMarks: (rules: string) =>
    `Excel không cho đọc định dạng có điều kiện: ${rules}; trong đó có thể còn đánh dấu cũ. Nếu thấy ô tô màu thừa, vào Trang đầu, Định dạng có điều kiện, Quản lý quy tắc, chọn xem quy tắc của trang tính đó rồi xóa những quy tắc có chữ ChamChuan.`,
};
