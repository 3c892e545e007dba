import type { ShortcutName } from '../shortcuts';
import type { Texts } from './language';

/** The list of keys. */
export interface ShortcutTexts {
  readonly title: string;
  readonly introduction: string;
  readonly key: string;
  readonly does: string;
  readonly names: Readonly<Record<ShortcutName, string>>;
  /** Keys that are there without us. */
  readonly others: readonly { readonly keys: string; readonly does: string }[];
  readonly close: string;
}

export const shortcutTexts: Texts<ShortcutTexts> = {
  vi: {
    title: 'Phím tắt',
    introduction:
      'Dùng được khi con trỏ đang ở trong bảng này. Có bản Excel giữ phím Alt, F1 hoặc Ctrl+Z cho riêng mình: khi đó hãy bấm nút cùng tên trong bảng.',
    key: 'Phím',
    does: 'Việc',
    names: {
      check: 'Kiểm tra trang tính này',
      checkWorkbook: 'Kiểm tra cả sổ',
      mark: 'Đánh dấu',
      clearMarks: 'Xoá đánh dấu',
      score: 'Tính điểm',
      summarise: 'Lập bảng tổng hợp',
      undo: 'Hoàn tác',
      search: 'Tìm trong các vấn đề',
      help: 'Mở danh sách này',
    },
    others: [
      { keys: '↑ ↓', does: 'Đi qua danh sách vấn đề' },
      { keys: 'Enter', does: 'Tới ô của vấn đề đang chọn' },
      { keys: 'F6', does: 'Từ bảng này sang trang tính và ngược lại' },
    ],
    close: 'Đóng',
  },
  en: {
    title: 'Keyboard shortcuts',
    introduction:
      'They work while the keyboard is in this pane. Some Excels keep Alt, F1 or Ctrl+Z to themselves: then use the buttons of the same names in the pane.',
    key: 'Key',
    does: 'What it does',
    names: {
      check: 'Check this sheet',
      checkWorkbook: 'Check the workbook',
      mark: 'Mark',
      clearMarks: 'Clear marks',
      score: 'Score',
      summarise: 'Make summary tabs',
      undo: 'Undo',
      search: 'Search the findings',
      help: 'Open this list',
    },
    others: [
      { keys: '↑ ↓', does: 'Go through the findings' },
      { keys: 'Enter', does: 'Go to the cell of the chosen finding' },
      { keys: 'F6', does: 'From this pane to the sheet and back' },
    ],
    close: 'Close',
  },
};
