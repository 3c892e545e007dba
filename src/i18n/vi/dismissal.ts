/** Findings that somebody looked at and decided to leave as they are. */
export const dismissal = {
  /** Opens the question why. */
  ask: 'Bỏ qua…',
  askAll: (count: number) => `Bỏ qua ${count}…`,
  reason: 'Vì sao bỏ qua?',
  reasonHint: 'Lý do được lưu trong sổ làm việc, người mở sau đọc được.',
  name: 'Tên của bạn',
  nameHint: 'Chỉ hỏi một lần trên máy này.',
  /** Who is named, once it is known. */
  saidBy: (name: string) => `Người bỏ qua: ${name}`,
  changeName: 'Đổi tên',
  dismiss: 'Bỏ qua vấn đề',
  dismissAll: (count: number) => `Bỏ qua ${count} vấn đề`,
  cancel: 'Thôi',
  heading: (count: number) => `Đã bỏ qua (${count})`,
  count: (count: number) => `Đã bỏ qua ${count} vấn đề.`,
  /** Who dismissed it and when. */
  signed: (name: string, day: string) => `${name}, ${day}`,
  takeBack: 'Lấy lại',
  dismissed: (count: number) =>
    `Đã bỏ qua ${count === 1 ? 'vấn đề này' : `${count} vấn đề`} và lưu lý do vào sổ làm việc.`,
  takenBack: 'Đã lấy lại vấn đề này.',
};
