import { damagedInputs } from './kinds/damaged-inputs.mjs';
import { deepInputs } from './kinds/deep-inputs.mjs';
import { inflatingInputs } from './kinds/inflating-inputs.mjs';
import { longTextInputs } from './kinds/long-text-inputs.mjs';
import { manyThingsInputs } from './kinds/many-things-inputs.mjs';
import { hugeTableInputs } from './kinds/huge-table-inputs.mjs';

/**
 * What is made to hurt: `make` gives the file's bytes, the same each time.
 * @typedef {{ kind: string, name: string, make: () => Uint8Array, criteria?: () => string }} HostileInput
 */

/** @type {readonly HostileInput[]} */
export const hostileInputs = [
  ...damagedInputs,
  ...deepInputs,
  ...inflatingInputs,
  ...hugeTableInputs,
  ...manyThingsInputs,
  ...longTextInputs,
];
