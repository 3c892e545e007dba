import type { Texts } from './language';

/** Scores of the user's that differ from what is computed, and what becomes of them. */
export interface ScorePreviewTexts {
  /** How many there are; nothing was done to them. */
  readonly differing: (cells: number) => string;
  readonly heading: string;
  readonly explained: string;
  readonly all: string;
  /** Cells beyond those that are listed. */
  readonly more: (cells: number) => string;
  readonly replace: (cells: number) => string;
  readonly keep: string;
  readonly replaced: (cells: number) => string;
}

export const scorePreviewTexts: Texts<ScorePreviewTexts> = {
  vi: {
    differing: (cells) => `${cells} ô đã có điểm khác với điểm tính được, vẫn giữ nguyên.`,
    heading: 'Ô có điểm khác với điểm tính được',
    explained: 'Ô được chọn sẽ ghi công thức thay cho điểm đang có. Hoàn tác được.',
    all: 'Chọn tất cả',
    more: (cells) => `và ${cells} ô nữa`,
    replace: (cells) => `Thay ${cells} ô`,
    keep: 'Giữ nguyên',
    replaced: (cells) => `Đã thay điểm ở ${cells} ô bằng công thức.`,
  },
  en: {
    differing: (cells) =>
      cells === 1
        ? '1 cell has another score than the computed one, and is left as it is.'
        : `${cells} cells have other scores than the computed ones, and are left as they are.`,
    heading: 'Cells with other scores than the computed ones',
    explained: 'A formula takes the place of the score in each chosen cell. This can be undone.',
    all: 'Choose all',
    more: (cells) => (cells === 1 ? 'and 1 more cell' : `and ${cells} more cells`),
    replace: (cells) => (cells === 1 ? 'Replace 1 cell' : `Replace ${cells} cells`),
    keep: 'Leave as they are',
    replaced: (cells) =>
      cells === 1 ? 'Replaced the score in 1 cell by a formula.' : `Replaced the scores in ${cells} cells by formulas.`,
  },
};
