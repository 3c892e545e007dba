import type { CheckOptions } from '../app/check';
import { builtInSets } from '../criteria/built-in-sets';
import { success, type Outcome } from '../outcome';
import { readColumnsFile } from './columns-file';
import { chooseCriteria } from './criteria-choice';
import type { Refusal } from './errors';
import type { CommandIo } from './io';

/** The options that all commands share which hold sheets against criteria, as they were typed. */
export interface ReadingOptions {
  readonly criteria: string;
  readonly sheet: readonly string[];
  readonly columns?: string | undefined;
}

/** What the options mean to the use cases. */
export async function checkOptions(
  { criteria, sheet, columns }: ReadingOptions,
  io: CommandIo,
): Promise<Outcome<CheckOptions, Refusal>> {
  const chosen = await chooseCriteria(criteria, io);
  if (!chosen.ok) return chosen;
  const mappings = columns === undefined ? success([]) : await readColumnsFile(columns, io);
  if (!mappings.ok) return mappings;
  return success({
    sheets: sheet.length === 0 ? 'all' : { names: sheet },
    criteria: chosen.value,
    sets: builtInSets(),
    mappings: mappings.value,
  });
}
