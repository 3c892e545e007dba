import { areaToA1 } from '../address';
import type { SheetFinish } from '../port';
import type { CapabilityName, Lacking } from '../self-test';
import type { SheetPlan } from '../sheet-plan';
import { sync, SyncTimeout } from './office-sync';
import type { SheetOnItsWay } from './sheet-on-its-way';
import { rangeAt } from './undo-group';
import { writeChart } from './write-chart';
import { writePrint } from './write-print';
import { workbookErrorOf } from './office-errors';

/** Something about a sheet of ours that Excel cannot do on every machine, and that no figure depends on. */
export interface Cosmetic {
  readonly part: SheetFinish;
  readonly sheet: SheetOnItsWay;
  /** The chart that it draws, or null. */
  readonly chartName: string | null;
  readonly queue: (context: Excel.RequestContext) => void;
}

export function cosmeticsOf({ freeze, print, charts }: SheetPlan, sheet: SheetOnItsWay): Cosmetic[] {
  return [
    ...charts.map((chart): Cosmetic => ({
      part: 'chart',
      sheet,
      chartName: chart.name,
      queue: (context) => writeChart(sheet.in(context), chart),
    })),
    ...(freeze.rows > 0 || freeze.columns > 0
      ? [{ part: 'freeze', sheet, chartName: null, queue: freezing(sheet, freeze) } as const]
      : []),
    { part: 'print', sheet, chartName: null, queue: (context) => writePrint(sheet.in(context), print) },
  ];
}

function freezing(sheet: SheetOnItsWay, { rows, columns }: SheetPlan['freeze']): Cosmetic['queue'] {
  return (context) => {
    const { freezePanes } = sheet.in(context);
    const corner = { row: 0, column: 0, rowCount: rows, columnCount: columns };
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeAt(sheet.in(context), areaToA1(corner)));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else freezePanes.freezeColumns(columns);
  };
}

/**
 * Freezes, sets up printing and draws charts, on machines without a printer (OfficeDev/office-js #1860) and wherever
 * freezing fails (#2196, #2014): in one sync, and piece by piece where that fails.
 * @param lacking what need not be tried
 * @param shared what the rest was sent through where all is to be one step for Ctrl+Z; null where not
 * @returns what could not be done
 */
export async function sendCosmetics(
  cosmetics: readonly Cosmetic[],
  lacking: Lacking,
  timeoutMs: number,
  shared: Excel.RequestContext | null,
): Promise<readonly SheetFinish[]> {
  const isPossible = ({ part }: Cosmetic) => !lacking.has(CAPABILITIES[part]);
  const done = await sendPossible(cosmetics.filter(isPossible), timeoutMs, shared);
  return partsOf([...cosmetics.filter((one) => !isPossible(one)), ...done]);
}

const CAPABILITIES = {
  chart: 'charts',
  freeze: 'freezing',
  print: 'printing',
} as const satisfies Record<SheetFinish, CapabilityName>;

/** @returns what could not be done */
async function sendPossible(
  cosmetics: readonly Cosmetic[],
  timeoutMs: number,
  shared: Excel.RequestContext | null,
): Promise<readonly Cosmetic[]> {
  if (cosmetics.length === 0) return [];
  const all = (context: Excel.RequestContext) => {
    for (const { queue } of cosmetics) queue(context);
  };
  const together = await attempt(timeoutMs, all, shared ?? undefined);
  if (together === 'done') return [];
  if (together === 'unanswered') return cosmetics;
  const failed: Cosmetic[] = [];
  const drawn = new Map<SheetOnItsWay, string[]>();
  for (const cosmetic of cosmetics) {
    if (failed.length > MAX_FAILURES) {
      failed.push(cosmetic);
      continue;
    }
    const { sheet, chartName, queue } = cosmetic;
    const kept = drawn.get(sheet) ?? [];
    if (chartName !== null) await removeUnfinished(sheet, kept, timeoutMs);
    const alone = await attempt(timeoutMs, queue);
    if (alone !== 'done') failed.push(cosmetic);
    if (alone !== 'done' && chartName !== null) await removeUnfinished(sheet, kept, timeoutMs);
    if (alone === 'done' && chartName !== null) drawn.set(sheet, [...kept, chartName]);
  }
  return failed;
}

/** Where so many fail for themselves, so do the others. */
const MAX_FAILURES = 6;

/** Charts that a failed batch has begun; a sheet of ours has no others. */
async function removeUnfinished(sheet: SheetOnItsWay, kept: readonly string[], timeoutMs: number): Promise<void> {
  const loaded: Excel.ChartCollection[] = [];
  await attempt(timeoutMs, (context) => void loaded.push(sheet.in(context).charts.load({ name: true })));
  const [charts] = loaded;
  const unfinished = charts?.toJSON().items?.flatMap(({ name = '' }) => (kept.includes(name) ? [] : [name])) ?? [];
  if (unfinished.length === 0) return;
  await attempt(timeoutMs, (context) => {
    for (const name of unfinished) sheet.in(context).charts.getItem(name).delete();
  });
}

async function attempt(
  timeoutMs: number,
  queue: (context: Excel.RequestContext) => void,
  context = new Excel.RequestContext(),
): Promise<'done' | 'failed' | 'unanswered'> {
  queue(context);
  try {
    await sync(context, timeoutMs);
    return 'done';
  } catch (thrown) {
    workbookErrorOf(thrown);
    return thrown instanceof SyncTimeout ? 'unanswered' : 'failed';
  }
}

function partsOf(cosmetics: readonly Cosmetic[]): SheetFinish[] {
  return [...new Set(cosmetics.map(({ part }) => part))];
}
