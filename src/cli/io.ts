import type { Machine } from './serve/machine';
import type { Outcome } from '../outcome';
import type { Refusal } from './errors';
import type { ExitStatus } from './exit-status';
import type { OneFileCommand } from './one-file-command';
import type { ManyFilesCommand } from './workers/file-work';
import type { Converter } from '../workbook/other-formats/converter';
import type { FileWorker } from './workers/worker-pool';

/** Somewhere that text goes to. */
export interface TextSink {
  /** Settles when the text has been taken, so that a slow reader slows the writer instead of filling the memory. */
  write(text: string): Promise<void>;
}

/** "other" is what is no file: a pipe, a device, a socket. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing';

export interface FileStatus {
  /** The same for every path that leads to the file, over whatever mount. */
  readonly identity: string;
  /** Who may read and write it, as `chmod` has it. */
  readonly mode: number;
}

/** A file with the words that the user knows it by. */
export interface NamedFile {
  /** As the user would write it: relative where the argument was. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** What the command line needs of a file system. Paths are absolute; every operation but `kind` rejects on failure. */
export interface FileSystem {
  /** Follows symbolic links. */
  kind(path: string): Promise<PathKind>;
  /** Files and folders in a folder; a symbolic link counts as what it points to, but for folders, which could go round. */
  list(folder: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[]>;
  /** The one path of a file that may be reached by several. */
  realPath(path: string): Promise<string>;
  status(path: string): Promise<FileStatus>;
  /** Rejects with "EINVAL" for what is no file, and with "EFBIG" past `MAX_FILE_BYTES`, before a byte of it is read. */
  read(path: string): Promise<Uint8Array>;
  /** Writes a new file, through to the disk; rejects where there is one already. */
  create(path: string, bytes: Uint8Array, mode: number): Promise<void>;
  /** Adds to the end of a file, which is made for its owner alone where there is none. */
  append(path: string, text: string): Promise<void>;
  /** Cuts a file off after so many bytes. */
  truncate(path: string, length: number): Promise<void>;
  /** Puts `from` in the place of `to`, in one step. */
  replace(from: string, to: string): Promise<void>;
  /** As `replace`, but rejects with "EEXIST" where `to` is there already. */
  place(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(path: string): Promise<void>;
}

/** A bar that shows how far a long job is; where there is no terminal it does nothing. */
export interface ProgressBar {
  /** One more of the total is done. */
  advance(): void;
  /** Takes the bar off the line, so that something else can be written; the next step draws it again. */
  clear(): void;
  stop(): void;
}

/** Where nobody would see a bar. */
export const noProgress: ProgressBar = { advance: () => undefined, clear: () => undefined, stop: () => undefined };

/** A file that is read is held as a whole; what people send is a thousand times smaller. */
export const MAX_FILE_BYTES = 512 * 2 ** 20;

/** Files are worked on in threads, each with a limit to its memory and its time, so that one file never ends the others. */
export interface Threads {
  /** How many can work at once. */
  readonly cores: number;
  /** Starts one that works on the command's files. @param isAlone whether no other does */
  start(command: ManyFilesCommand, isAlone: boolean): FileWorker;
  /** Does a whole command that is about one file. */
  run(command: OneFileCommand, streams: Pick<CommandIo, 'stdout' | 'stderr'>): Promise<Outcome<ExitStatus, Refusal>>;
}

/** Everything of the outside world that a command touches. */
export interface CommandIo {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly files: FileSystem;
  /** @param remaining the word beside the time that is left */
  startProgress(total: number, remaining: string): Promise<ProgressBar>;
  /** Makes an .xlsx of a file of another form. */
  readonly convert: Converter;
  /** Null where the work is done in this thread, as in a thread of another. */
  readonly threads: Threads | null;
  /** Asked before an output is written. @returns false where somebody has given the work up */
  mayWrite(): boolean;
  /** Whether a process of this machine has that number. */
  isRunning(processId: number): boolean;
  /** The folder of the office's own criteria sets, as the environment has it; null where it has none. */
  readonly criteriaFolder: string | null;
  /** What `serve` sets up; loaded only for it. */
  machine(): Promise<Machine>;
  /** What relative paths are relative to. */
  readonly workingFolder: string;
}
