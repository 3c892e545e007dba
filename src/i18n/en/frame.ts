import type { frame as vi } from '../vi/frame';

export const frame: typeof vi = {
  options: 'Options',
  closeOptions: 'Close the options',
  shortcuts: 'Keyboard shortcuts',
  selfTest: 'Self-test',
  tellColumns: 'Say which column is which',
  letterhead: 'Heading and signatures',
  fixAll: (count) => (count === 1 ? 'Fix 1 cell now' : `Fix ${count} cells now`),
  fixAllPreview: 'Cells that will be changed',
  notNow: 'Not now',
};
