import type { findingList as vi } from '../vi/finding-list';

export const findingList: typeof vi = {
  search: 'Search the findings',
  clearSearch: 'Clear the search',
  groupBy: 'Group by',
  groupings: { severity: 'Severity', criterion: 'Criterion', sheet: 'Sheet' },
  criterion: (number) => `Criterion ${number}`,
  noCriterion: 'The whole table',
  sheet: (name) => `Sheet “${name}”`,
  nothingMatches: 'No finding matches.',
  showAll: 'Show all',
  alike: (count) => `${count} places like this`,
  showAlike: 'Show each',
  hideAlike: 'Show less',
  hiddenHere: (count) =>
    count === 1 ? 'A finding of the selected cell is hidden.' : `${count} findings of the selected cell are hidden.`,
  show: 'Show',
};
