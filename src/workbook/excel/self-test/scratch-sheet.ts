import { sync } from '../office-sync';

/** Says what it is to whoever finds one that was left. */
const SCRATCH_NAME = 'Chấm Chuẩn thử';

/** Adds the sheet that everything is tried on; the sheet in front stays in front. @returns its id */
export async function addScratchSheet(timeoutMs: number): Promise<string> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  // One that a test left which was broken off.
  worksheets.getItemOrNullObject(SCRATCH_NAME).delete();
  const sheet = worksheets.add(SCRATCH_NAME).load('id');
  await sync(context, timeoutMs);
  return sheet.id;
}

/** Whatever the last trial left. */
async function emptyScratchSheet(sheetId: string, timeoutMs: number): Promise<void> {
  const context = new Excel.RequestContext();
  const whole = context.workbook.worksheets.getItem(sheetId).getRange();
  whole.conditionalFormats.clearAll();
  whole.clear();
  await sync(context, timeoutMs);
}

/**
 * Empties the sheet between trials, or takes another one where that fails, as where Excel does not unprotect it any more
 * (OfficeDev/office-js #6784).
 * @returns the id of the sheet that is to be tried on
 */
export async function cleanScratchSheet(sheetId: string, timeoutMs: number): Promise<string> {
  try {
    await emptyScratchSheet(sheetId, timeoutMs);
    return sheetId;
  } catch {
    const other = await addScratchSheet(timeoutMs).catch(() => sheetId);
    if (other !== sheetId) await removeScratchSheet(sheetId, timeoutMs);
    return other;
  }
}

/** Removes the sheet, trying twice. @returns its name where it stays, else null */
export async function removeScratchSheet(sheetId: string, timeoutMs: number): Promise<string | null> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItemOrNullObject(sheetId).delete();
      await sync(context, timeoutMs);
      return null;
    } catch {
      continue;
    }
  }
  return SCRATCH_NAME;
}

/** The sheet that the user is looking at; null where that is none that Office.js knows, as a chart sheet. */
export async function sheetInFront(timeoutMs: number): Promise<string | null> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
    await sync(context, timeoutMs);
    return sheet.id;
  } catch {
    return null;
  }
}

/** Brings the user back to where they were; where that fails nothing is lost. */
export async function bringToFront(sheetId: string, timeoutMs: number): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItemOrNullObject(sheetId).activate();
    await sync(context, timeoutMs);
  } catch {
    return;
  }
}
