import type { CliError } from '../errors';
import type { PackedResults } from './packed-results';
import type { SharedValues } from './shared-values';

/** What a roll-up learns of a file. */
export interface RolledFile {
  /** SHA-256 of the file's bytes; null where they could not be read. */
  readonly digest: string | null;
  readonly size: number;
  readonly error: { readonly code: CliError['code']; readonly message: string } | null;
  /** Null where the file is as it was when it was done before, or was refused. */
  readonly results: PackedResults | null;
  readonly isAsKnown: boolean;
}

export interface ReadRolledFile {
  readonly file: RolledFile;
  /** The values that the results were packed with, in the order of their numbers; each still is JSON. */
  readonly shared: readonly string[];
}

/**
 * As text that threads can hand on: a line for the file, then one for each value that others may have as well. Whoever
 * knows a line already need not take it apart.
 * @param shared those that the results were packed with, and no others
 */
export function rolledFileText(file: RolledFile, shared: SharedValues): string {
  return [JSON.stringify(file), ...shared.texts].join('\n');
}

/** @param text what `rolledFileText` gave */
export function readRolledFile(text: string): ReadRolledFile {
  const [file = '', ...shared] = text.split('\n');
  return { file: JSON.parse(file) as RolledFile, shared };
}
