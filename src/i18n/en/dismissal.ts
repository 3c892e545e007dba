import type { dismissal as vi } from '../vi/dismissal';

export const dismissal: typeof vi = {
  ask: 'Dismiss…',
  askAll: (count) => `Dismiss ${count}…`,
  reason: 'Why is it dismissed?',
  reasonHint: 'The reason is kept in the workbook, for whoever opens it next.',
  name: 'Your name',
  nameHint: 'Asked only once on this computer.',
  saidBy: (name) => `Dismissed by: ${name}`,
  changeName: 'Change name',
  dismiss: 'Dismiss the finding',
  dismissAll: (count) => `Dismiss ${count} findings`,
  cancel: 'Cancel',
  heading: (count) => `Dismissed (${count})`,
  count: (count) => (count === 1 ? '1 finding was dismissed.' : `${count} findings were dismissed.`),
  signed: (name, day) => `${name}, ${day}`,
  takeBack: 'Take back',
  dismissed: (count) =>
    count === 1
      ? 'The finding was dismissed, and the reason is kept in the workbook.'
      : `${count} findings were dismissed, and the reason is kept in the workbook.`,
  takenBack: 'The finding counts again.',
};
