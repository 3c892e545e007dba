import type { KnownSets } from '../criteria/known-sets';
import type { ServedSets } from '../served-sets';
import type { WorkbookPort } from '../workbook/port';
import type { SelfTestReport, SelfTestRunner } from '../workbook/self-test';
import { LiveCheck } from './live-check';
import { MarkFollower } from './mark-follower';
import { paneErrorOf } from './pane-error';
import type { CreateWorkbook, PaneServices } from './pane-services';
import {
  initialState,
  isShort,
  reducePane,
  type Job,
  type LongJob,
  type PaneEvent,
  type PaneState,
  type Dialog,
  type DialogParts,
} from './pane-state';
import { onlyReads } from './actions';
import { jobPace } from './jobs/job-pace';
import type { JobServices } from './jobs/job-outcome';
import { runJob } from './jobs/run-job';
import { takeBack } from './jobs/take-back';

/** Begins to watch something. */
type WatchStart = () => ReturnType<WorkbookPort['watch']>;

/** Until it is known which there are. */
const NO_SETS: KnownSets = { sets: [], officeIds: new Set() };

/** The pane's state and what happens to it: one long job at a time, each told of by events. */
export class PaneStore {
  #state: PaneState;
  #parts: Partial<DialogParts> = {};
  #cancellation = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #services: PaneServices;
  readonly #marks: MarkFollower;
  /** Settles when it is known which sets there are: until then nothing is held against any. Null until it is asked. */
  #setsServed: Promise<void> | null = null;
  /** What is to be watched and is not, as Excel would not have it. */
  #unwatched: WatchStart[] = [];

  constructor(services: PaneServices) {
    this.#services = services;
    this.#state = initialState(NO_SETS, services.machineColumns());
    this.#marks = new MarkFollower(services, this.state);
  }

  readonly state = (): PaneState => this.#state;

  /** What shows a dialog, once it was asked for. */
  readonly part = <Kind extends Dialog['kind']>(kind: Kind): DialogParts[Kind] | null => this.#parts[kind] ?? null;

  /** @returns a function that ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly send = (event: PaneEvent): void => {
    if (event.type === 'dialogOpened') this.#parts = { ...this.#parts, ...event.part };
    const before = this.#state;
    this.#state = reducePane(before, event);
    for (const listener of this.#listeners) listener();
    this.#marks.changed(before);
  };

  /** Does a job and shows what came of it; a long job is not begun while another runs. */
  readonly start = async (job: Job): Promise<void> => {
    if (isShort(job)) {
      this.send(await runJob(job, this.#state, this.#jobServices(new AbortController().signal)));
    } else if (this.#state.running === null) {
      await this.#startLong(job);
    }
    void this.#watchMore();
  };

  readonly runSelfTest: SelfTestRunner = (callbacks) => this.#services.runSelfTest(callbacks);

  readonly rememberExcel = (report: SelfTestReport): void => this.#services.rememberExcel(report);

  /** Opens a file that was made in the pane beside the workbook at hand. */
  readonly createWorkbook: CreateWorkbook = (content) => this.#services.createWorkbook(content);

  /**
   * Gives up the running job. One that only reads is let go at once; one that writes is waited for, as Excel cannot be
   * stopped in the middle of it, and then undone.
   */
  readonly cancel = (): void => {
    this.send({ type: 'cancelling' });
    this.#cancellation.abort();
  };

  /**
   * Keeps the result on show true while cells change, and tells what is selected. Without it all else works, but the
   * result grows old unseen.
   */
  async watch(): Promise<void> {
    const live = new LiveCheck(this.#services, this.state, this.send);
    const { port } = this.#services;
    this.#unwatched = [
      () => port.watchSelection((selection) => this.send({ type: 'selected', selection })),
      () => port.watch((change) => live.changed(change)),
    ];
    await this.#watchMore();
  }

  /** Loads the criteria sets, and asks the office's server for its own; once they are there, nothing more. */
  askForSets(): Promise<void> {
    this.#setsServed ??= this.#loadSets().catch((thrown: unknown) => {
      this.#setsServed = null;
      throw thrown;
    });
    return this.#setsServed;
  }

  async #loadSets(): Promise<void> {
    const { loadServedSets, loadKnownSets } = this.#services;
    const withoutOffice = async (): Promise<ServedSets> => ({
      known: (await loadKnownSets()).knownSets([]),
      refused: [],
    });
    this.send({ type: 'setsServed', served: await loadServedSets().catch(withoutOffice) });
  }

  /** Excel refuses to tell of changes while a cell is being edited: it is asked again whenever a job has been done. */
  async #watchMore(): Promise<void> {
    const failed: WatchStart[] = [];
    for (const start of this.#unwatched.splice(0)) {
      const isWatched = await start().then(
        ({ ok }) => ok,
        () => false,
      );
      if (!isWatched) failed.push(start);
    }
    this.#unwatched.push(...failed);
  }

  async #startLong(job: LongJob): Promise<void> {
    const cancellation = new AbortController();
    this.#cancellation = cancellation;
    this.send({ type: 'started', job });
    if (this.#marks.following !== null) await this.#marks.following;
    const work = this.askForSets().then(
      () => runJob(job, this.#state, this.#jobServices(cancellation.signal)),
      (thrown: unknown): PaneEvent => ({ type: 'failed', error: paneErrorOf(thrown), job, report: null }),
    );
    const event = await (onlyReads(job) ? Promise.race([work, aborted(cancellation.signal)]) : work);
    const isGivenUp = cancellation.signal.aborted && event?.type !== 'undone';
    if (event === null || isGivenUp) await this.#giveUp(event);
    else this.send(event);
  }

  #jobServices(signal: AbortSignal): JobServices {
    return { ...this.#services, pace: jobPace(signal, this.send) };
  }

  /** Takes back what was written; where that fails it is shown as done, to be undone by another try. */
  async #giveUp(event: PaneEvent | null): Promise<void> {
    const { now } = this.#services;
    const error = event?.type === 'wrote' ? await takeBack(event.undo, this.#services) : null;
    if (event === null || error === null) {
      this.send({ type: 'cancelled', at: now() });
      return;
    }
    this.send(event);
    this.send({ type: 'failed', error, job: { kind: 'undo' }, report: null });
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
