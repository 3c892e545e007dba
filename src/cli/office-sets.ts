import path from 'node:path';
import type { CriteriaSet } from '../criteria/criteria-set';
import { success, type Outcome } from '../outcome';
import { readCriteriaFile } from './criteria-choice';
import { refusal, systemCode, type Refusal } from './errors';
import type { CommandIo } from './io';

/** What the office's own pages list its sets in; it is none itself. */
const INDEX = 'index.json';

export interface OfficeSets {
  readonly sets: readonly CriteriaSet[];
  /** Files that are no criteria sets: they are named, and the others count. */
  readonly refused: readonly Refusal[];
}

/**
 * The criteria sets that an office keeps as files in a folder, by name; of two with one id the first counts.
 * @param folder as `--criteria-dir` says; else as the environment says, else there are none
 */
export async function readOfficeSets(folder: string | undefined, io: CommandIo): Promise<Outcome<OfficeSets, Refusal>> {
  const name = folder ?? io.criteriaFolder;
  if (name === null) return success({ sets: [], refused: [] });
  const absolute = path.resolve(io.workingFolder, name);
  if ((await io.files.kind(absolute)) !== 'folder') return refusal(name, { code: 'file-not-found' });
  let files: readonly string[];
  try {
    const entries = await io.files.list(absolute);
    files = entries.flatMap((entry) => (entry.kind === 'file' && isSetFile(entry.name) ? [entry.name] : [])).sort();
  } catch (error) {
    return refusal(name, { code: 'file-unreadable', systemCode: systemCode(error) });
  }
  const sets = new Map<string, CriteriaSet>();
  const refused: Refusal[] = [];
  for (const file of files) {
    const read = await readCriteriaFile(path.join(name, file), io);
    if (!read.ok) refused.push(read.error);
    else if (!sets.has(read.value.id)) sets.set(read.value.id, read.value);
  }
  return success({ sets: [...sets.values()], refused });
}

function isSetFile(name: string): boolean {
  return /^[^.~].*\.json$/i.test(name) && name.toLowerCase() !== INDEX;
}
