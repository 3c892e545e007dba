import type { phases as vi } from '../../vi/criteria-editor/phases';

export const phases: typeof vi = {
  title: 'Phases',
  explained: 'Each has its time and its target.',
  phase: (place) => `Phase ${place}`,
  phaseTitle: 'Title of the phase',
  from: 'From',
  to: 'To',
  target: 'Target',
  targetMet: 'Criteria met',
  targetScore: 'Points',
  add: 'Add a phase',
};
