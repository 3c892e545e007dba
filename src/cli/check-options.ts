import type { CheckOptions } from '../app/check';
import { builtInSets } from '../criteria/built-in-sets';
import { success, type Outcome } from '../outcome';
import { chooseCriteria } from './criteria-choice';
import type { Refusal } from './errors';
import type { CommandIo } from './io';

/** What the options that all reading commands share mean to the use cases. */
export async function checkOptions(
  { criteria, sheet }: { readonly criteria: string; readonly sheet: readonly string[] },
  io: CommandIo,
): Promise<Outcome<CheckOptions, Refusal>> {
  const chosen = await chooseCriteria(criteria, io);
  return chosen.ok
    ? success({ sheets: sheet.length === 0 ? 'all' : { names: sheet }, criteria: chosen.value, sets: builtInSets() })
    : chosen;
}
