import type { commands as vi } from '../vi/commands';

export const commands: typeof vi = {
  close: 'Close',
  unitsChecked: (count) => `${count} units checked on this sheet`,
  noTable: (sheet) => `No criteria table on sheet “${sheet}”`,
  noTableAdvice: 'Open the sheet with the assessment table, then choose Check.',
  tableUnclear: (sheet) => `The table on sheet “${sheet}” could not be read`,
  sayColumns: 'Choose Open pane, then “Choose columns…” to say which.',
  severityCount: {
    error: (count) => (count === 1 ? '1 thing to correct' : `${count} things to correct`),
    gap: (count) => (count === 1 ? '1 criterion not met' : `${count} criteria not met`),
    pointsLost: (count) => (count === 1 ? '1 criterion short of points' : `${count} criteria short of points`),
    notMetAndPointsLost: (count) => `${count} criteria not met or short of points`,
    warning: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    info: (count) => (count === 1 ? '1 note' : `${count} notes`),
  },
  nothingFound: 'Nothing to look at.',
  openPane: 'Choose Open pane to see each finding.',
  nothingAtCell: (cell) => `There is nothing to look at in cell ${cell}`,
  nothingAtCellAdvice: 'If it is still coloured, the colour is not ours, or choose Check to mark the sheet anew.',
  marksCleared: 'Marks cleared',
  noMarks: 'There are no marks on this sheet.',
  summarised: 'Summary tabs made',
};
