import type { CriterionResult } from '../../assessing/assessment';
import type { Texts } from '../language';

/** What the set makes of the open sheet. */
export interface PreviewTexts {
  readonly title: string;
  readonly results: Readonly<Record<CriterionResult, string>>;
  /** What the sheet says of one criterion. */
  readonly says: (cell: string, words: string, result: string) => string;
  readonly empty: (cell: string, result: string) => string;
  readonly points: (score: string, maximum: string | null) => string;
  readonly noRow: string;
  readonly byIndicators: (result: string) => string;
  readonly noTable: string;
  readonly unready: string;
  readonly recognised: (title: string) => string;
  readonly units: (count: number, recognised: number) => string;
}

export const previewTexts: Texts<PreviewTexts> = {
  vi: {
    title: 'Trang đang mở',
    results: {
      met: 'đạt',
      basicallyMet: 'cơ bản đạt',
      notMet: 'chưa đạt',
      notApplicable: 'không áp dụng',
      blank: 'chưa đánh giá được',
    },
    says: (cell, words, result) => `Ô ${cell} ghi “${words}” → ${result}`,
    empty: (cell, result) => `Ô ${cell} để trống → ${result}`,
    points: (score, maximum) => `${score}${maximum === null ? '' : `/${maximum}`} điểm`,
    noRow: 'Trang này không có dòng của tiêu chí này.',
    byIndicators: (result) => `Theo các chỉ tiêu → ${result}`,
    noTable: 'Trang này không có bảng để xem thử.',
    unready: 'Sửa xong chỗ sai thì xem thử được.',
    recognised: (title) => `xếp loại: ${title}`,
    units: (count, recognised) => `${count} đơn vị, ${recognised} được công nhận`,
  },
  en: {
    title: 'The open sheet',
    results: {
      met: 'met',
      basicallyMet: 'basically met',
      notMet: 'not met',
      notApplicable: 'not applicable',
      blank: 'cannot be assessed yet',
    },
    says: (cell, words, result) => `Cell ${cell} says “${words}” → ${result}`,
    empty: (cell, result) => `Cell ${cell} is empty → ${result}`,
    points: (score, maximum) => `${score}${maximum === null ? '' : `/${maximum}`} points`,
    noRow: 'This sheet has no row for this criterion.',
    byIndicators: (result) => `By its indicators → ${result}`,
    noTable: 'This sheet has no table to try the set on.',
    unready: 'Correct what is wrong to see what it means for this sheet.',
    recognised: (title) => `concluded: ${title}`,
    units: (count, recognised) => `${count} units, ${recognised} recognised`,
  },
};
