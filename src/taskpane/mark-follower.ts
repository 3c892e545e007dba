import { settle } from '../settle';
import { JOB_TIME_LIMIT, measuredAgainst } from './jobs/job-outcome';
import { paneErrorOf, type PaneError } from './pane-error';
import type { PaneServices } from './pane-services';
import type { PaneState } from './pane-state';

/**
 * Lets the marks follow what is found, while they are switched on: sheets on which other marks would be set than were are
 * marked anew. Marks that stood there before anything was found out by us are left until that changes.
 */
export class MarkFollower {
  /** What was last marked, or is known to be wanted, on each sheet. */
  readonly #known = new Map<string, string>();
  #following: Promise<void> | null = null;

  constructor(
    private readonly services: PaneServices,
    private readonly state: () => PaneState,
  ) {}

  /** Whoever writes waits for it; null while nothing is marked. */
  get following(): Promise<void> | null {
    return this.#following;
  }

  /** Something was found, or done. */
  changed(before: PaneState): void {
    const now = this.state();
    if (!now.isMarked) this.#known.clear();
    const isNews = now.report !== before.report || now.isMarked !== before.isMarked || now.running !== before.running;
    if (isNews && this.#canFollow()) this.#following ??= this.#follow().finally(() => (this.#following = null));
  }

  #canFollow(): boolean {
    const { isMarked, report, running, stale } = this.state();
    return isMarked && report !== null && running === null && stale === null && !report.workbook.isReadOnly;
  }

  async #follow(): Promise<void> {
    const writing = await this.services.loadWriting().catch(() => null);
    // What is found while it is marked is looked at in the next round.
    while (writing !== null && this.#canFollow()) {
      const { report, ...state } = this.state();
      if (report === null) return;
      const { port } = this.services;
      const planned = report.sheets.map(({ sheet }) => ({
        sheet,
        marks: writing.plannedMarks(report, sheet.id, port.rules),
      }));
      const behind = planned.filter(({ sheet: { id }, marks }) => (this.#known.get(id) ?? marks) !== marks);
      for (const { sheet, marks } of planned) this.#known.set(sheet.id, marks);
      if (behind.length === 0) return;
      const sheets = { names: behind.map(({ sheet }) => sheet.name) };
      // What cannot be marked now is marked with the next change; the switch still leaves no trace.
      const options = { ...measuredAgainst({ ...state, report }), sheets, sparesUntold: true };
      await settle<unknown, PaneError>(() => writing.mark(port, options), {
        timeLimit: JOB_TIME_LIMIT,
        timedOut: { code: 'host-timeout' },
        thrown: paneErrorOf,
      });
    }
  }
}
