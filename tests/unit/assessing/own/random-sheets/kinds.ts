import { composeForm, type ComposedSheet } from './compose-form';
import { composeMatrix } from './compose-matrix';
import type { Dice } from './dice';

/** One sheet of so many has several units beside each other. */
const MATRIX_AMONG = 8;

/** @returns what composes the sheet of a seed: mostly a form, and everything else in turns */
export function composeOf(seed: number): (dice: Dice) => ComposedSheet {
  return seed % MATRIX_AMONG === 0 ? composeMatrix : composeForm;
}
