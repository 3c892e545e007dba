import type { CommandIo } from '../io';
import type { ManyFilesCommand } from './file-work';
import type { FileWorker } from './worker-pool';

/** Until it has started and V8 has optimised what it runs, a thread takes as long as one that works already for so many. */
const FILES_WORTH_A_THREAD = 64;

/**
 * Starts as many workers as the user says, else as are worth it for so many files; where there are no threads, a single one
 * works in this.
 */
export async function startWorkers(
  command: ManyFilesCommand,
  fileCount: number,
  io: CommandIo,
): Promise<readonly FileWorker[]> {
  const { threads } = io;
  if (threads === null) {
    const { fileWorkOf } = await import('./file-work');
    return [{ do: await fileWorkOf(command, io), stop: () => Promise.resolve() }];
  }
  const worth = Math.min(threads.cores, Math.floor(fileCount / FILES_WORTH_A_THREAD));
  const count = Math.max(1, Math.min(command.jobs ?? worth, fileCount));
  return Array.from({ length: count }, () => threads.start(command, count === 1));
}
