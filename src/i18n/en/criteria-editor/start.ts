import type { start as vi } from '../../vi/criteria-editor/start';

export const start: typeof vi = {
  what: 'Where to begin?',
  fromSheet: (sheet) => `Make one from the sheet “${sheet}”`,
  fromSheetHint: (criteria) =>
    `Takes the ${criteria} criteria of the open table; what has to be guessed you are asked about.`,
  noTable: (sheet) =>
    `The sheet “${sheet}” cannot be read as a table of criteria. Open a sheet whose table has columns for numbers and for what the criteria say.`,
  goOn: (title) => `Go on with “${title}”`,
  edit: 'Edit a set that is there',
  editing: 'Criteria set',
  editChosen: 'Edit this set',
  openFile: 'Open a criteria file (.json)…',
  fileRefused: (reason) => `The file was not opened. ${reason}`,
};
