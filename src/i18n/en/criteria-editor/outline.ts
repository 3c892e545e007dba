import type { outline as vi } from '../../vi/criteria-editor/outline';

export const outline: typeof vi = {
  parts: 'The set as a whole',
  criteria: 'Criteria',
  set: 'Title, basis, assessed period',
  recognition: (count) => (count === 0 ? 'Conclusions: none' : `Conclusions: ${count}`),
  phases: (count) => (count === 0 ? 'Phases: none' : `Phases: ${count}`),
  profiles: (count) => (count === 0 ? 'Kinds of units: one' : `Kinds of units: ${count}`),
  group: (number, title) => `Group ${[number, title].filter((part) => part !== '').join('. ')}`.trim(),
  untitled: 'No text yet',
  addGroup: 'Add a group',
  guessed: 'Guessed',
  wrong: 'To correct',
  guessesLeft: (count) => `Guesses not confirmed yet: ${count}.`,
  seeGuesses: 'Look at each',
  keys: 'Arrow keys go from line to line, Enter opens one.',
};
