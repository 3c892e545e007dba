import type { sheetState as vi } from '../vi/sheet-state';

export const sheetState: typeof vi = {
  refusedSet: (fileName) => `The office’s criteria file “${fileName}” cannot be used.`,
  refusedSetAdvice:
    'The other criteria sets can be used. Tell whoever keeps the server to mend this file in its folder “criteria”.',
  trySample: 'Try the sample form',
  readOnly: {
    message: 'The workbook is open read-only',
    advice:
      'Every finding can be read. To fix, mark or make summary tabs, choose Enable Editing, or save a copy (File › Save As) and open the copy.',
  },
  structureProtected: {
    message: 'The structure of the workbook is protected',
    advice:
      'Checking, fixing and marking work. To make summary tabs in this workbook, take the protection off (Review › Protect Workbook), or choose Roll up many files, which makes a file of its own.',
  },
  unreadableNotes: {
    message: 'What Chấm Chuẩn remembers in this workbook cannot be read',
    advice:
      'The workbook is checked all the same; the notes are kept as they are. Take them from an older copy of the file.',
  },
  notesNotKept: (fileName) => ({
    message: `The file ${fileName} cannot keep what Chấm Chuẩn remembers`,
    advice:
      'Saved results, dismissals and the chosen criteria set are lost when the file is closed; the columns are remembered on this computer. To keep them, save it as .xlsx (File › Save As).',
  }),
  newerNotes: {
    message: 'A newer version of Chấm Chuẩn has kept notes in this workbook',
    advice:
      'Checking, fixing and marking work, but this version cannot read the criteria set, the columns and the dismissals that are kept, and keeps nothing more. Update Chấm Chuẩn.',
  },
};
