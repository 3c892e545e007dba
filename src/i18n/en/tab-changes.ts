import type { tabChanges as vi } from '../vi/tab-changes';

export const tabChanges: typeof vi = {
  added: (tabs) => `Added ${tabs}.`,
  unchanged: (tabs) => `Made ${tabs} again, nothing in it changed.`,
  rewritten: (tab, changes) => `${tab}: ${changes}.`,
  rowsAdded: (count) => `${count} ${count === 1 ? 'row' : 'rows'} added`,
  rowsRemoved: (count) => `${count} removed`,
  rowsUpdated: (count) => `${count} updated`,
  quoted: (name) => `“${name}”`,
  leftOut: (parts) => `Excel on this machine could not do this: ${parts}; the figures are complete and right.`,
  parts: { freeze: 'keep the heading in sight', chart: 'charts', print: 'the print set-up' },
};
