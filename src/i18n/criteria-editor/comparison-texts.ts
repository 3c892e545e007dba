import type { Texts } from '../language';

/** What another version says. */
export interface ComparisonTexts {
  readonly title: string;
  readonly with: string;
  readonly choose: string;
  /** The set as it was before it was edited. */
  readonly original: string;
  readonly fromFile: string;
  readonly explained: string;
  readonly same: string;
  readonly changes: (count: number) => string;
  readonly results: string;
  readonly moreUnits: (count: number) => string;
  readonly sameUnits: (count: number, all: number) => string;
}

export const comparisonTexts: Texts<ComparisonTexts> = {
  vi: {
    title: 'So sánh với bản khác',
    with: 'So với',
    choose: 'Chọn một bộ tiêu chí',
    original: 'Bản trước khi sửa',
    fromFile: 'Mở tệp để so sánh…',
    explained: 'Chọn bản cũ hơn. Dưới đây là những gì bản đang sửa đã đổi so với bản đó.',
    same: 'Hai bản như nhau.',
    changes: (count) => `${count} chỗ khác`,
    results: 'Kết quả của trang đang mở',
    moreUnits: (count) => `… và ${count} đơn vị khác cũng đổi.`,
    sameUnits: (count, all) => (count === all ? `Cả ${all} đơn vị không đổi.` : `${count}/${all} đơn vị không đổi.`),
  },
  en: {
    title: 'Compare with another version',
    with: 'Compare with',
    choose: 'Choose a criteria set',
    original: 'As it was before it was edited',
    fromFile: 'Open a file to compare with…',
    explained: 'Choose the earlier version. Below is what the set being edited has changed.',
    same: 'Both say the same.',
    changes: (count) => (count === 1 ? '1 difference' : `${count} differences`),
    results: 'Results of the open sheet',
    moreUnits: (count) => `… and ${count} more units change.`,
    sameUnits: (count, all) => `${count} of ${all} units do not change.`,
  },
};
