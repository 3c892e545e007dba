import type { shortcut as vi } from '../vi/shortcut';

export const shortcut: typeof vi = {
  title: 'Keyboard shortcuts',
  introduction:
    'They work while the keyboard is in this pane. Some Excels keep Alt, F1 or Ctrl+Z to themselves: then use the buttons of the same names in the pane.',
  key: 'Key',
  does: 'What it does',
  names: {
    check: 'Check this sheet',
    checkWorkbook: 'Check the workbook',
    mark: 'Mark',
    clearMarks: 'Clear marks',
    score: 'Score',
    summarise: 'Make report',
    next: 'Go to the next finding',
    previous: 'Go to the finding before',
    undo: 'Undo',
    search: 'Search the findings',
    help: 'Open this list',
  },
  others: [
    { keys: '↑ ↓', does: 'Go through the findings' },
    { keys: 'Enter', does: 'Go to the cell of the chosen finding' },
    { keys: 'F6', does: 'From this pane to the sheet and back' },
  ],
  close: 'Close',
};
