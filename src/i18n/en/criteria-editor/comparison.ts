import type { comparison as vi } from '../../vi/criteria-editor/comparison';

export const comparison: typeof vi = {
  title: 'Compare with another version',
  with: 'Compare with',
  choose: 'Choose a criteria set',
  original: 'As it was before it was edited',
  fromFile: 'Open a file to compare with…',
  explained: 'Choose the earlier version. Below is what the set being edited has changed.',
  same: 'Both say the same.',
  changes: (count) => (count === 1 ? '1 difference' : `${count} differences`),
  results: 'Results of the open sheet',
  moreUnits: (count) => `… and ${count} more units change.`,
  sameUnits: (count, all) => `${count} of ${all} units do not change.`,
};
