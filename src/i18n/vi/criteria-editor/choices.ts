import type { Effect, Leaf, NotApplicable } from '../../../criteria/criteria-set';
import type { MeasureChoice, RulePattern } from '../../criteria-editor/choices-texts';

/** What can be chosen of a criterion. */
export const choices = {
  evidence: { required: 'Bắt buộc', optional: 'Không bắt buộc', none: 'Không cần' } satisfies Readonly<
    Record<Leaf['evidence'], string>
  >,
  scoredBy: {
    self: 'Đơn vị tự đánh giá',
    appraiser: 'Cơ quan thẩm định',
    survey: 'Điều tra xã hội học',
    system: 'Lấy từ hệ thống thông tin',
  } satisfies Readonly<Record<NonNullable<Leaf['scoredBy']>, string>>,
  effect: { bonus: 'Điểm cộng thêm', deduction: 'Điểm trừ' } satisfies Readonly<Record<Effect, string>>,
  amounts: {
    percentage: 'Tỷ lệ phần trăm',
    ratio: 'Số đạt trên tổng số',
    count: 'Số lượng',
    number: 'Số đo',
  } satisfies Readonly<Record<'number' | 'count' | 'percentage' | 'ratio', string>>,
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
  } satisfies Readonly<Record<MeasureChoice, string>>,
  notApplicable: {
    excluded: 'Không tính tiêu chí này',
    fullPoints: 'Coi là đạt, đủ điểm',
    zero: 'Coi là chưa đạt, 0 điểm',
  } satisfies Readonly<Record<NotApplicable, string>>,
  groupNotApplicable: {
    excluded: 'Không tính cả nhóm',
    fullPoints: 'Coi cả nhóm là đạt, đủ điểm',
    zero: 'Coi cả nhóm là chưa đạt, 0 điểm',
  } satisfies Readonly<Record<NotApplicable, string>>,
  rulePatterns: {
    proportion: 'Tỷ lệ b/a nhân điểm tối đa',
    target: 'Tỷ lệ b/a so với mục tiêu, nhân điểm tối đa',
    steps: 'Điểm gốc, cộng thêm theo từng bậc',
    normPoints: 'Đủ theo định mức (b từ a × định mức) thì đủ điểm',
    normMet: 'Đủ theo định mức (b từ a × định mức) thì đạt',
    own: 'Tự viết công thức',
  } satisfies Readonly<Record<RulePattern, string>>,
};
