/** Kinds of units that a set measures differently, and what a criterion says of them. */
export const profiles = {
  title: 'Loại đơn vị',
  explained: 'Chỉ cần khi mức yêu cầu khác nhau giữa các loại đơn vị, ví dụ xã và phường, đồng bằng và miền núi.',
  profile: (place: number) => `Loại ${place}`,
  profileTitle: 'Tên loại đơn vị',
  titleHint: 'Ví dụ: Xã miền núi',
  add: 'Thêm loại đơn vị',
  /** The part of a criterion's form. */
  ofCriterion: 'Theo loại đơn vị',
  onlyFor: 'Tiêu chí này áp dụng cho',
  measure: (place: number) => `Yêu cầu riêng ${place}`,
  measureFor: 'Áp dụng cho',
  addMeasure: 'Thêm yêu cầu riêng cho một loại',
};
