import type { FileAnswer, FileTask } from './file-work';
import { WorkerPool, type FileWorker } from './worker-pool';

/** Files that may be done before the one whose turn it is: enough to go on beside a slow one, too few to fill the memory. */
const FILES_AHEAD = 64;

/**
 * Gives every file to the workers and hands on what came of it, in the files' order, however many workers there are.
 * Nothing is begun for long while nobody takes the answers.
 */
export async function* answersInOrder(
  tasks: readonly FileTask[],
  workers: readonly FileWorker[],
): AsyncGenerator<FileAnswer, void, undefined> {
  const pool = new WorkerPool(workers);
  const begun: Promise<FileAnswer>[] = [];
  const ahead = workers.length === 1 ? 1 : FILES_AHEAD;
  try {
    let next = 0;
    const beginOneMore = () => {
      const task = tasks[next];
      if (task === undefined) return;
      begun.push(pool.do(task));
      next += 1;
    };
    while (begun.length < ahead && next < tasks.length) beginOneMore();
    for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
      const answer = await first;
      beginOneMore();
      yield answer;
    }
  } finally {
    await pool.stop();
  }
}
