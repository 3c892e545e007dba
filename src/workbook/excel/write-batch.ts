import { sync } from './office-sync';

/** Excel on the web refuses requests of more than 5 MB; what surrounds the values needs room too. */
const MAX_BYTES = 4_000_000;

/** Writes that are sent together: in one sync, or in one for each 4 MB. */
export class WriteBatch {
  readonly context = new Excel.RequestContext();
  private bytes = 0;

  constructor(private readonly timeoutMs: number) {}

  /** To be called before values are queued: sends what is queued where they would not fit any more. */
  async makeRoom(values: unknown): Promise<void> {
    const bytes = JSON.stringify(values).length;
    if (this.bytes > 0 && this.bytes + bytes > MAX_BYTES) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await sync(this.context, this.timeoutMs);
  }
}
