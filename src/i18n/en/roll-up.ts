import { classOverLimit } from './finding';
import { formNote } from './form-note';
import type { CountedBecause, UnitPlace } from '../../app/roll-up/roll-up-note';
import { unreachable } from '../../outcome';
import { localText } from '../local-text';
import type { rollUp as vi } from '../vi/roll-up';

export const rollUp: typeof vi = {
  note: (note) => {
    switch (note.code) {
      case 'file-refused':
        return note.message;
      case 'unit-repeated':
        return `${note.unit} has two forms. The one in ${placeEn(note.counted)} counts ${becauseEn[note.because]}; this one does not. If that is wrong, take the other file away and roll up again.`;
      case 'unit-in-phases':
        return `${note.unit} has forms of two days. The one in ${placeEn(note.counted)} counts, being later; this one (${note.earlier.day}) shows the progress.`;
      case 'class-over-limit':
        return classOverLimit(note);
      case 'set-versions':
        return `This file has another version of the criteria set “${localText(note.title, 'en')}” than ${note.firstFile}. Each version gets a part of its own (this one says “version ${note.version}”). If one version is to hold for all, choose the criteria set and roll up again.`;
      case 'several-sets':
        return `From this file on there are also forms of the criteria set “${localText(note.title, 'en')}” (${note.units}). Each criteria set is a part of its own; they are not compared.`;
      case 'criterion-missing':
      case 'criterion-unknown':
      case 'maximum-differs':
      case 'other-form':
        return formNote(note);
      default:
        return unreachable(note);
    }
  },
  noProblems: 'Nothing to be mended or looked at.',
  unexpected: 'An unexpected error occurred in this file. Send the file to whoever maintains the program.',
  pane: {
    title: 'Roll up many files',
    introduction:
      "Choose the units' forms (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv). Files are read on this machine, sent nowhere, and not changed.",
    chooseFiles: 'Choose files',
    tabs: 'The workbook has the tabs Summary and Results, and:',
    tab: {
      gaps: 'What is not met, and points lost',
      progress: 'Progress over the periods',
      problems: 'Problems in the files',
    },
    chooseFolder: 'Choose a folder',
    problems: {
      'no-workbooks':
        'There is no spreadsheet (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv). Choose other files or another folder.',
      failed: 'The files could not be rolled up. Try again with fewer files.',
      stopped: 'Stopped. There is no roll-up yet.',
    },
    reading: (done, total) => `Reading: ${done} of ${total} files`,
    writing: 'Making the workbook…',
    stop: 'Stop',
    close: 'Close',
    done: (files, refused) =>
      refused === 0 ? `Files rolled up: ${files}.` : `Files rolled up: ${files}. Not readable: ${refused}.`,
    decisions: 'Worth knowing',
    files: 'Results of each file',
    columns: { file: 'File', unit: 'Unit', met: 'Met', score: 'Score', result: 'Result', errors: 'Errors' },
    unnamed: '(no name)',
    more: (count) => `${count} more files are in the workbook.`,
    preferThis: 'Let this file count',
    beside: {
      slips: {
        download: 'Download the return slips',
        about: 'A page for each unit: what to mend, what is missing, in which cell',
        fileName: 'return-slips.xlsx',
      },
      problems: {
        download: 'Download the list of problems',
        about: 'What is to be looked at in the files, as a workbook by itself',
        fileName: 'problems.xlsx',
      },
    },
    download: 'Download the roll-up',
    open: 'Open in Excel',
    opened: 'Excel has opened the roll-up in another window. Save it there.',
    openFailed: 'This Excel could not open the roll-up. Choose “Download the roll-up”, then open the file.',
    downloadHint: 'No file came, as often on a Mac? Choose “Open in Excel”, then save the workbook.',
    outputName: 'roll-up.xlsx',
  },
};

const becauseEn: Readonly<Record<CountedBecause, string>> = {
  chosen: 'as that file was chosen',
  'same-content': 'as both files are the same',
  'more-complete': 'as it has more results',
  first: 'as it comes first and both are equally complete',
};

function placeEn({ fileName, sheetName, day }: UnitPlace): string {
  return `${fileName}, sheet “${sheetName}”${day === null ? '' : ` (${day})`}`;
}
