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

/**
 * A worker in a thread of its own. Where a file brings the thread down, another one does the rest, from then on one file
 * at a time: answers may be lost with a thread, and so it is sure which file it was.
 */
export class ThreadWorker implements FileWorker {
  readonly #pending: Pending[] = [];
  /** None before the first task, and after a thread came down. */
  #thread: Worker | null = null;
  #isCareful = false;

  constructor(
    private readonly setup: ThreadSetup,
    private readonly threadFile = THREAD_FILE,
  ) {}

  do(task: FileTask): Promise<FileAnswer> {
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
    thread.on('message', (answer: FileAnswer) => {
      this.#pending.shift()?.resolve(answer);
      if (this.#isCareful) this.#sendFirst();
    });
    thread.on('error', (error) => this.#recover(error));
    return thread;
  }

  #recover(error: Error): void {
    const culprit = this.#isCareful ? this.#pending.shift() : undefined;
    culprit?.resolve(refusedAnswer(this.setup.command, culprit.task, { code: 'unexpected', detail: error.message }));
    this.#isCareful = true;
    this.#thread = null;
    this.#sendFirst();
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
