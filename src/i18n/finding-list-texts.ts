import type { Texts } from './language';

/** The list of findings: how it is searched, divided and shortened. */
export interface FindingListTexts {
  readonly search: string;
  readonly clearSearch: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<'severity' | 'criterion' | 'sheet', string>>;
  readonly criterion: (number: string) => string;
  readonly noCriterion: string;
  readonly sheet: (name: string) => string;
  readonly nothingMatches: string;
  readonly showAll: string;
  /** Under a finding that stands for many. */
  readonly alike: (count: number) => string;
  readonly showAlike: string;
  readonly hideAlike: string;
  /** Findings at the selected cell that the search or the filter hides. */
  readonly hiddenHere: (count: number) => string;
  readonly show: string;
}

export const findingListTexts: Texts<FindingListTexts> = {
  vi: {
    search: 'Tìm trong các vấn đề',
    clearSearch: 'Xoá chữ tìm',
    groupBy: 'Xếp theo',
    groupings: { severity: 'Mức độ', criterion: 'Tiêu chí', sheet: 'Trang tính' },
    criterion: (number) => `Tiêu chí ${number}`,
    noCriterion: 'Chung cả bảng',
    sheet: (name) => `Trang tính “${name}”`,
    nothingMatches: 'Không có vấn đề nào khớp.',
    showAll: 'Hiện tất cả',
    alike: (count) => `${count} chỗ như vậy`,
    showAlike: 'Xem từng chỗ',
    hideAlike: 'Thu gọn',
    hiddenHere: (count) => `Ô đang chọn có ${count} vấn đề đang bị ẩn.`,
    show: 'Hiện',
  },
  en: {
    search: 'Search the findings',
    clearSearch: 'Clear the search',
    groupBy: 'Group by',
    groupings: { severity: 'Severity', criterion: 'Criterion', sheet: 'Sheet' },
    criterion: (number) => `Criterion ${number}`,
    noCriterion: 'The whole table',
    sheet: (name) => `Sheet “${name}”`,
    nothingMatches: 'No finding matches.',
    showAll: 'Show all',
    alike: (count) => `${count} places like this`,
    showAlike: 'Show each',
    hideAlike: 'Show less',
    hiddenHere: (count) =>
      count === 1 ? 'A finding of the selected cell is hidden.' : `${count} findings of the selected cell are hidden.`,
    show: 'Show',
  },
};
