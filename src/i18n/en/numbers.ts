import type { numbers as vi } from '../vi/numbers';

export const numbers: typeof vi = {
  locale: 'en-US',
  decimalSign: '.',
  percentSign: '%',
};
