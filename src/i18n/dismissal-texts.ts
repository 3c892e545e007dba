import type { Texts } from './language';

/** Findings that somebody looked at and decided to leave as they are. */
export interface DismissalTexts {
  /** Opens the question why. */
  readonly ask: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly name: string;
  readonly nameHint: string;
  /** Who is named, once it is known. */
  readonly saidBy: (name: string) => string;
  readonly changeName: string;
  readonly dismiss: string;
  readonly cancel: string;
  readonly heading: (count: number) => string;
  readonly count: (count: number) => string;
  /** Who dismissed it and when. */
  readonly signed: (name: string, day: string) => string;
  readonly takeBack: string;
  readonly dismissed: string;
  readonly takenBack: string;
}

export const dismissalTexts: Texts<DismissalTexts> = {
  vi: {
    ask: 'Bỏ qua…',
    reason: 'Vì sao bỏ qua?',
    reasonHint: 'Lý do được lưu trong sổ làm việc, người mở sau đọc được.',
    name: 'Tên của bạn',
    nameHint: 'Chỉ hỏi một lần trên máy này.',
    saidBy: (name) => `Người bỏ qua: ${name}`,
    changeName: 'Đổi tên',
    dismiss: 'Bỏ qua vấn đề',
    cancel: 'Thôi',
    heading: (count) => `Đã bỏ qua (${count})`,
    count: (count) => `Đã bỏ qua ${count} vấn đề.`,
    signed: (name, day) => `${name}, ${day}`,
    takeBack: 'Lấy lại',
    dismissed: 'Đã bỏ qua vấn đề này và lưu lý do vào sổ làm việc.',
    takenBack: 'Đã lấy lại vấn đề này.',
  },
  en: {
    ask: 'Dismiss…',
    reason: 'Why is it dismissed?',
    reasonHint: 'The reason is kept in the workbook, for whoever opens it next.',
    name: 'Your name',
    nameHint: 'Asked only once on this computer.',
    saidBy: (name) => `Dismissed by: ${name}`,
    changeName: 'Change name',
    dismiss: 'Dismiss the finding',
    cancel: 'Cancel',
    heading: (count) => `Dismissed (${count})`,
    count: (count) => (count === 1 ? '1 finding was dismissed.' : `${count} findings were dismissed.`),
    signed: (name, day) => `${name}, ${day}`,
    takeBack: 'Take back',
    dismissed: 'The finding was dismissed, and the reason is kept in the workbook.',
    takenBack: 'The finding counts again.',
  },
};
