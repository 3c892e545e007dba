/** What was said of a sheet's criteria set, once it is remembered in the workbook. */
export const setAnswer = {
  ownSetRemembered: (title: string) =>
    `Đã nhớ bộ tiêu chí “${title}” trong sổ làm việc này. Từ nay biểu thiếu dòng nào sẽ được báo.`,
  likelySetTaken: (title: string) => `Từ nay trang tính này được xét theo “${title}”.`,
  likelySetRefused: (title: string) => `Đã nhớ: trang tính này không theo “${title}”, sẽ không hỏi lại.`,
};
