import type { Lacking } from '../self-test';
import { isRequestTooLarge } from './office-errors';
import { sync } from './office-sync';

/** Excel on the web refuses requests of more than 5 MB, calls and objects included. */
export const MAX_REQUEST_BYTES = 4_000_000;

/** What an action takes in a request together with the object that it is about, addresses and colours included. */
const BYTES_PER_ACTION = 250;

/** What begins and ends a request, and the objects that every step goes through. */
const BYTES_PER_REQUEST = 2_000;

/** What a step adds to a request: its actions, one for each object that it fetches and each thing that it sets or calls; and what they carry. */
export interface StepSize {
  readonly actions: number;
  readonly carries?: unknown;
}

interface WriteStep {
  readonly bytes: number;
  /** Queues the step; called again where the request was refused as too large. */
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Writes that are sent together: in one sync, or in one for each 4 MB. */
export class WriteBatch {
  private steps: WriteStep[] = [];
  private queuedBytes = 0;
  private done = 0;
  private isEnding = false;
  /** How many steps Excel has not done, and how many of them the latest request has. */
  private left = 0;
  private latest = 0;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private sheetsOf: Excel.RequestContext | null = null;
  /** What all requests go through where they are to be one step for Ctrl+Z; null gives each a context of its own. */
  shared: Excel.RequestContext | null = null;

  /** @param lacking what this Excel does not do */
  constructor(
    private readonly timeoutMs: number,
    readonly lacking: Lacking = new Set(),
  ) {}

  /** How many requests Excel has run to their end. */
  get requestsDone(): number {
    return this.done;
  }

  /** True where the latest request had all that was still to be done. */
  get isAllOnItsWay(): boolean {
    return this.isEnding && this.left === this.latest;
  }

  /** How many bytes the request that is not sent yet has at most. */
  get bytes(): number {
    return this.queuedBytes + BYTES_PER_REQUEST;
  }

  /**
   * Adds what is to be written; sends what was added before where it would not fit any more.
   * @param queue never sets more than belongs together, so that a request can be halved between two steps
   */
  async add({ actions, carries }: StepSize, queue: WriteStep['queue']): Promise<void> {
    const bytes = actions * BYTES_PER_ACTION + (carries === undefined ? 0 : jsonBytes(carries));
    if (this.steps.length > 0 && this.bytes + bytes > MAX_REQUEST_BYTES) await this.send();
    this.steps.push({ bytes, queue });
    this.left += 1;
    this.queuedBytes += bytes;
  }

  /** A sheet of the workbook, fetched once for each request. */
  sheet(context: Excel.RequestContext, sheetId: string): Excel.Worksheet {
    if (this.sheetsOf !== context) this.sheets.clear();
    this.sheetsOf = context;
    const sheet = this.sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
    this.sheets.set(sheetId, sheet);
    return sheet;
  }

  /** @throws what Office.js throws, `host-timeout` */
  async send(): Promise<void> {
    const steps = this.steps;
    this.steps = [];
    this.queuedBytes = 0;
    if (steps.length > 0) await this.sendSteps(steps);
  }

  /** Sends what is left; nothing is added afterwards. @throws as `send` */
  async end(): Promise<void> {
    this.isEnding = true;
    await this.send();
  }

  /**
   * A request that is refused for its size was not run at all: its halves are sent in its place, but not through a context
   * that knows objects of the refused one.
   */
  private async sendSteps(steps: readonly WriteStep[]): Promise<void> {
    const context = this.shared ?? new Excel.RequestContext();
    for (const { queue } of steps) queue(context);
    this.latest = steps.length;
    try {
      await sync(context, this.timeoutMs);
      this.done += 1;
      this.left -= steps.length;
    } catch (thrown) {
      if (this.shared !== null || steps.length < 2 || !isRequestTooLarge(thrown)) throw thrown;
      const middle = Math.ceil(steps.length / 2);
      await this.sendSteps(steps.slice(0, middle));
      await this.sendSteps(steps.slice(middle));
    }
  }
}

const encoder = new TextEncoder();

/** Bytes as they are sent: a Vietnamese letter has up to three. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
