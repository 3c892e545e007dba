import { once } from 'node:events';
import {
  appendFileSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { WriteStream } from 'node:tty';
import { threadConverter } from './conversion/thread-converter';
import { systemCode } from './errors';
import {
  MAX_FILE_BYTES,
  noProgress,
  type CommandIo,
  type FileStatus,
  type FileSystem,
  type PathKind,
  type TextSink,
} from './io';

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
        if (entry.isFile()) return { name, kind: 'file' };
        const kind = entry.isSymbolicLink() ? kindOf(path.join(folder, name)) : 'other';
        return kind === 'file' || kind === 'other' ? { name, kind } : [];
      }),
    ),
  realPath: (file) => settle(() => realpathSync.native(file)),
  status: (file) => settle(() => statusOf(file)),
  read: (file) => settle(() => readRegularFile(file)),
  create: (file, bytes, mode) => settle(() => createFile(file, bytes, mode)),
  append: (file, text) => settle(() => appendFileSync(file, text, { mode: OWNER_ONLY })),
  truncate: (file, length) => settle(() => truncateSync(file, length)),
  replace: (from, to) => settle(() => moveFile(from, to)),
  place: (from, to) => settle(() => placeFile(from, to)),
  remove: (file) => settle(() => rmSync(file, { force: true })),
};

function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o777;

function statusOf(file: string): FileStatus {
  const { dev, ino, mode } = statSync(file, { bigint: true });
  return { identity: `${dev}:${ino}`, mode: Number(mode) & PERMISSIONS };
}

/** A pipe is not waited for (where a system knows no such flag, `|` makes nothing of it), and how much is read is what the open file says, not what comes. */
function readRegularFile(file: string): Uint8Array {
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(opened);
    if (!status.isFile()) throw new SystemError('EINVAL');
    if (status.size > MAX_FILE_BYTES) throw new SystemError('EFBIG');
    const bytes = new Uint8Array(status.size);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(opened, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}

/** What the system would say, said by us. */
class SystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Through to the disk: a name must never stand for what a power cut took. */
function createFile(file: string, bytes: Uint8Array, mode: number): void {
  const opened = openSync(file, 'wx', mode);
  try {
    // What is asked for, whatever the process would take away from it.
    fchmodSync(opened, mode);
    writeFileSync(opened, bytes);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function moveFile(from: string, to: string): void {
  renameSync(from, to);
  flushFolder(path.dirname(to));
}

function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    // Where the disk knows no second name for a file, there is no one step for it.
    if (kindOf(to) !== 'missing') throw new SystemError('EEXIST');
    moveFile(from, to);
    return;
  }
  rmSync(from, { force: true });
  flushFolder(path.dirname(to));
}

/** Not every system lets a folder be opened; there the name is on disk as soon as the system wants. */
function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (systemCode(error) === '') throw error;
  }
}

export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function kindOf(file: string): PathKind {
  try {
    const status = statSync(file);
    if (status.isDirectory()) return 'folder';
    return status.isFile() ? 'file' : 'other';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error)) ? 'missing' : 'file';
  }
}

/** The process's own streams, files and working folder. */
export function nodeIo(): CommandIo {
  return {
    ...nodeIoWith({ stdout: sink(process.stdout), stderr: sink(process.stderr) }),
    startProgress: async (total, remaining) => {
      if (!process.stderr.isTTY) return noProgress;
      const { progressOn } = await import('./progress-bar');
      return progressOn(process.stderr, total, remaining);
    },
  };
}

/** The process's own files and working folder: in a thread the process's streams take long to load, and are not needed. */
export function nodeIoWith({ stdout, stderr }: Pick<CommandIo, 'stdout' | 'stderr'>): CommandIo {
  return {
    stdout,
    stderr,
    files: nodeFiles,
    startProgress: () => Promise.resolve(noProgress),
    convert: threadConverter(),
    threads: null,
    mayWrite: () => true,
    isRunning,
    criteriaFolder: process.env.CHAMCHUAN_CRITERIA || null,
    machine: async () => (await import('./serve/node-machine')).nodeMachine(),
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
