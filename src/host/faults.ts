import type { HostErrorCode } from './host-error';

/** What a test lets go wrong, once; `batch` counts from 1, from the time the fault is set. */
export type HostFault =
  /** The batch is refused whole. */
  | { readonly kind: 'refused'; readonly batch: number; readonly code: HostErrorCode }
  /** The batch is run up to its action at `action`, a 0-based position. */
  | { readonly kind: 'failsAt'; readonly batch: number; readonly action: number; readonly code: HostErrorCode }
  /** The batch is run to its end, and its answer is an error all the same. */
  | { readonly kind: 'doneThenRefused'; readonly batch: number; readonly code: HostErrorCode }
  /** The batch is not run, and no answer ever comes. */
  | { readonly kind: 'neverAnswers'; readonly batch: number }
  /** The batch is run, and its answer comes after a while. */
  | { readonly kind: 'answersLate'; readonly batch: number; readonly milliseconds: number }
  /** Excel begins anew before the batch is run: rules get other ids, and it tells nothing any more that it was asked to. */
  | { readonly kind: 'restarts'; readonly batch: number }
  /** A proxy or a server on the way answers in the place of Excel, which has run the batch or not. */
  | { readonly kind: 'answersNoJson'; readonly batch: number; readonly isRun: boolean };

/** Keeps the faults that are still to come. */
export class Faults {
  private pending: HostFault[] = [];

  add(fault: HostFault): void {
    this.pending.push(fault);
  }

  /** The fault of the batch that comes now, or null. */
  next(): HostFault | null {
    const due = this.pending.find(({ batch }) => batch === 1) ?? null;
    this.pending = this.pending.filter(({ batch }) => batch > 1).map((fault) => ({ ...fault, batch: fault.batch - 1 }));
    return due;
  }
}
