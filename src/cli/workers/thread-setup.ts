import type { Outcome } from '../../outcome';
import type { Refusal } from '../errors';
import type { ExitStatus } from '../exit-status';
import type { OneFileCommand } from '../one-file-command';
import type { ManyFilesCommand } from './file-work';

/** What a thread must know from its start: the files of a command come one by one, or the command is about one. */
export type ThreadSetup =
  | { readonly work: 'files'; readonly command: ManyFilesCommand; readonly workingFolder: string }
  | {
      readonly work: 'command';
      readonly command: OneFileCommand;
      readonly workingFolder: string;
      /** See `WritingGate`. */
      readonly gate: SharedArrayBuffer;
    };

/** What a thread says once it can take tasks. */
export const READY = 'ready';

/** What a thread says that does a whole command. */
export type CommandMessage =
  | { readonly kind: 'text'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'done'; readonly status: Outcome<ExitStatus, Refusal> };
