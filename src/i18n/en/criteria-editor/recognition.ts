import type { recognition as vi } from '../../vi/criteria-editor/recognition';

export const recognition: typeof vi = {
  title: 'Conclusions',
  explained: 'From the highest to the lowest. A unit has the first whose conditions all hold.',
  level: (place) => `Conclusion ${place}`,
  levelTitle: 'Title',
  isRecognised: 'It is a recognition',
  condition: (place) => `Condition ${place}`,
  conditions: {
    allMet: 'All criteria met',
    metAtLeast: 'Criteria met, at least',
    criteriaMet: 'These criteria are met',
    scoreAtLeast: 'Total points, at least',
    scoreBelow: 'Total points, below',
    shareAtLeast: 'Per cent of all points, at least',
    eachGroupAtLeast: 'Per cent of each group’s points, at least',
    noVeto: 'No veto',
    stated: 'A condition outside the table, to be confirmed',
    anyOf: 'One of several conditions',
    allOf: 'All of several conditions',
  },
  value: 'How many',
  numbers: 'Numbers, parted by semicolons',
  stated: 'The condition is',
  addLevel: 'Add a conclusion',
  addCondition: 'Add a condition',
  untitledLevel: 'New conclusion',
};
