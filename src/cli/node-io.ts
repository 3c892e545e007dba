import { once } from 'node:events';
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WriteStream } from 'node:tty';
import { systemCode } from './errors';
import type { CommandIo, FileSystem, PathKind, TextSink } from './io';
import { progressOn } from './progress-bar';

export const nodeFiles: FileSystem = {
  kind,
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    const kinds = await Promise.all(
      entries.map(async (entry) => {
        if (entry.isDirectory()) return 'folder';
        if (entry.isSymbolicLink()) return (await kind(path.join(folder, entry.name))) === 'file' ? 'file' : null;
        return entry.isFile() ? 'file' : null;
      }),
    );
    return entries.flatMap(({ name }, index) => {
      const entryKind = kinds[index] ?? null;
      return entryKind === null ? [] : [{ name, kind: entryKind }];
    });
  },
  realPath: (file) => realpath(file),
  read: (file) => readFile(file),
  create: (file, bytes) => writeFile(file, bytes, { flag: 'wx' }),
  replace: rename,
  remove: (file) => rm(file, { force: true }),
};

async function kind(file: string): Promise<PathKind> {
  try {
    const stats = await stat(file);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error))) return 'missing';
    return 'file';
  }
}

/** The process's own streams, files and working folder. */
export function nodeIo(): CommandIo {
  return {
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    files: nodeFiles,
    startProgress: (total) => progressOn(process.stderr, total),
    workingFolder: process.cwd(),
  };
}

function sink(stream: WriteStream): TextSink {
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}
