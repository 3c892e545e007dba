import { unreachable } from '../../outcome';
import type { InferenceNote } from '../../reading/infer/inference-note';
import { cellToA1 } from '../../workbook/address';
import { short, guessedText } from '../inference-texts';
import type { inference as inferenceVi, effects as effectsVi } from '../vi/inference';

export const inference: typeof inferenceVi = {
  note: english,
  toLookAt: (sheet) => `A criteria set from the sheet “${sheet}”. Look at these:`,
  andMore: (count) => `… and ${count} more like these; add --explain to see all.`,
  listOnly: 'The table has no column for results or points given: numbers, titles and maximum points alone were taken.',
  otherSheets: (names) =>
    `Other sheets have tables too, which were not used: ${names.join(', ')}. Choose with --sheet.`,
  toComplete:
    'The table does not say the legal basis, the validity and the conditions of recognition; add them to the file if they are needed.',
  done: (count, file) => `A criteria set of ${count} criteria. Output: ${file}`,
};

export const effects: typeof effectsVi = { bonus: 'bonus points', deduction: 'points taken off' };

function english(note: InferenceNote): string {
  switch (note.code) {
    case 'title-taken':
      return `The set's title is that of the ${note.from}: “${short(note.title)}”.`;
    case 'numbers-with-group':
      return `Numbers begin anew in every group, so that the group's is written before them: ${note.example}.`;
    case 'numbered-by-place':
      return `The table has no numbers; its ${note.count} criteria are numbered from 1.`;
    case 'no-maximum-column':
      return 'The table has points but no column for the maximum; every criterion is met or not.';
    case 'row-without-number':
      return `${at(note)}: the row has no number and was left out: “${short(note.title)}”.`;
    case 'row-without-title':
      return `${at(note)}: criterion ${note.number} has no title.`;
    case 'number-repeated':
      return `${at(note)}: row ${note.firstRow + 1} has number ${note.number} already; the first was taken.`;
    case 'zero-restored':
      return `${at(note)}: read as ${note.number}, whose last zero Excel drops.`;
    case 'maximum-unreadable':
      return note.found === ''
        ? `${at(note)}: criterion ${note.number} has no maximum and is met or not.`
        : `${at(note)}: “${short(note.found)}” cannot be read as a maximum; criterion ${note.number} is met or not.`;
    case 'result-is-no-word':
      return `${at(note)}: criterion ${note.number} says “${short(note.found)}”, which is no result; if it is measured by an amount, write how into the file.`;
    case 'measure-guessed':
      return `${at(note)}: criterion ${note.number} says “${short(note.words)}”, taken as ${guessedText(note, 'en')}.`;
    case 'measure-unclear':
      return `${at(note)}: criterion ${note.number} says ${note.words.map((words) => `“${short(words)}”`).join(' and ')}, so that it is not clear how it is measured; add it if it is needed.`;
    case 'rows-below-left-out':
      return `${at(note)}: rows under criterion ${note.number} that only explain it were left out: ${note.count}.`;
    case 'heading-left-out':
      return `${at(note)}: ${note.number} “${short(note.title)}” stands between a criterion and its indicators and was left out; its indicators were taken.`;
    case 'empty-group-left-out':
      return `${at(note)}: “${short(note.title)}” has no criterion right under it and was left out.`;
    default:
      return unreachable(note);
  }

  function at({ cell }: Extract<InferenceNote, { cell: unknown }>): string {
    return `Cell ${cellToA1(cell)}`;
  }
}
