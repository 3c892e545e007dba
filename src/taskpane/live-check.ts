import type { CheckReport } from '../app/report';
import { settle } from '../settle';
import { success, type Outcome } from '../outcome';
import { areaAround, type Area } from '../workbook/address';
import type { CellsChanged } from '../workbook/port';
import { measuredAgainst } from './jobs/job-outcome';
import { isOwnChange } from './own-change';
import { paneErrorOf, type PaneError } from './pane-error';
import type { PaneServices } from './pane-services';
import type { PaneEvent, PaneState } from './pane-state';

/** In milliseconds. Who types on is not interrupted; who looks up sees the result. */
export const LIVE_DELAY = 400;
/** In milliseconds. A reading that takes longer is not worth waiting for: the result is called old instead. */
const LIVE_TIME_LIMIT = 10_000;
/** Cells on the sheets on show. More take longer to check than a keystroke may cost. */
const LIVE_MOST_CELLS = 100_000;
/** Cells that are read one by one with what formulas make of them; for more the sheets are read again. */
const MOST_CHANGED_CELLS = 2_000;

/** Checks again while somebody types: what was touched, a moment after the last keystroke. */
export class LiveCheck {
  #changes: CellsChanged[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;

  constructor(
    private readonly services: PaneServices,
    private readonly state: () => PaneState,
    private readonly send: (event: PaneEvent) => void,
  ) {}

  /** Somebody has changed cells, maybe this add-in itself. */
  changed(change: CellsChanged): void {
    const { report } = this.state();
    if (change.isOwn === true || report === null) return;
    if (!report.sheets.some(({ sheet }) => sheet.id === change.sheetId)) return;
    this.#changes.push(change);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkAgain(), LIVE_DELAY);
  }

  async #checkAgain(): Promise<void> {
    const before = this.state();
    if (before.running !== null || this.#isChecking) {
      this.#wait();
      return;
    }
    const changes = this.#changes.filter((change) => !isOwnChange(change, before, this.services.now()));
    this.#changes = [];
    const { report } = before;
    // Against a set that was chosen meanwhile nothing has been checked yet: that waits to be asked for.
    if (report === null || before.stale === 'criteria' || changes.length === 0) return;
    if (cellsOnShow(report) > LIVE_MOST_CELLS) {
      this.send({ type: 'outdated', why: 'largeWorkbook' });
      return;
    }
    this.#isChecking = true;
    const outcome = await settle<CheckReport, PaneError>(() => this.#found(report, changes, before), {
      timeLimit: LIVE_TIME_LIMIT,
      timedOut: { code: 'host-timeout' },
      thrown: paneErrorOf,
    });
    this.#isChecking = false;
    const now = this.state();
    if (now.report !== report || now.running !== null) {
      // Something else was found or done meanwhile: these changes are looked at once more after it.
      this.#changes = [...changes, ...this.#changes];
      this.#wait();
    } else if (outcome.ok) this.send({ type: 'rechecked', report: outcome.value });
    else this.send({ type: 'outdated', why: 'cells' });
  }

  async #found(
    report: CheckReport,
    changes: readonly CellsChanged[],
    state: PaneState,
  ): Promise<Outcome<CheckReport, PaneError>> {
    const { check, recheck } = await this.services.loadChecking();
    const { port } = this.services;
    const against = measuredAgainst(state);
    let current = report;
    for (const [sheetId, area] of touchedAreas(changes)) {
      const again = area === null ? success(null) : await recheck(port, current, { sheetId, area }, against);
      if (!again.ok) return again;
      if (again.value === null) {
        const names = report.sheets.map(({ sheet }) => sheet.name);
        return check(port, { ...against, sheets: { names } });
      }
      current = again.value;
    }
    return success(current);
  }
}

/** By sheet, one area around all that was changed; null where cells have moved, or they are many. */
function touchedAreas(changes: readonly CellsChanged[]): ReadonlyMap<string, Area | null> {
  const areas = new Map<string, Area | null>();
  for (const { sheetId, area, isStructural } of changes) {
    const before = areas.get(sheetId);
    const whole = isStructural || area === null || before === null ? null : areaAround(area, before ?? area);
    areas.set(sheetId, whole === null || whole.rowCount * whole.columnCount > MOST_CHANGED_CELLS ? null : whole);
  }
  return areas;
}

function cellsOnShow({ sheets }: CheckReport): number {
  return sheets.reduce(
    (sum, { sheet: { usedRange } }) => sum + (usedRange === null ? 0 : usedRange.rowCount * usedRange.columnCount),
    0,
  );
}
