import type { CriterionResult } from '../../../assessing/assessment';

/** What the set makes of the open sheet. */
export const preview = {
  title: 'Trang đang mở',
  results: {
    met: 'đạt',
    basicallyMet: 'cơ bản đạt',
    notMet: 'chưa đạt',
    notApplicable: 'không áp dụng',
    rated: 'đã xếp mức',
    blank: 'chưa đánh giá được',
  } satisfies Readonly<Record<CriterionResult, string>>,
  /** What the sheet says of one criterion. */
  says: (cell: string, words: string, result: string) => `Ô ${cell} ghi “${words}” → ${result}`,
  empty: (cell: string, result: string) => `Ô ${cell} để trống → ${result}`,
  points: (score: string, maximum: string | null) => `${score}${maximum === null ? '' : `/${maximum}`} điểm`,
  noRow: 'Trang này không có dòng của tiêu chí này.',
  byIndicators: (result: string) => `Theo các chỉ tiêu → ${result}`,
  noTable: 'Trang này không có bảng để xem thử.',
  unready: 'Sửa xong chỗ sai thì xem thử được.',
  recognised: (title: string) => `xếp loại: ${title}`,
  units: (count: number, recognised: number) => `${count} đơn vị, ${recognised} được công nhận`,
};
