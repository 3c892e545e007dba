import { cellToA1, type CellPosition } from '../workbook/address';
import type { Language, Texts } from './language';

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
  /** The cells that stay empty, in A1 notation, and how many more there are. */
  readonly unfilled: (cells: readonly string[], more: number) => string;
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
    unfilled: (cells, more) =>
      `Chưa ghi tổng vào ${cells.join(', ')}${more === 0 ? '' : ` và ${more} ô nữa`}, vì trong các ô được cộng còn chỗ phải sửa. Sửa xong hãy tính điểm lại.`,
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
    unfilled: (cells, more) =>
      `${cells.join(', ')}${more === 0 ? '' : ` and ${more} more`} stay empty, as cells that they count have to be mended first. Score again once that is done.`,
  },
};

/** So many cells are named. */
const MOST_NAMED = 8;

/** Which cells for totals stay empty, and why; the sheet is named where there are several. */
export function unfilledText(
  unfilled: readonly { readonly sheetName: string; readonly cell: CellPosition }[],
  language: Language,
): string {
  const namesSheets = new Set(unfilled.map(({ sheetName }) => sheetName)).size > 1;
  const named = unfilled
    .slice(0, MOST_NAMED)
    .map(({ sheetName, cell }) => `${namesSheets ? `${sheetName}!` : ''}${cellToA1(cell)}`);
  return scorePreviewTexts[language].unfilled(named, unfilled.length - named.length);
}
