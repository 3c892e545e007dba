import { changesBack, inverseOfCells, inverseOfFonts } from '../inverse';
import { MARK_SIGNATURE } from '../snapshot';
import type { QueuedEdit } from './apply-edits';
import { allFormats } from './load-sheet';
import { formerContents, plannedContents } from './sheet-contents';
import { readState } from './read-workbook';
import { sync } from './office-sync';
import type { QueuedSheet } from './put-sheet';
import type { WorkbookState } from './workbook-state';
import { WriteBatch } from './write-batch';
import { writeCells, type SetCells } from './write-cells';
import { writeFonts } from './write-fonts';
import { addMarks, markAt, type QueuedMarks } from './write-marks';
import { writeMetadata } from './metadata-parts';

/**
 * Takes back whatever part of failed edits was done, which Excel itself does not: it looks what is there now and mends
 * the difference, so that it can be done twice with no harm. A sheet that is protected by now is left alone.
 * @param before how the workbook stood before the edits
 */
export async function restore(queued: readonly QueuedEdit[], before: WorkbookState, timeoutMs: number): Promise<void> {
  const now = await readState(timeoutMs);
  const writable = new Set(now.sheets.filter(({ isProtected }) => !isProtected).map(({ id }) => id));
  const marks = await findMarks(
    queued.flatMap((one) => (one.kind === 'setMarks' && writable.has(one.queued.edit.sheetId) ? [one.queued] : [])),
    timeoutMs,
  );
  const batch = new WriteBatch(timeoutMs);
  for (const one of [...queued].reverse()) {
    if (one.kind === 'putSheet') removeNewSheet(batch.context, one.queued, before, now);
    const cells = formerCells(one);
    if (cells !== null && writable.has(cells.sheetId)) await writeCells(batch, cells);
    if (one.kind === 'setFonts' && writable.has(one.edit.sheetId)) await writeFonts(batch, inverseOfFonts(one.edit));
    if (one.kind === 'setMetadata') await writeMetadata(batch, one.edit.previous, now);
  }
  for (const { queued: one, formats } of marks) restoreMarks(batch.context, one, formats);
  await batch.send();
}

/** A sheet of the wanted name that was not there before is the one that was added. */
function removeNewSheet(
  { workbook }: Excel.RequestContext,
  { newName, plan }: QueuedSheet,
  before: WorkbookState,
  now: WorkbookState,
): void {
  const known = new Set(before.sheets.map(({ id }) => id));
  const added = now.sheets.find(({ id, name }) => name === newName && !known.has(id));
  if (added === undefined) return;
  for (const { name } of plan.names) workbook.names.getItemOrNullObject(name).delete();
  workbook.worksheets.getItem(added.id).delete();
}

/** What the edit's cells held before, or null where it wrote to no cell that was there. */
function formerCells(one: QueuedEdit): SetCells | null {
  if (one.kind === 'setCells') return inverseOfCells(one.edit);
  if (one.kind !== 'putSheet') return null;
  const { former, plan, sheet } = one.queued;
  if (former === null) return null;
  return ifLoaded(
    () => ({
      kind: 'setCells',
      sheetId: sheet.id,
      changes: changesBack(formerContents(former), plannedContents(plan)),
    }),
    null,
  );
}

interface MarksNow {
  readonly queued: QueuedMarks;
  readonly formats: Excel.ConditionalFormatCollection;
}

async function findMarks(edits: readonly QueuedMarks[], timeoutMs: number): Promise<MarksNow[]> {
  if (edits.length === 0) return [];
  const context = new Excel.RequestContext();
  const found = edits.map((queued): MarksNow => {
    const sheet = context.workbook.worksheets.getItem(queued.edit.sheetId);
    const formats = allFormats(sheet);
    return { queued, formats: formats.load({ id: true, customOrNullObject: { rule: { formula: true } } }) };
  });
  await sync(context, timeoutMs);
  return found;
}

/** New marks go, finished or not: no user's rule is without a formula. Marks that were deleted come back. */
function restoreMarks(
  context: Excel.RequestContext,
  { edit, removed }: QueuedMarks,
  formats: Excel.ConditionalFormatCollection,
): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheetId);
  const former = new Set(edit.replaced.map(({ id }) => id));
  const there = new Set(formats.items.map(({ id }) => id));
  for (const { id, customOrNullObject: custom } of formats.items) {
    if (former.has(id) || custom.isNullObject) continue;
    const { formula } = custom.rule;
    if (formula === '' || formula.includes(MARK_SIGNATURE)) allFormats(sheet).getItem(id).delete();
  }
  const missing = removed.filter(({ mark }) => !there.has(mark.id));
  addMarks(
    sheet,
    missing.map(({ mark, ranges }) => ifLoaded(() => markAt(mark, ranges.address), mark)),
  );
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
