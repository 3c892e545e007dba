import type { findingList as vi } from '../vi/finding-list';

export const findingList: typeof vi = {
  search: 'Search the findings',
  clearSearch: 'Clear the search',
  groupBy: 'Sort by',
  groupings: { severity: 'Sort by: severity', criterion: 'Sort by: criterion', sheet: 'Sort by: sheet' },
  criterion: (number) => `Criterion ${number}`,
  noCriterion: 'The whole table',
  sheet: (name) => `Sheet “${name}”`,
  nothingMatches: 'No finding matches.',
  showAll: 'Show all',
  alike: (count) => `${count} places`,
  showAlike: 'Show each',
  hideAlike: 'Show less',
  hiddenHere: (count) =>
    count === 1 ? 'A finding of the selected cell is hidden.' : `${count} findings of the selected cell are hidden.`,
  show: 'Show',
};
