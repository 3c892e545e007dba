import path from 'node:path';
import { success, type Outcome } from '../outcome';
import { refusal, systemCode, type Refusal } from './errors';
import type { CommandIo, NamedFile } from './io';

/** Of every form that is read. */
const WORKBOOK_NAME = /\.(?:xls[xmb]?|ods|csv)$/i;

/** A file to look at, or what led to none. */
export type FoundInput = Outcome<NamedFile, Refusal>;

/**
 * Files are taken as they are named; folders give the workbooks in them and in their subfolders, by name.
 * Left out of folders: hidden files and folders, and the lock files that Excel leaves beside open workbooks ("~$").
 * A file that is reached twice is given once.
 */
export async function findWorkbooks(names: readonly string[], io: CommandIo): Promise<readonly FoundInput[]> {
  const found: FoundInput[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for (const input of await findUnder(name, io)) {
      const identity = input.ok ? await realPathOrOwn(input.value.path, io) : `error ${input.error.name}`;
      if (!seen.has(identity)) found.push(input);
      seen.add(identity);
    }
  }
  return found;
}

async function findUnder(name: string, io: CommandIo): Promise<readonly FoundInput[]> {
  const absolute = path.resolve(io.workingFolder, name);
  switch (await io.files.kind(absolute)) {
    case 'missing':
      return [refusal(name, { code: 'file-not-found' })];
    case 'other':
      return [refusal(name, { code: 'not-a-file' })];
    case 'file':
      return [success({ name, path: absolute })];
    case 'folder': {
      const found = await findInFolder({ name, path: absolute }, io);
      return found.length > 0 ? found : [refusal(name, { code: 'folder-without-workbooks' })];
    }
  }
}

async function findInFolder(folder: NamedFile, io: CommandIo): Promise<readonly FoundInput[]> {
  const entries = await entriesOf(folder, io);
  if (!entries.ok) return [entries];
  const found: FoundInput[] = [];
  for (const entry of entries.value) {
    const file = { name: path.join(folder.name, entry.name), path: path.join(folder.path, entry.name) };
    if (entry.kind === 'folder') for (const inner of await findInFolder(file, io)) found.push(inner);
    else if (WORKBOOK_NAME.test(entry.name))
      found.push(entry.kind === 'file' ? success(file) : refusal(file.name, { code: 'not-a-file' }));
  }
  return found;
}

async function entriesOf(folder: NamedFile, io: CommandIo) {
  try {
    const entries = await io.files.list(folder.path);
    return success(entries.filter(({ name }) => !/^(\.|~\$)/.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    return refusal(folder.name, { code: 'file-unreadable', systemCode: systemCode(error) });
  }
}

async function realPathOrOwn(file: string, io: CommandIo): Promise<string> {
  return io.files.realPath(file).catch(() => file);
}

/** The one file that a command works on; a folder is refused. */
export async function findFile(name: string, io: CommandIo): Promise<FoundInput> {
  const file = { name, path: path.resolve(io.workingFolder, name) };
  switch (await io.files.kind(file.path)) {
    case 'missing':
      return refusal(name, { code: 'file-not-found' });
    case 'folder':
      return refusal(name, { code: 'folder-not-allowed' });
    case 'other':
      return refusal(name, { code: 'not-a-file' });
    case 'file':
      return success(file);
  }
}
