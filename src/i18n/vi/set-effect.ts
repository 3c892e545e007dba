export const setEffect = {
  criterion: 'Tiêu chí',
  isNew: '(mới)',
  isGone: '(bỏ)',
  same: 'không đổi',
  none: 'chưa được mức công nhận nào',
  ownPoints: (score: string) => `${score} điểm`,
};
