import { once } from 'node:events';
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { WriteStream } from 'node:tty';
import { systemCode } from './errors';
import type { CommandIo, FileSystem, PathKind, TextSink } from './io';
import { progressOn } from './progress-bar';
import { ThreadWorker } from './workers/thread-worker';

/**
 * Every call blocks: the work is done one file after the other, and waiting for the thread pool four times a file takes
 * longer than checking a form.
 */
export const nodeFiles: FileSystem = {
  kind: (file) => settle(() => kindOf(file)),
  list: (folder) =>
    settle(() =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const { name } = entry;
        if (entry.isDirectory()) return { name, kind: 'folder' };
        const isFile = entry.isFile() || (entry.isSymbolicLink() && kindOf(path.join(folder, name)) === 'file');
        return isFile ? { name, kind: 'file' } : [];
      }),
    ),
  realPath: (file) => settle(() => realpathSync.native(file)),
  read: (file) => settle(() => readFileSync(file)),
  create: (file, bytes) => settle(() => writeFileSync(file, bytes, { flag: 'wx' })),
  append: (file, text) => settle(() => appendFileSync(file, text)),
  truncate: (file, length) => settle(() => truncateSync(file, length)),
  replace: (from, to) => settle(() => renameSync(from, to)),
  remove: (file) => settle(() => rmSync(file, { force: true })),
};

function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

function kindOf(file: string): PathKind {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error)) ? 'missing' : 'file';
  }
}

/** The process's own streams, files and working folder. */
export function nodeIo(): CommandIo {
  return {
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    files: nodeFiles,
    startProgress: (total, remaining) => progressOn(process.stderr, total, remaining),
    cores: availableParallelism(),
    startThread: (command) => new ThreadWorker({ command, workingFolder: process.cwd() }),
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
