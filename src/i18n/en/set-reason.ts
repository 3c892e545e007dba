import type { setReason as vi } from '../vi/set-reason';

export const setReason: typeof vi = {
  remembered: 'it was chosen before, and the workbook remembers',
  cited: (place) => `the document named on the sheet: ${place}`,
  subject: (place) => `what the sheet is about: ${place}`,
  alike: (ofSet, ofTable) =>
    `${ofSet.alike} of the set's ${ofSet.of} criteria have the same words, ${ofTable.alike} of the table's ${ofTable.of}`,
  quoted: (words, cell) => `“${words}”${cell === null ? '' : ` (cell ${cell})`}`,
};
