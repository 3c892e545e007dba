import type { CheckOptions } from '../../app/check';
import type { CommandIo } from '../io';
import { fileWork, type ManyFilesCommand } from './file-work';
import type { FileWorker } from './worker-pool';

/** A thread takes a tenth of a second to start, in which it could have checked so many files. */
const FILES_WORTH_A_THREAD = 16;

/**
 * Starts as many workers as are worth it for so many files; a single one works in this thread.
 * @param options what the words of the command mean
 */
export function startWorkers(
  command: ManyFilesCommand,
  options: CheckOptions,
  fileCount: number,
  io: CommandIo,
): readonly FileWorker[] {
  const count = Math.min(command.jobs ?? io.cores, Math.floor(fileCount / FILES_WORTH_A_THREAD));
  if (count < 2) return [{ do: fileWork(command, options, io), stop: () => Promise.resolve() }];
  return Array.from({ length: count }, () => io.startThread(command));
}
