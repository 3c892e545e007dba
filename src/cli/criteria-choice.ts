import path from 'node:path';
import { findBuiltInSet } from '../criteria/built-in-sets';
import { parseCriteriaFile } from '../criteria/criteria-file';
import type { CriteriaSet } from '../criteria/criteria-set';
import { success, type Outcome } from '../outcome';
import { refusal, type Refusal } from './errors';
import { findFile } from './find-workbooks';
import type { CommandIo } from './io';
import { readBytes } from './open-file';

/** What `--criteria` names: "auto", a JSON file, or the id of a built-in set. */
export async function chooseCriteria(name: string, io: CommandIo): Promise<Outcome<'auto' | CriteriaSet, Refusal>> {
  return name === 'auto' ? success(name) : readNamedCriteria(name, io);
}

/** @param name a JSON file, or the id of a built-in set */
export async function readNamedCriteria(name: string, io: CommandIo): Promise<Outcome<CriteriaSet, Refusal>> {
  return path.extname(name).toLowerCase() === '.json' ? readCriteriaFile(name, io) : builtInCriteria(name);
}

export function builtInCriteria(id: string): Outcome<CriteriaSet, Refusal> {
  const set = findBuiltInSet(id);
  return set === null ? refusal(id, { code: 'criteria-unknown', id }) : success(set);
}

/** @param name the file's path, relative to the working folder or absolute */
export async function readCriteriaFile(name: string, io: CommandIo): Promise<Outcome<CriteriaSet, Refusal>> {
  const file = await findFile(name, io);
  const bytes = file.ok ? await readBytes(file.value, io) : file;
  if (!bytes.ok) return bytes;
  const set = parseCriteriaFile(new TextDecoder().decode(bytes.value));
  return set.ok ? set : refusal(name, set.error);
}
