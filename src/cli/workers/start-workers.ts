import type { CheckOptions } from '../../app/check';
import type { CommandIo } from '../io';
import { fileWork, type ManyFilesCommand } from './file-work';
import type { FileWorker } from './worker-pool';

/** Until it has started and V8 has optimised what it runs, a thread takes as long as one that works already for so many. */
const FILES_WORTH_A_THREAD = 64;

/**
 * Starts as many workers as the user says, else as are worth it for so many files; a single one works in this thread.
 * @param options what the words of the command mean
 */
export function startWorkers(
  command: ManyFilesCommand,
  options: CheckOptions,
  fileCount: number,
  io: CommandIo,
): readonly FileWorker[] {
  const worth = Math.min(io.cores, Math.floor(fileCount / FILES_WORTH_A_THREAD));
  const count = Math.min(command.jobs ?? worth, fileCount);
  if (count < 2) return [{ do: fileWork(command, options, io), stop: () => Promise.resolve() }];
  return Array.from({ length: count }, () => io.startThread(command));
}
