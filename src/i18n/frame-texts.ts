import type { Texts } from './language';

/** The pane's frame: what stands around the result, whatever the result is. */
export interface FrameTexts {
  /** The button that shows what is seldom changed. */
  readonly options: string;
  readonly closeOptions: string;
  /** Opens the list of keys. */
  readonly shortcuts: string;
  /** Opens the trial of the Excel at hand. */
  readonly selfTest: string;
  /** Opens "which column is which?". */
  readonly tellColumns: string;
  /** Opens what stands in the head and the foot of the summary tabs. */
  readonly letterhead: string;
  readonly fixAll: (count: number) => string;
  readonly fixAllPreview: string;
  readonly notNow: string;
}

export const frameTexts: Texts<FrameTexts> = {
  vi: {
    options: 'Tuỳ chọn',
    closeOptions: 'Đóng tuỳ chọn',
    shortcuts: 'Phím tắt',
    selfTest: 'Tự kiểm tra',
    tellColumns: 'Chỉ ra cột nào là cột nào',
    letterhead: 'Phần đầu và chữ ký',
    fixAll: (count) => `Sửa ${count} chỗ sửa được ngay`,
    fixAllPreview: 'Những ô sẽ được sửa',
    notNow: 'Để sau',
  },
  en: {
    options: 'Options',
    closeOptions: 'Close the options',
    shortcuts: 'Keyboard shortcuts',
    selfTest: 'Self-test',
    tellColumns: 'Say which column is which',
    letterhead: 'Heading and signatures',
    fixAll: (count) => (count === 1 ? 'Fix 1 cell now' : `Fix ${count} cells now`),
    fixAllPreview: 'Cells that will be changed',
    notNow: 'Not now',
  },
};
