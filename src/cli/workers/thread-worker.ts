import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { refusedAnswer, type FileAnswer, type FileTask, type ManyFilesCommand } from './file-work';
import type { FileWorker } from './worker-pool';

/** What a thread must know from its start. */
export interface ThreadSetup {
  readonly command: ManyFilesCommand;
  readonly workingFolder: string;
}

/** What a thread says once it can take tasks. */
export const READY = 'ready';

/** The built thread, beside the built command line. */
const THREAD_FILE = path.join(__dirname, 'thread.cjs');

interface Pending {
  readonly task: FileTask;
  readonly resolve: (answer: FileAnswer) => void;
}

/**
 * A worker in a thread of its own. Where a file brings the thread down, another one does the rest, from then on one file
 * at a time: answers may be lost with a thread, and so it is sure which file it was. Where a thread cannot even start,
 * another one could not either, and every file is refused.
 */
export class ThreadWorker implements FileWorker {
  readonly #pending: Pending[] = [];
  /** None before the first task, and after a thread came down. */
  #thread: Worker | null = null;
  #isCareful = false;
  #isReady = false;
  #unstartable: Error | null = null;

  constructor(
    private readonly setup: ThreadSetup,
    private readonly threadFile = THREAD_FILE,
  ) {}

  do(task: FileTask): Promise<FileAnswer> {
    if (this.#unstartable !== null) return Promise.resolve(this.#refused(task, this.#unstartable));
    return new Promise((resolve) => {
      this.#pending.push({ task, resolve });
      if (!this.#isCareful || this.#pending.length === 1) this.#send(task);
    });
  }

  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(this.threadFile, { workerData: this.setup });
    this.#isReady = false;
    thread.on('message', (answer: FileAnswer | typeof READY) => {
      if (answer === READY) {
        this.#isReady = true;
        return;
      }
      this.#pending.shift()?.resolve(answer);
      if (this.#isCareful) this.#sendFirst();
    });
    thread.on('error', (error) => this.#recover(error));
    return thread;
  }

  #recover(error: Error): void {
    this.#thread = null;
    if (!this.#isReady) {
      this.#unstartable = error;
      for (const { task, resolve } of this.#pending.splice(0)) resolve(this.#refused(task, error));
      return;
    }
    const culprit = this.#isCareful ? this.#pending.shift() : undefined;
    culprit?.resolve(this.#refused(culprit.task, error));
    this.#isCareful = true;
    this.#sendFirst();
  }

  #refused(task: FileTask, { message }: Error): FileAnswer {
    return refusedAnswer(this.setup.command, task, { code: 'unexpected', detail: message });
  }

  #sendFirst(): void {
    const [first] = this.#pending;
    if (first !== undefined) this.#send(first.task);
  }

  #send(task: FileTask): void {
    this.#thread ??= this.#start();
    this.#thread.postMessage(task);
  }
}
