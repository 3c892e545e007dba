import { cellToA1 } from '../../workbook/address';
import { invalidCriteriaText } from '../criteria-error-texts';
import { undoObstacleText } from '../undo-texts';
import type { TooMuch } from '../../workbook/errors';
import type { Limit, ErrorTexts } from '../error-texts';

export const error: ErrorTexts = {
  'not-a-workbook': () => ({
    message: 'This file is no workbook (.xlsx, .xlsm, .xls, .xlsb, .ods or .csv).',
    advice: 'If Excel opens it, choose File › Save As, type “Excel Workbook (.xlsx)”, and try again.',
  }),
  'damaged-workbook': (error) => ({
    message:
      error.part === null
        ? 'The file is damaged and cannot be read.'
        : `The file is damaged: the part “${error.part}” cannot be read.`,
    advice: 'Open the file in Excel, let Excel repair it and save it; or use another copy.',
  }),
  'unsound-output': (error) => ({
    message: `The result is not sound${error.part === null ? '' : ` in the part “${error.part}”`} and was not written.`,
    advice: 'Open the original in Excel, save it and try again; if that fails, tell whoever makes this program.',
  }),
  'encrypted-workbook': () => ({
    message: 'The file has a password for opening it.',
    advice: 'Open it in Excel, remove the password (File › Info › Protect Workbook), save it and try again.',
  }),
  'legacy-xls': () => ({
    message: 'The file is in the old .xls format.',
    advice: 'Open it in Excel, choose File › Save As, type “Excel Workbook (.xlsx)”, and try again.',
  }),
  'too-large': (error) => ({
    message: `The file is too large to be checked: ${englishTooMuch[error.what](error.limit)}.`,
    advice: 'Keep the sheets and rows of the criteria table in a smaller file and try again.',
  }),
  'hostile-workbook': (error) => ({
    message: `The file is built in an unusual way (${englishLimits[error.limit]}) and was not opened, for safety.`,
    advice: 'Ask whoever sent it. If you trust the file, open it in Excel and save it as a new one.',
  }),
  'empty-workbook': () => ({
    message: 'The file has no sheets.',
    advice: 'Choose another file that has a criteria table.',
  }),
  'sheet-not-found': (error) => ({
    message: `There is no sheet “${error.sheet}”.`,
    advice: 'It may have been deleted or renamed. Check the name and try again.',
  }),
  'sheet-too-large': (error) => ({
    message: `The sheet “${error.sheet}” is too large (${error.cells.toLocaleString('en-US')} cells).`,
    advice: 'Delete the unused rows and columns at its end and save; or copy the table to a new sheet.',
  }),
  'sheet-protected': (error) => ({
    message: `The sheet “${error.sheet}” is protected and cannot be written to.`,
    advice: 'Choose Review › Unprotect Sheet and try again. The results of the check can still be seen.',
  }),
  'sheet-hidden': (error) => ({
    message: `The sheet “${error.sheet}” is hidden, so its cells cannot be shown.`,
    advice: 'Press “Show the sheet”, or right-click a sheet tab and choose Unhide, then try again.',
  }),
  'no-worksheet-in-front': () => ({
    message: 'A chart or macro sheet is in front, which has no cells to check.',
    advice: 'Click the tab of the sheet with the criteria table, and try again.',
  }),
  'structure-protected': () => ({
    message: 'The structure of the workbook is protected, so no sheet can be added.',
    advice: 'Choose Review › Protect Workbook to lift it and try again; or summarise into a file of its own.',
  }),
  'cell-edit-mode': () => ({
    message: 'Excel is waiting for a cell to be finished.',
    advice: 'Press Enter to finish or Esc to cancel, and try again.',
  }),
  'read-only': () => ({
    message: 'The file is open for reading only.',
    advice: 'Enable editing, or save a copy and try again in the copy.',
  }),
  'host-timeout': () => ({
    message: 'Excel does not answer.',
    advice: 'Close any dialogs open in Excel and try again. If that fails, save the file and restart Excel.',
  }),
  'host-failed': (error) => ({
    message: 'Excel could not do this; the workbook is unchanged.',
    advice: `Try again. If that fails, save the file, restart Excel and report the error code: ${error.hostCode}.`,
  }),
  'host-left-changes': (error) => ({
    message: 'Excel stopped half-way; some of it may have been written to the workbook.',
    advice: `Look at the cells that were to be written; for summary tabs, choose Make report once more to write them anew. If that fails, close the file without saving, restart Excel and report the error code: ${error.hostCode}.`,
  }),
  'criteria-not-json': () => ({
    message: 'The criteria file cannot be read.',
    advice: 'Choose a criteria file (.json) that was exported by this program.',
  }),
  'criteria-newer-version': (error) => ({
    message: `The criteria set was made with a newer version of this program (format ${error.version}).`,
    advice: 'Update Chấm Chuẩn and try again.',
  }),
  'metadata-unreadable': () => ({
    message: 'What Chấm Chuẩn remembers in this workbook cannot be read, so nothing was added to it.',
    advice: 'It is kept as it is. Use an older copy of the file, or copy the sheets into a new workbook.',
  }),
  'metadata-newer-version': (error) => ({
    message: `This workbook has notes of a newer version of Chấm Chuẩn (format ${error.version}).`,
    advice: 'Update Chấm Chuẩn and try again. Nothing in the workbook was changed.',
  }),
  'criteria-invalid': (error) => ({
    message: `Something is wrong in the criteria set. ${invalidCriteriaText(error, 'en')}`,
    advice: 'Correct it in the criteria file, or ask its sender for another.',
  }),
  'criteria-unknown': (error) => ({
    message: `There is no criteria set “${error.id}”.`,
    advice: 'Choose one from the list, or open a criteria file.',
  }),
  'no-table': () => ({
    message: 'No criteria table was found.',
    advice:
      'Go to the sheet with the table (with columns for number, content, and result or score) and try again; if a right table is not recognised, choose its criteria set.',
  }),
  'table-unclear': () => ({
    message: 'There is a table, but it cannot be told which column is which.',
    advice: 'Say which: choose “Choose columns…” beside the finding, or use --columns on the command line.',
  }),
  'nothing-to-score': () => ({
    message: 'The table has no empty cell for a total.',
    advice: 'Add a row “Tổng cộng” below the table, leave its result or score empty, and try again.',
  }),
  'tab-has-other-content': (error) => ({
    message: `The sheet “${error.sheet}” holds something beside the summary, in cell ${cellToA1(error.cell)}. Writing the summary anew would erase it, so nothing was written.`,
    advice: 'Move it to another sheet and try again. What was typed into the table is kept.',
  }),
  'given-up': () => ({ message: 'Cancelled.', advice: 'The workbook is unchanged.' }),
  'finding-gone': () => ({
    message: 'This finding is not what it was when it was checked, and was not dismissed.',
    advice: 'The findings have been checked again. Look through them, then choose.',
  }),
  'cell-changed': (error) => ({
    message: `Cell ${cellToA1(error.cell)} has changed since the check and was not fixed.`,
    advice: 'The findings have been checked again. Look through them, then fix them.',
  }),
  'cell-has-formula': (error) => ({
    message: `Cell ${cellToA1(error.cell)} has a formula, which is not overwritten.`,
    advice: 'Go to the cell and correct its formula, or the cells that it refers to.',
  }),
  'cell-keeps-text': (error) => ({
    message: `Cell ${cellToA1(error.cell)} is formatted as Text, so that Excel keeps the number as text; no cell was fixed.`,
    advice: 'Change the format of these cells to General or Number (Home › Number), then fix them again.',
  }),
  'undo-cells-changed': (error) => undoObstacleText(error, 'en'),
  'undo-sheet-gone': (error) => undoObstacleText(error, 'en'),
  'undo-marks-changed': (error) => undoObstacleText(error, 'en'),
  'undo-metadata-changed': (error) => undoObstacleText(error, 'en'),
};

const englishLimits: Readonly<Record<Limit, string>> = {
  entries: 'too many entries',
  overlap: 'entries that overlap',
  size: 'too large when unpacked',
  ratio: 'packed beyond what is usual',
  depth: 'nested too deeply',
  entities: 'with entity declarations',
  time: 'taking too long to read',
  memory: 'taking too much memory to read',
};

const count = (limit: number): string => limit.toLocaleString('en-US');

const englishTooMuch: Readonly<Record<TooMuch, (limit: number) => string>> = {
  time: (seconds) => `reading and assessing it takes more than ${count(seconds)} seconds`,
  memory: (megabytes) => `it needs more than ${count(megabytes)} MB of memory`,
  sheets: (limit) => `it has more than ${count(limit)} sheets`,
  cells: (limit) => `it has more than ${count(limit)} cells`,
  letters: (limit) => `the texts in its cells have more than ${count(limit)} characters`,
  formulas: (limit) => `its formulas have more than ${count(limit)} characters`,
};
