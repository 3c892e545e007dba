import type { Effect } from '../../criteria/criteria-set';
import type { Texts } from '../language';

/** What was guessed from a sheet, to be confirmed. */
export interface GuessesTexts {
  readonly title: string;
  readonly explained: string;
  readonly says: (words: string) => string;
  readonly means: (measure: string, effect: Effect | null) => string;
  readonly confirm: string;
  readonly refuse: string;
  readonly change: string;
  readonly confirmAll: (count: number) => string;
  readonly none: string;
  readonly others: string;
  /** For who does not see beside which criterion a button stands. */
  readonly ofCriterion: (number: string) => string;
}

export const guessesTexts: Texts<GuessesTexts> = {
  vi: {
    title: 'Những chỗ đoán từ nội dung',
    explained: 'Cách đánh giá dưới đây được đoán từ chữ trong bảng. Hãy xác nhận hoặc sửa từng chỗ.',
    says: (words) => `Bảng ghi: “${words}”`,
    means: (measure, effect) =>
      `Hiểu là: ${effect === null ? '' : effect === 'bonus' ? 'điểm cộng, ' : 'điểm trừ, '}${measure}`,
    confirm: 'Đúng',
    refuse: 'Không phải',
    change: 'Sửa',
    confirmAll: (count) => `Đúng cả ${count} chỗ`,
    none: 'Mọi chỗ đoán đã được xác nhận.',
    others: 'Cũng nên biết',
    ofCriterion: (number) => ` tiêu chí ${number}`,
  },
  en: {
    title: 'What was guessed',
    explained: 'How these are measured was guessed from the words of the table. Confirm or change each.',
    says: (words) => `The table says: “${words}”`,
    means: (measure, effect) =>
      `Taken as: ${effect === null ? '' : effect === 'bonus' ? 'bonus points, ' : 'points taken off, '}${measure}`,
    confirm: 'Right',
    refuse: 'Wrong',
    change: 'Change',
    confirmAll: (count) => `All ${count} are right`,
    none: 'Every guess is confirmed.',
    others: 'Also to know',
    ofCriterion: (number) => ` criterion ${number}`,
  },
};
