import type { asking as vi } from '../vi/asking';

export const asking: typeof vi = {
  form: {
    title: 'Add a blank form',
    introduction: 'Choose the criteria set. The form comes as a new sheet behind the others, and can be undone.',
  },
  period: {
    title: 'Save this period’s results',
    introduction:
      'The results below are kept in the workbook, to be compared with those of later periods. No sheet changes.',
    name: 'Name of the period',
    month: (month, year) => `${String(month).padStart(2, '0')}/${year}`,
    day: (day) => `Day: ${day}`,
    again: 'Results of that day are kept already; these take their place.',
    kept: 'Results to be kept',
    unit: (unit, reached) => `${unit}: ${reached}`,
    more: (count) => (count === 1 ? 'and 1 more unit' : `and ${count} more units`),
    save: 'Save the results',
  },
  scores: {
    title: 'Score',
    introduction: (cells) =>
      `Writes formulas into ${cells === 1 ? '1 cell' : `${cells} cells`}, empty or written by Chấm Chuẩn before:`,
    formulas: 'Formulas to be written',
    more: (cells) => (cells === 1 ? 'and 1 more cell' : `and ${cells} more cells`),
    kept: (cells) =>
      cells === 1
        ? '1 cell has another score than the computed one: it is left as it is, and asked about afterwards.'
        : `${cells} cells have other scores than the computed ones: they are left as they are, and asked about afterwards.`,
    write: (cells) => (cells === 1 ? 'Write 1 formula' : `Write ${cells} formulas`),
  },
  cancel: 'Cancel',
};
