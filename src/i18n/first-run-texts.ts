import type { Texts } from './language';

export interface FirstRunCard {
  readonly title: string;
  readonly text: string;
}

/** The three cards that a user sees once. */
export interface FirstRunTexts {
  /** What it does; where the data stays; how to begin. */
  readonly cards: readonly [FirstRunCard, FirstRunCard, FirstRunCard];
  readonly introduction: string;
  readonly place: (card: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  readonly start: string;
  readonly trySample: string;
}

export const firstRunTexts: Texts<FirstRunTexts> = {
  vi: {
    introduction: 'Giới thiệu',
    cards: [
      {
        title: 'Soát biểu đánh giá trước khi gửi',
        text: 'Chấm Chuẩn đọc bảng tiêu chí đang mở, cho biết đã đạt bao nhiêu, ô nào phải sửa và tiêu chí nào còn thiếu. Bấm vào từng vấn đề để tới đúng ô.',
      },
      {
        title: 'Số liệu ở lại máy này',
        text: 'Mọi việc được tính ngay trong Excel; không có gì được gửi đi nơi khác. Chấm Chuẩn chỉ ghi vào sổ làm việc khi bạn yêu cầu, và lần nào cũng hoàn tác được.',
      },
      {
        title: 'Bắt đầu bằng một nút',
        text: 'Mở trang tính có bảng tiêu chí rồi bấm “Kiểm tra trang tính này”. Chưa có biểu nào? Hãy thử với biểu mẫu: Chấm Chuẩn thêm một trang riêng, bỏ đi bằng “Hoàn tác”.',
      },
    ],
    place: (card, of) => `${card}/${of}`,
    next: 'Tiếp',
    back: 'Quay lại',
    skip: 'Bỏ qua',
    start: 'Tôi đã hiểu',
    trySample: 'Thử với biểu mẫu',
  },
  en: {
    introduction: 'Introduction',
    cards: [
      {
        title: 'Check the form before you send it',
        text: 'Chấm Chuẩn reads the criteria table that is open and says how much is met, which cells must be corrected and which criteria are missing. Choose a finding to go to its cell.',
      },
      {
        title: 'Your figures stay on this machine',
        text: 'Everything is worked out inside Excel; nothing is sent anywhere. Chấm Chuẩn writes to the workbook only when you ask it to, and every time it can be undone.',
      },
      {
        title: 'One button to begin',
        text: 'Open the sheet with the criteria table and choose “Check this sheet”. No form yet? Try the sample form: Chấm Chuẩn adds a sheet of its own, and “Undo” takes it away.',
      },
    ],
    place: (card, of) => `${card}/${of}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    start: 'Got it',
    trySample: 'Try the sample form',
  },
};
