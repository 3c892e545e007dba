import type { ManyFilesCommand } from './workers/file-work';
import type { FileWorker } from './workers/worker-pool';

/** Somewhere that text goes to. */
export interface TextSink {
  /** Settles when the text has been taken, so that a slow reader slows the writer instead of filling the memory. */
  write(text: string): Promise<void>;
}

export type PathKind = 'file' | 'folder' | 'missing';

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
  list(folder: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>;
  /** The one path of a file that may be reached by several. */
  realPath(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a new file; rejects where there is one already. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  /** Adds to the end of a file, which is made where there is none. */
  append(path: string, text: string): Promise<void>;
  /** Cuts a file off after so many bytes. */
  truncate(path: string, length: number): Promise<void>;
  /** Puts `from` in the place of `to`, in one step. */
  replace(from: string, to: string): Promise<void>;
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

/** Everything of the outside world that a command touches. */
export interface CommandIo {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly files: FileSystem;
  /** @param remaining the word beside the time that is left */
  startProgress(total: number, remaining: string): ProgressBar;
  /** How many threads can work at once. */
  readonly cores: number;
  /** Starts a thread that works on the command's files. */
  startThread(command: ManyFilesCommand): FileWorker;
  /** What relative paths are relative to. */
  readonly workingFolder: string;
}
