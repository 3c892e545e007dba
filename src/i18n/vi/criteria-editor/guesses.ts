import type { Effect } from '../../../criteria/criteria-set';

/** What was guessed from a sheet, to be confirmed. */
export const guesses = {
  title: 'Những chỗ đoán từ nội dung',
  explained: 'Cách đánh giá dưới đây được đoán từ chữ trong bảng. Hãy xác nhận hoặc sửa từng chỗ.',
  says: (words: string) => `Bảng ghi: “${words}”`,
  means: (measure: string, effect: Effect | null) =>
    `Hiểu là: ${effect === null ? '' : effect === 'bonus' ? 'điểm cộng, ' : 'điểm trừ, '}${measure}`,
  confirm: 'Đúng',
  refuse: 'Không phải',
  change: 'Sửa',
  confirmAll: (count: number) => `Đúng cả ${count} chỗ`,
  none: 'Mọi chỗ đoán đã được xác nhận.',
  others: 'Cũng nên biết',
  /** For who does not see beside which criterion a button stands. */
  ofCriterion: (number: string) => ` tiêu chí ${number}`,
};
