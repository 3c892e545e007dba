import type { Texts } from '../language';

/** One group, criterion or indicator. */
export interface ItemTexts {
  readonly group: (number: string) => string;
  readonly criterion: (number: string) => string;
  readonly indicator: (number: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly addBehind: string;
  readonly addInGroup: string;
  readonly number: string;
  readonly groupTitle: string;
  readonly criterionTitle: string;
  readonly measure: string;
  readonly evidence: string;
  readonly scoredBy: string;
  readonly notApplicable: string;
  readonly effect: string;
  readonly noEffect: string;
  readonly isVeto: string;
  readonly source: string;
  readonly details: string;
  readonly indicators: string;
  readonly addIndicator: string;
  readonly metWhen: string;
  readonly metWhenAll: string;
  readonly metWhenSome: string;
  readonly metWhenCount: string;
}

export const itemTexts: Texts<ItemTexts> = {
  vi: {
    group: (number) => `Nhóm ${number}`.trim(),
    criterion: (number) => `Tiêu chí ${number}`,
    indicator: (number) => `Chỉ tiêu ${number}`,
    previous: 'Tiêu chí trước',
    next: 'Tiêu chí sau',
    up: 'Chuyển lên',
    down: 'Chuyển xuống',
    remove: 'Xoá',
    addBehind: 'Thêm ngay sau đây',
    addInGroup: 'Thêm tiêu chí',
    number: 'Số thứ tự',
    groupTitle: 'Tên nhóm',
    criterionTitle: 'Nội dung',
    measure: 'Cách đánh giá',
    evidence: 'Minh chứng',
    scoredBy: 'Ai đánh giá',
    notApplicable: 'Khi ghi “Không áp dụng”',
    effect: 'Loại điểm',
    noEffect: 'Tính trong tổng điểm',
    isVeto: 'Điểm liệt: chưa đạt thì không được công nhận',
    source: 'Điều, khoản có tiêu chí này',
    details: 'Quy định khác',
    indicators: 'Các chỉ tiêu',
    addIndicator: 'Thêm chỉ tiêu',
    metWhen: 'Tiêu chí đạt khi',
    metWhenAll: 'Mọi chỉ tiêu đạt',
    metWhenSome: 'Có ít nhất một số chỉ tiêu đạt',
    metWhenCount: 'Số chỉ tiêu phải đạt',
  },
  en: {
    group: (number) => `Group ${number}`.trim(),
    criterion: (number) => `Criterion ${number}`,
    indicator: (number) => `Indicator ${number}`,
    previous: 'Criterion before',
    next: 'Criterion after',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    addBehind: 'Add one right after',
    addInGroup: 'Add a criterion',
    number: 'Number',
    groupTitle: 'Title of the group',
    criterionTitle: 'What it says',
    measure: 'How it is measured',
    evidence: 'Evidence',
    scoredBy: 'Who assesses it',
    notApplicable: 'Where it does not apply',
    effect: 'Kind of points',
    noEffect: 'Part of the sum',
    isVeto: 'Veto: not met, the unit is not recognised',
    source: 'Article that it stands in',
    details: 'More',
    indicators: 'Indicators',
    addIndicator: 'Add an indicator',
    metWhen: 'The criterion is met when',
    metWhenAll: 'All indicators are met',
    metWhenSome: 'At least some are met',
    metWhenCount: 'Indicators to be met',
  },
};
