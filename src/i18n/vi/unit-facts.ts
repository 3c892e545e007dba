/** What no sheet says of a unit, and somebody has to. */
export const unitFacts = {
  heading: 'Điều không ghi trong bảng',
  profile: 'Loại đơn vị',
  noProfile: 'Chưa chọn (tính theo mức chung)',
  holds: 'Đúng',
  fails: 'Không',
  /** Of the two answers to one condition. */
  answerTo: (condition: string) => `Trả lời: ${condition}`,
  answered: 'Đã lưu câu trả lời vào sổ làm việc.',
  profileChosen: 'Đã lưu loại đơn vị vào sổ làm việc.',
};
