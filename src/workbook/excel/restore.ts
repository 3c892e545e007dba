import { MARK_SIGNATURE } from '../snapshot';
import type { QueuedEdit } from './apply-edits';
import { allFormats } from './load-sheet';
import { changesBack } from './sheet-contents';
import { readState } from './read-workbook';
import { sync } from './office-sync';
import type { WorkbookState } from './workbook-state';
import { WriteBatch } from './write-batch';
import { undoOfCells, writeCells } from './write-cells';
import { addMarks, markAt, type QueuedMarks } from './write-marks';

/**
 * Takes back whatever part of failed edits was done, which Excel itself does not: it looks what is there now and mends
 * the difference, so that it can be done twice with no harm.
 * @param before how the workbook stood before the edits
 */
export async function restore(queued: readonly QueuedEdit[], before: WorkbookState, timeoutMs: number): Promise<void> {
  const now = await readState(timeoutMs);
  const marks = await findMarks(queued, timeoutMs);
  const batch = new WriteBatch(timeoutMs);
  const { workbook } = batch.context;
  for (const one of [...queued].reverse()) {
    if (one.kind === 'setCells') await writeCells(batch, undoOfCells(one.edit));
    if (one.kind === 'putSheet') {
      const { newName, former, plan, sheet } = one.queued;
      const known = new Set(before.sheets.map(({ id }) => id));
      const ours = now.sheets.find(({ id, name }) => name === newName && !known.has(id));
      if (ours !== undefined) {
        for (const { name } of plan.names) workbook.names.getItemOrNullObject(name).delete();
        workbook.worksheets.getItem(ours.id).delete();
      }
      const changes = former === null ? [] : ifLoaded(() => changesBack(former, plan), []);
      if (changes.length > 0) await writeCells(batch, { kind: 'setCells', sheetId: sheet.id, changes });
    }
  }
  for (const { queued: one, formats } of marks) restoreMarks(batch.context, one, formats);
  await batch.send();
}

interface MarksNow {
  readonly queued: QueuedMarks;
  readonly formats: Excel.ConditionalFormatCollection;
}

async function findMarks(queued: readonly QueuedEdit[], timeoutMs: number): Promise<MarksNow[]> {
  const context = new Excel.RequestContext();
  const found = queued.flatMap((one): MarksNow[] => {
    if (one.kind !== 'setMarks') return [];
    const sheet = context.workbook.worksheets.getItem(one.queued.edit.sheetId);
    const formats = allFormats(sheet);
    return [
      { queued: one.queued, formats: formats.load({ id: true, customOrNullObject: { rule: { formula: true } } }) },
    ];
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
