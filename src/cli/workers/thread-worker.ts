import type { Worker } from 'node:worker_threads';
import type { CliError } from '../errors';
import { startFileClock } from './file-clock';
import type { FileAnswer, FileTask } from './file-work';
import { FILE_SECONDS, THREAD_LIMITS, tookTooLong, whyItFell } from './thread-limits';
import { newThread } from './new-thread';
import { READY, type ThreadSetup } from './thread-setup';
import { tuneV8 } from './v8-options';
import type { FileWorker } from './worker-pool';

interface Pending {
  readonly task: FileTask;
  readonly resolve: (answer: FileAnswer | Promise<FileAnswer>) => void;
}

export interface ThreadPlace {
  /** The built thread. */
  readonly threadFile: string;
  /** Whether no other thread works beside it. */
  readonly isAlone: boolean;
}

/**
 * A worker in a thread of its own. Where a file takes too long, its thread is ended and another one does the rest. Where
 * a file brings the thread down, another one does the rest, from then on one file at a time: answers may be lost with a
 * thread, and so it is sure which file it was. Where a thread cannot even start, another one could not either, and every
 * file is refused.
 */
export class ThreadWorker implements FileWorker {
  readonly #pending: Pending[] = [];
  /** None before the first task, and after a thread came down. */
  #thread: Worker | null = null;
  #isCareful = false;
  #isReady = false;
  #unstartable: CliError | null = null;
  #stopClock: () => void = () => undefined;

  /** @param seconds what one file may take */
  constructor(
    private readonly setup: Extract<ThreadSetup, { work: 'files' }>,
    private readonly at: ThreadPlace,
    private readonly seconds = FILE_SECONDS,
  ) {}

  do(task: FileTask): Promise<FileAnswer> {
    if (this.#unstartable !== null) return this.#refused(task, this.#unstartable);
    return new Promise((resolve) => {
      this.#pending.push({ task, resolve });
      if (this.#pending.length === 1) this.#timeFirst();
      if (!this.#isCareful || this.#pending.length === 1) this.#send(task);
    });
  }

  async stop(): Promise<void> {
    this.#stopClock();
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const { threadFile, isAlone } = this.at;
    const thread = newThread(threadFile, { workerData: this.setup, resourceLimits: THREAD_LIMITS });
    this.#isReady = false;
    thread.on('message', (answer: FileAnswer | typeof READY) => {
      if (this.#thread !== thread) return;
      if (answer === READY) {
        this.#isReady = true;
        tuneV8(isAlone);
        return;
      }
      this.#pending.shift()?.resolve(answer);
      this.#timeFirst();
      if (this.#isCareful) this.#sendFirst();
    });
    // What it said before it came down may come after the error, but never after its end.
    thread.once('error', (error) => {
      thread.once('exit', () => {
        if (this.#thread === thread) this.#recover(whyItFell(error));
      });
    });
    return thread;
  }

  #timeFirst(): void {
    this.#stopClock();
    this.#stopClock =
      this.#pending.length === 0 ? () => undefined : startFileClock(this.seconds, () => this.#giveUpFirst());
  }

  #giveUpFirst(): void {
    const thread = this.#thread;
    this.#thread = null;
    void thread?.terminate();
    this.#refuseFirst(tookTooLong(this.seconds));
    if (this.#isCareful) this.#sendFirst();
    else for (const { task } of this.#pending) this.#send(task);
  }

  #recover(error: CliError): void {
    this.#thread = null;
    if (!this.#isReady) {
      this.#stopClock();
      this.#unstartable = error;
      for (const { task, resolve } of this.#pending.splice(0)) resolve(this.#refused(task, error));
      return;
    }
    if (this.#isCareful) this.#refuseFirst(error);
    this.#isCareful = true;
    this.#timeFirst();
    this.#sendFirst();
  }

  #refuseFirst(error: CliError): void {
    const culprit = this.#pending.shift();
    culprit?.resolve(this.#refused(culprit.task, error));
    this.#timeFirst();
  }

  /** What it takes to put a refusal into words is loaded only where there is one. */
  async #refused(task: FileTask, error: CliError): Promise<FileAnswer> {
    const { refusedAnswer } = await import('./file-work');
    return refusedAnswer(this.setup.command, task, error);
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
