import type { guesses as vi } from '../../vi/criteria-editor/guesses';

export const guesses: typeof vi = {
  title: 'What was guessed',
  explained: 'How these are measured was guessed from the words of the table. Confirm or change each.',
  says: (words) => `The table says: “${words}”`,
  means: (measure, effect) =>
    `Taken as: ${effect === null ? '' : effect === 'bonus' ? 'bonus points, ' : 'points taken off, '}${measure}`,
  confirm: 'Right',
  refuse: 'Wrong',
  change: 'Change',
  confirmAll: (count) => `All ${count} are right`,
  none: 'Every guess is confirmed.',
  others: 'Also to know',
  ofCriterion: (number) => ` criterion ${number}`,
};
