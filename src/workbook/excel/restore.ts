import { unreachable } from '../../outcome';
import { changesBack, inverseOfCells, inverseOfFonts } from '../inverse';
import type { Area } from '../address';
import type { Lacking } from '../self-test';
import { MARK_SIGNATURE, type Mark } from '../snapshot';
import type { QueuedEdit } from './apply-edits';
import { allFormats, areasFromAddress } from './load-sheet';
import { patience } from './in-halves';
import { loadRulesPatiently, type FormulaRule, type RulesOnSheet } from './load-rules';
import { plannedContents } from './sheet-contents';
import { standingChanges } from './standing-changes';
import { sync } from './office-sync';
import { readState } from './read-workbook';
import type { QueuedSheet } from './put-sheet';
import type { WorkbookState } from './workbook-state';
import { WriteBatch } from './write-batch';
import { writeCells, type SetCells } from './write-cells';
import { writeFonts } from './write-fonts';
import { addMarks, type QueuedMarks } from './write-marks';
import { writeMetadata } from './metadata-parts';

interface FailedEdits {
  readonly queued: readonly QueuedEdit[];
  /** How the workbook stood before the edits. */
  readonly before: WorkbookState;
  /** True where Excel has not found a mark by its id: it may have given it another one. */
  readonly haveOtherIds: boolean;
}

/**
 * Takes back whatever part of failed edits was done, which Excel itself does not: it looks what is there now and mends
 * the difference, so that it can be done twice with no harm. Cells in which somebody has typed since are left alone, and
 * so is a sheet that is protected by now.
 * @param lacking what this Excel does not do
 * @returns true where all is known to be as it was
 */
export async function restore(
  { queued, before, haveOtherIds }: FailedEdits,
  lacking: Lacking,
  timeoutMs: number,
): Promise<boolean> {
  const now = await readState(timeoutMs);
  if (now.isReadOnly) return true;
  const writable = new Set(now.sheets.filter(({ isProtected }) => !isProtected).map(({ id }) => id));
  const marks = queued.flatMap((one) =>
    one.kind === 'setMarks' && writable.has(one.queued.edit.sheetId) ? [one.queued] : [],
  );
  const ruled = [...new Set(marks.map(({ edit }) => edit.sheetId))];
  const rules = await loadRulesPatiently(ruled, patience(timeoutMs));
  const batch = new WriteBatch(timeoutMs, lacking);
  let isWhole = true;
  for (const one of [...queued].reverse()) {
    const isBack = await takeBackOne(one, { batch, before, now, writable, timeoutMs });
    isWhole &&= isBack;
  }
  for (const one of marks) {
    const onSheet = rules.find(({ sheetId }) => sheetId === one.edit.sheetId);
    const isBack = onSheet !== undefined && (await restoreMarks(batch, one, onSheet, haveOtherIds));
    isWhole &&= isBack;
  }
  await batch.send();
  return isWhole;
}

interface Restoring {
  readonly batch: WriteBatch;
  readonly before: WorkbookState;
  readonly now: WorkbookState;
  /** The ids of the sheets that can be written to. */
  readonly writable: ReadonlySet<string>;
  readonly timeoutMs: number;
}

/** @returns true where all that the edit can have done is taken back by what was added to the batch */
async function takeBackOne(one: QueuedEdit, { batch, before, now, writable, timeoutMs }: Restoring): Promise<boolean> {
  switch (one.kind) {
    case 'setCells':
      return takeBackCells(one.edit, { batch, writable, timeoutMs });
    case 'setFonts':
      if (writable.has(one.edit.sheetId)) await writeFonts(batch, inverseOfFonts(one.edit));
      return true;
    case 'setMetadata':
      await writeMetadata(batch, one.edit.previous, now);
      return true;
    case 'setMarks':
      return true;
    case 'deleteSheet':
      return now.sheets.some(({ id }) => id === one.edit.sheetId);
    case 'putSheet': {
      await removeNewSheet(batch, one.queued, before, now);
      if (one.queued.newName !== null || (await isUntouched(one.queued, timeoutMs))) return true;
      // Its former contents can come back; its former looks, tables and charts cannot.
      await bringContentsBack(one.queued, { batch, writable, timeoutMs });
      return false;
    }
    default:
      return unreachable(one);
  }
}

