/** Periods with a target of their own. */
export const phases = {
  title: 'Giai đoạn',
  explained: 'Mỗi giai đoạn có thời gian và mục tiêu riêng.',
  phase: (place: number) => `Giai đoạn ${place}`,
  phaseTitle: 'Tên giai đoạn',
  from: 'Từ ngày',
  to: 'Đến ngày',
  target: 'Mục tiêu',
  targetMet: 'Số tiêu chí đạt',
  targetScore: 'Số điểm',
  add: 'Thêm giai đoạn',
};
