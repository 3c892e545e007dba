import type { Texts } from './language';

/** What was said of a sheet's criteria set, once it is remembered in the workbook. */
interface SetAnswerTexts {
  readonly ownSetRemembered: (title: string) => string;
  readonly likelySetTaken: (title: string) => string;
  readonly likelySetRefused: (title: string) => string;
}

export const setAnswerTexts: Texts<SetAnswerTexts> = {
  vi: {
    ownSetRemembered: (title) =>
      `Đã nhớ bộ tiêu chí “${title}” trong sổ làm việc này. Từ nay biểu thiếu dòng nào sẽ được báo.`,
    likelySetTaken: (title) => `Từ nay trang tính này được xét theo “${title}”.`,
    likelySetRefused: (title) => `Đã nhớ: trang tính này không theo “${title}”, sẽ không hỏi lại.`,
  },
  en: {
    ownSetRemembered: (title) =>
      `The criteria set “${title}” is remembered in this workbook. Rows that go missing are told from now on.`,
    likelySetTaken: (title) => `From now on this sheet is held against “${title}”.`,
    likelySetRefused: (title) => `Remembered: this sheet is not of “${title}”, and it is not asked again.`,
  },
};
