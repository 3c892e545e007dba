import type { ShortcutName } from '../../shortcuts';

/** The list of keys. */
export const shortcut = {
  title: 'Phím tắt',
  introduction:
    'Dùng được khi con trỏ đang ở trong ngăn này. Có bản Excel giữ phím Alt, F1 hoặc Ctrl+Z cho riêng mình: khi đó hãy bấm nút cùng tên trong ngăn.',
  key: 'Phím',
  does: 'Việc',
  names: {
    check: 'Kiểm tra trang tính này',
    checkWorkbook: 'Kiểm tra cả sổ',
    mark: 'Đánh dấu',
    clearMarks: 'Xóa đánh dấu',
    score: 'Tính điểm',
    summarise: 'Lập báo cáo',
    next: 'Tới vấn đề kế tiếp',
    previous: 'Về vấn đề trước',
    undo: 'Hoàn tác',
    search: 'Tìm trong các vấn đề',
    help: 'Mở danh sách này',
  } satisfies Readonly<Record<ShortcutName, string>>,
  /** Keys that are there without us. */
  others: [
    { keys: '↑ ↓', does: 'Đi qua danh sách vấn đề' },
    { keys: 'Enter', does: 'Tới ô của vấn đề đang chọn' },
    { keys: 'F6', does: 'Từ ngăn này sang trang tính và ngược lại' },
  ] satisfies readonly { readonly keys: string; readonly does: string }[],
  close: 'Đóng',
};
