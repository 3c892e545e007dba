import type { setAnswer as vi } from '../vi/set-answer';

export const setAnswer: typeof vi = {
  ownSetRemembered: (title) =>
    `The criteria set “${title}” is remembered in this workbook. Rows that go missing are told from now on.`,
  likelySetTaken: (title) => `From now on this sheet is held against “${title}”.`,
  likelySetRefused: (title) => `Remembered: this sheet is not of “${title}”, and it is not asked again.`,
};
