import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { refusedAnswer, type FileAnswer, type FileTask, type ManyFilesCommand } from './file-work';
import type { FileWorker } from './worker-pool';

/** What a thread must know from its start. */
export interface ThreadSetup {
  readonly command: ManyFilesCommand;
  readonly workingFolder: string;
}

/** The built thread, beside the built command line. */
const THREAD_FILE = path.join(__dirname, 'thread.cjs');

interface Pending {
  readonly task: FileTask;
  readonly resolve: (answer: FileAnswer) => void;
}

/** A worker in a thread of its own. Where a file brings the thread down, another one does the files after it. */
export class ThreadWorker implements FileWorker {
  readonly #pending: Pending[] = [];
  #thread: Worker;

  constructor(
    private readonly setup: ThreadSetup,
    private readonly threadFile = THREAD_FILE,
  ) {
    this.#thread = this.#start();
  }

  do(task: FileTask): Promise<FileAnswer> {
    return new Promise((resolve) => {
      this.#pending.push({ task, resolve });
      this.#thread.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #start(): Worker {
    const thread = new Worker(this.threadFile, { workerData: this.setup });
    thread.on('message', (answer: FileAnswer) => this.#pending.shift()?.resolve(answer));
    thread.on('error', (error) => this.#startAgain(error));
    return thread;
  }

  #startAgain(error: Error): void {
    const culprit = this.#pending.shift();
    culprit?.resolve(refusedAnswer(this.setup.command, culprit.task, { code: 'unexpected', detail: error.message }));
    this.#thread = this.#start();
    for (const { task } of this.#pending) this.#thread.postMessage(task);
  }
}
