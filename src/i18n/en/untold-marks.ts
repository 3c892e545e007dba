import type { untoldMarks as vi } from '../vi/untold-marks';

export const untoldMarks: typeof vi = {
  noneSeen: 'No mark could be read that could be cleared.',
  seenCleared: 'The marks that could be read are cleared.',
  onSheet: (sheet, count) =>
    count === null ? `the rules on “${sheet}”` : `${count === 1 ? '1 rule' : `${count} rules`} on “${sheet}”`,
  mayBeMarks: (rules) =>
    `Excel does not let conditional formatting be read: ${rules}; earlier marks may be among it. If cells stay coloured, go to Home, Conditional Formatting, Manage Rules, show the rules of that sheet, and delete those with ChamChuan in them.`,
};
