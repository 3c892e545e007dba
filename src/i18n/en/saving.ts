import type { saving as vi } from '../vi/saving';

export const saving: typeof vi = {
  copied: 'Copied.',
  copyByHand: 'It could not be copied for you. The text is selected: press Ctrl+C (on a Mac ⌘C).',
};
