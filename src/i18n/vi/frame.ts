/** The pane's frame: what stands around the result, whatever the result is. */
export const frame = {
  /** The button that shows what is seldom changed. */
  options: 'Tuỳ chọn',
  closeOptions: 'Đóng tuỳ chọn',
  /** Opens the list of keys. */
  shortcuts: 'Phím tắt',
  /** Opens the trial of the Excel at hand. */
  selfTest: 'Tự kiểm tra',
  /** Opens "which column is which?". */
  tellColumns: 'Chỉ ra cột nào là cột nào',
  /** Opens what stands in the head and the foot of the summary tabs. */
  letterhead: 'Phần đầu và chữ ký',
  fixAll: (count: number) => `Sửa ${count} chỗ sửa được ngay`,
  fixAllPreview: 'Những ô sẽ được sửa',
  notNow: 'Để sau',
};
