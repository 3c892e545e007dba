/** Scores of the user's that differ from what is computed, and what becomes of them. */
export const scorePreview = {
  /** How many there are; nothing was done to them. */
  differing: (cells: number) => `${cells} ô đã có điểm khác với điểm tính được, vẫn giữ nguyên.`,
  heading: 'Ô có điểm khác với điểm tính được',
  explained: 'Ô được chọn sẽ ghi công thức thay cho điểm đang có. Hoàn tác được.',
  all: 'Chọn tất cả',
  /** Cells beyond those that are listed. */
  more: (cells: number) => `và ${cells} ô nữa`,
  replace: (cells: number) => `Thay ${cells} ô`,
  keep: 'Giữ nguyên',
  replaced: (cells: number) => `Đã thay điểm ở ${cells} ô bằng công thức.`,
  /** The cells that stay empty, in A1 notation, and how many more there are. */
  unfilled: (cells: readonly string[], more: number) =>
    `Chưa ghi tổng vào ${cells.join(', ')}${more === 0 ? '' : ` và ${more} ô nữa`}, vì trong các ô được cộng còn chỗ phải sửa. Sửa xong hãy tính điểm lại.`,
};
