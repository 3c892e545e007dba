import { composeForm, type ComposedSheet } from './compose-form';
import { composeList } from './compose-list';
import { composeMatrix } from './compose-matrix';
import { composeTables } from './compose-tables';
import type { Dice } from './dice';

/** Every so many sheets come one of several units beside each other, a plain list and one with two tables. */
const TURNS = 16;
const others: ReadonlyMap<number, (dice: Dice) => ComposedSheet> = new Map([
  [0, composeMatrix],
  [3, composeList],
  [5, composeTables],
  [8, composeMatrix],
  [11, composeList],
]);

/** @returns what composes the sheet of a seed: mostly a form, and everything else in turns */
export function composeOf(seed: number): (dice: Dice) => ComposedSheet {
  return others.get(seed % TURNS) ?? composeForm;
}
