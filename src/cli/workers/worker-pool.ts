import type { FileAnswer, FileTask } from './file-work';

/** Somebody who works on files beside others: a thread, or this one. */
export interface FileWorker {
  /** Settles when the file is done; a worker may be given the next one before that. */
  do(task: FileTask): Promise<FileAnswer>;
  stop(): Promise<void>;
}

/** Tasks a worker has at a time: the next one lies ready when it is done with one. */
const TASKS_AT_HAND = 2;

/** Hands tasks to whichever worker has the least to do. */
export class WorkerPool {
  readonly #hands: FileWorker[];
  readonly #waiting: ((worker: FileWorker) => void)[] = [];

  constructor(private readonly workers: readonly FileWorker[]) {
    this.#hands = Array.from({ length: TASKS_AT_HAND }, () => workers).flat();
  }

  async do(task: FileTask): Promise<FileAnswer> {
    const worker = this.#hands.shift() ?? (await new Promise<FileWorker>((resolve) => this.#waiting.push(resolve)));
    try {
      return await worker.do(task);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#hands.push(worker);
      else next(worker);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }
}
