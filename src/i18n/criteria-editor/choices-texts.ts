import type { Effect, Leaf, Measure, NotApplicable } from '../../criteria/criteria-set';
import type { Texts } from '../language';

/** How a criterion is measured, as it is chosen from a list: amounts by what they are. */
export type MeasureChoice =
  | Exclude<Measure['kind'], 'amount'>
  | Extract<Measure, { kind: 'amount' }>['of']
  /** Not by itself, but by what it consists of. */
  | 'indicators';

/** What can be chosen of a criterion. */
export interface ChoicesTexts {
  readonly measures: Readonly<Record<MeasureChoice, string>>;
  readonly evidence: Readonly<Record<Leaf['evidence'], string>>;
  readonly scoredBy: Readonly<Record<NonNullable<Leaf['scoredBy']>, string>>;
  readonly notApplicable: Readonly<Record<NotApplicable, string>>;
  readonly effect: Readonly<Record<Effect, string>>;
  readonly amounts: Readonly<Record<'number' | 'count' | 'percentage' | 'ratio', string>>;
}

export const choicesTexts: Texts<ChoicesTexts> = {
  vi: {
    evidence: { required: 'Bắt buộc', optional: 'Không bắt buộc', none: 'Không cần' },
    scoredBy: { self: 'Đơn vị tự đánh giá', appraiser: 'Cơ quan thẩm định', survey: 'Điều tra xã hội học' },
    effect: { bonus: 'Điểm cộng thêm', deduction: 'Điểm trừ' },
    amounts: { percentage: 'Tỷ lệ phần trăm', ratio: 'Số đạt trên tổng số', count: 'Số lượng', number: 'Số đo' },
    measures: {
      judged: 'Đạt hoặc chưa đạt',
      points: 'Chấm điểm',
      percentage: 'Tỷ lệ phần trăm, so với mức yêu cầu',
      ratio: 'Số đạt trên tổng số (16/25), so với mức yêu cầu',
      count: 'Số lượng, so với mức yêu cầu',
      number: 'Số đo, so với mức yêu cầu',
      date: 'Thời hạn',
      bands: 'Điểm theo khoảng của số liệu',
      levels: 'Xếp loại',
      noneOf: 'Không để xảy ra',
      reference: 'Theo kết quả của bộ tiêu chí khác',
      rule: 'Công thức',
      indicators: 'Gồm nhiều chỉ tiêu',
    },
    notApplicable: {
      excluded: 'Không tính tiêu chí này',
      fullPoints: 'Coi là đạt, đủ điểm',
      zero: 'Coi là chưa đạt, 0 điểm',
    },
  },
  en: {
    evidence: { required: 'Required', optional: 'Optional', none: 'Not needed' },
    scoredBy: { self: 'The unit itself', appraiser: 'Whoever appraises', survey: 'A survey' },
    effect: { bonus: 'Bonus', deduction: 'Deduction' },
    amounts: { percentage: 'A percentage', ratio: 'How many of how many', count: 'A count', number: 'A measurement' },
    measures: {
      judged: 'Met or not met',
      points: 'Points',
      percentage: 'A percentage, against a bound',
      ratio: 'How many of how many (16/25), against a bound',
      count: 'A count, against a bound',
      number: 'A measurement, against a bound',
      date: 'A deadline',
      bands: 'Points by bands of an amount',
      levels: 'A grade',
      noneOf: 'Must not happen',
      reference: 'The result of another set',
      rule: 'A formula',
      indicators: 'Several indicators',
    },
    notApplicable: {
      excluded: 'It is not counted',
      fullPoints: 'Taken as met, with full points',
      zero: 'Taken as not met, 0 points',
    },
  },
};
