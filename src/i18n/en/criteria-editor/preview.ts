import type { preview as vi } from '../../vi/criteria-editor/preview';

export const preview: typeof vi = {
  title: 'The open sheet',
  results: {
    met: 'met',
    basicallyMet: 'basically met',
    notMet: 'not met',
    notApplicable: 'not applicable',
    rated: 'graded',
    blank: 'cannot be assessed yet',
  },
  says: (cell, words, result) => `Cell ${cell} says “${words}” → ${result}`,
  empty: (cell, result) => `Cell ${cell} is empty → ${result}`,
  points: (score, maximum) => `${score}${maximum === null ? '' : `/${maximum}`} points`,
  noRow: 'This sheet has no row for this criterion.',
  byIndicators: (result) => `By its indicators → ${result}`,
  noTable: 'This sheet has no table to try the set on.',
  unready: 'Correct what is wrong to see what it means for this sheet.',
  recognised: (title) => `concluded: ${title}`,
  units: (count, recognised) => `${count} units, ${recognised} recognised`,
};
