import type { BandsMeasure } from '../../criteria/measure';

export const measure = {
  judged: 'đánh giá đạt hoặc chưa đạt',
  of: { number: 'số liệu', count: 'số lượng', percentage: 'tỷ lệ', ratio: 'tỷ lệ' } satisfies Readonly<
    Record<BandsMeasure['of'], string>
  >,
  unlimited: 'điểm',
  upTo: (maximum: string) => `tối đa ${maximum} điểm`,
  step: (step: string) => `, bước ${step}`,
  notAfter: (day: string) => `chậm nhất ngày ${day}`,
  percent: ' %',
  any: 'bất kỳ',
  below: (limit: string) => `dưới ${limit}`,
  from: (limit: string) => `từ ${limit} trở lên`,
  fromBelow: (from: string, below: string) => `từ ${from} đến dưới ${below}`,
  points: (points: string) => `${points} điểm`,
  whenNone: 'không phát sinh',
  fromLevel: (level: string) => `từ mức ${level} trở lên`,
  grade: (levels: readonly string[]) => `xếp loại: ${levels.join(', ')}`,
  elsewhere: (title: string, criterion: string) => `“${title}” lấy ở tiêu chí ${criterion}`,
  none: (events: string) => `không có trường hợp nào: ${events}`,
  reference: (set: string, criteria: readonly string[]) =>
    `theo kết quả của bộ ${set}${criteria.length === 0 ? '' : ` (tiêu chí ${criteria.join(', ')})`}`,
  rule: (rule: string, maximum: string) => `theo công thức: ${rule}; tối đa ${maximum} điểm`,
  metWhen: (rule: string) => `đạt khi ${rule}`,
};
