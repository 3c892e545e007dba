import type { Texts } from '../language';

/** Kinds of units that a set measures differently, and what a criterion says of them. */
export interface ProfilesTexts {
  readonly title: string;
  readonly explained: string;
  readonly profile: (place: number) => string;
  readonly profileTitle: string;
  readonly titleHint: string;
  readonly add: string;
  /** The part of a criterion's form. */
  readonly ofCriterion: string;
  readonly onlyFor: string;
  readonly measure: (place: number) => string;
  readonly measureFor: string;
  readonly addMeasure: string;
}

export const profilesTexts: Texts<ProfilesTexts> = {
  vi: {
    title: 'Loại đơn vị',
    explained: 'Chỉ cần khi mức yêu cầu khác nhau giữa các loại đơn vị, ví dụ xã và phường, đồng bằng và miền núi.',
    profile: (place) => `Loại ${place}`,
    profileTitle: 'Tên loại đơn vị',
    titleHint: 'Ví dụ: Xã miền núi',
    add: 'Thêm loại đơn vị',
    ofCriterion: 'Theo loại đơn vị',
    onlyFor: 'Tiêu chí này áp dụng cho',
    measure: (place) => `Yêu cầu riêng ${place}`,
    measureFor: 'Áp dụng cho',
    addMeasure: 'Thêm yêu cầu riêng cho một loại',
  },
  en: {
    title: 'Kinds of units',
    explained:
      'Needed only where kinds of units are measured differently, such as communes and wards, or lowland and upland.',
    profile: (place) => `Kind ${place}`,
    profileTitle: 'Name of the kind',
    titleHint: 'Such as: Xã miền núi',
    add: 'Add a kind of units',
    ofCriterion: 'By kind of unit',
    onlyFor: 'This criterion is for',
    measure: (place) => `Own measure ${place}`,
    measureFor: 'For',
    addMeasure: 'Add a measure for one kind',
  },
};
