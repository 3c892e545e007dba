/** Everything that is said of closing a period. */
export const period = {
  closeButton: 'Lưu kết quả kỳ này…',
  help: {
    command: 'lưu kết quả kỳ: ghi nhớ kết quả hiện tại của từng đơn vị vào bản sao, để so sánh với các kỳ sau',
    date: 'ngày của kết quả, dạng 2026-03-31 (mặc định: hôm nay)',
    target: 'mục tiêu: số tiêu chí cần đạt đến một ngày, dạng 2026-12-31=34; dùng được nhiều lần',
  },
  oneUnit: (date: string, unit: string, reached: string) => `Đã lưu kết quả kỳ ${date}: ${unit} ${reached}.`,
  met: (met: number, total: number) => `đạt ${met}/${total} tiêu chí`,
  /** Of a unit that has points, and how many of how many. */
  points: (points: string) => `được ${points}`,
  units: (date: string, count: number) => `Đã lưu kết quả kỳ ${date} cho ${count} đơn vị.`,
  since: (date: string, changes: string) => `So với kỳ ${date}: ${changes}.`,
  sinceLast: (changes: string) => `So với kỳ trước: ${changes}.`,
  unchanged: 'không có thay đổi',
  /** `numbers` are the criteria's, where they are few; by points, full points stand for being met. */
  newlyMet: (count: number, numbers: string, by: 'results' | 'points') =>
    `thêm ${count} tiêu chí ${by === 'points' ? 'đủ điểm' : 'đạt'}${numbers}`,
  lost: (count: number, numbers: string, by: 'results' | 'points') =>
    `${count} tiêu chí không còn ${by === 'points' ? 'đủ điểm' : 'đạt'}${numbers}`,
};