async function takeBackCells(
  edit: SetCells,
  { batch, writable, timeoutMs }: Pick<Restoring, 'batch' | 'writable' | 'timeoutMs'>,
): Promise<boolean> {
  if (!writable.has(edit.sheetId)) return true;
  const standing = await standingChanges(edit, timeoutMs);
  if (standing.length > 0) await writeCells(batch, inverseOfCells({ ...edit, changes: standing }));
  return true;
}

/** Emptying a sheet begins with its tables and charts: where the first one is still there nothing was done. */
async function isUntouched({ sheet, replaces }: QueuedSheet, timeoutMs: number): Promise<boolean> {
  if (replaces === null) return true;
  const [[tableName], [chartName]] = [replaces.tableNames, replaces.chartNames];
  const context = new Excel.RequestContext();
  const { tables, charts } = sheet.in(context);
  const first =
    tableName !== undefined
      ? tables.getItemOrNullObject(tableName).load('name')
      : chartName !== undefined
        ? charts.getItemOrNullObject(chartName).load('name')
        : null;
  if (first === null) return false;
  await sync(context, timeoutMs);
  return !first.isNullObject;
}

/** A sheet of the wanted name that was not there before is the one that was added. */
async function removeNewSheet(
  batch: WriteBatch,
  { newName, plan }: QueuedSheet,
  before: WorkbookState,
  now: WorkbookState,
): Promise<void> {
  const known = new Set(before.sheets.map(({ id }) => id));
  const added = now.sheets.find(({ id, name }) => name === newName && !known.has(id));
  if (added === undefined) return;
  await batch.add({ actions: 2 + 2 * plan.names.length }, ({ workbook }) => {
    for (const { name } of plan.names) workbook.names.getItemOrNullObject(name).delete();
    workbook.worksheets.getItem(added.id).delete();
  });
}

/** What a sheet that was to be written anew held before, in cells that are empty by now or hold what was written. */
async function bringContentsBack(
  { former, plan, replaces }: QueuedSheet,
  { batch, writable, timeoutMs }: Pick<Restoring, 'batch' | 'writable' | 'timeoutMs'>,
): Promise<void> {
  if (former === null || replaces === null || !writable.has(replaces.sheetId)) return;
  const back = {
    kind: 'setCells',
    sheetId: replaces.sheetId,
    changes: changesBack(former, plannedContents(plan)),
  } as const;
  const standing = await standingChanges(inverseOfCells(back), timeoutMs, 'or emptied');
  if (standing.length > 0) await writeCells(batch, inverseOfCells({ ...back, changes: standing }));
}

/**
 * New marks go, finished or not: no user's rule is without a formula. Marks that were deleted come back.
 * @returns false where Excel has not told what rules there are, or where a deleted mark was
 */
async function restoreMarks(
  batch: WriteBatch,
  { edit, removed }: QueuedMarks,
  { sheetId, rules, untold }: RulesOnSheet,
  haveOtherIds: boolean,
): Promise<boolean> {
  if (untold === 'all') return false;
  const kept = new Set<string>(untold);
  const deleted: Mark[] = [];
  let isKnown = true;
  for (const mark of edit.replaced) {
    const areas = areasBefore(removed.get(mark));
    if (kept.has(mark.id)) continue;
    const alike = ({ id, formula }: FormulaRule) => formula === mark.formula && !kept.has(id);
    const present =
      rules.find(({ id }) => id === mark.id) ?? (areas === null && haveOtherIds ? rules.find(alike) : null);
    if (present) kept.add(present.id);
    else if (areas !== null) deleted.push({ ...mark, areas });
    else isKnown &&= haveOtherIds;
  }
  const unwanted = rules.flatMap(({ id, formula }) =>
    !kept.has(id) && (formula === '' || formula.includes(MARK_SIGNATURE)) ? [id] : [],
  );
  await batch.add({ actions: 3 + 2 * unwanted.length }, (context) => {
    const onSheet = allFormats(batch.sheet(context, sheetId));
    for (const id of unwanted) onSheet.getItem(id).delete();
  });
  await addMarks(batch, { sheetId, marks: deleted }, new Map());
  return isKnown;
}

/** Where a mark was that Excel has been asked to delete; null where it has not come to that. */
function areasBefore(ranges: Excel.RangeAreas | undefined): readonly Area[] | null {
  return ranges === undefined ? null : ifLoaded(() => areasFromAddress(ranges.address), null);
}

/** A failed batch leaves the proxies that stand behind the failure without their values. */
function ifLoaded<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof OfficeExtension.Error && thrown.code === 'PropertyNotLoaded') return otherwise;
    throw thrown;
  }
}
