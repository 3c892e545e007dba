import type { setEffect as vi } from '../vi/set-effect';

export const setEffect: typeof vi = {
  criterion: 'Criterion',
  isNew: '(new)',
  isGone: '(removed)',
  same: 'no change',
  none: 'no conclusion',
  ownPoints: (score) => `${score} points`,
};
