import type { Texts } from '../language';

/** The list of what a set has. */
export interface OutlineTexts {
  readonly parts: string;
  readonly criteria: string;
  readonly set: string;
  readonly recognition: (count: number) => string;
  readonly phases: (count: number) => string;
  readonly profiles: (count: number) => string;
  readonly group: (number: string, title: string) => string;
  readonly untitled: string;
  readonly addGroup: string;
  readonly guessed: string;
  readonly wrong: string;
  readonly guessesLeft: (count: number) => string;
  readonly seeGuesses: string;
  readonly keys: string;
}

export const outlineTexts: Texts<OutlineTexts> = {
  vi: {
    parts: 'Các phần chung',
    criteria: 'Các tiêu chí',
    set: 'Tên, căn cứ, kỳ đánh giá',
    recognition: (count) => (count === 0 ? 'Mức công nhận: chưa có' : `Mức công nhận: ${count}`),
    phases: (count) => (count === 0 ? 'Giai đoạn: chưa có' : `Giai đoạn: ${count}`),
    profiles: (count) => (count === 0 ? 'Loại đơn vị: không chia' : `Loại đơn vị: ${count}`),
    group: (number, title) => `Nhóm ${[number, title].filter((part) => part !== '').join('. ')}`.trim(),
    untitled: 'Chưa có nội dung',
    addGroup: 'Thêm nhóm',
    guessed: 'Đoán',
    wrong: 'Phải sửa',
    guessesLeft: (count) => `${count} chỗ đoán từ nội dung chưa được xác nhận.`,
    seeGuesses: 'Xem từng chỗ',
    keys: 'Dùng phím mũi tên để đi giữa các dòng, Enter để mở.',
  },
  en: {
    parts: 'The set as a whole',
    criteria: 'Criteria',
    set: 'Title, basis, assessed period',
    recognition: (count) => (count === 0 ? 'Conclusions: none' : `Conclusions: ${count}`),
    phases: (count) => (count === 0 ? 'Phases: none' : `Phases: ${count}`),
    profiles: (count) => (count === 0 ? 'Kinds of units: one' : `Kinds of units: ${count}`),
    group: (number, title) => `Group ${[number, title].filter((part) => part !== '').join('. ')}`.trim(),
    untitled: 'No text yet',
    addGroup: 'Add a group',
    guessed: 'Guessed',
    wrong: 'To correct',
    guessesLeft: (count) => `Guesses not confirmed yet: ${count}.`,
    seeGuesses: 'Look at each',
    keys: 'Arrow keys go from line to line, Enter opens one.',
  },
};
