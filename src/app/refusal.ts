import { failure, type Failure } from '../outcome';
import type { WorkbookEdit } from '../workbook/edit';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { AppError, CheckReport } from './report';

/** Why an edit was refused, with what the check before it had found: still worth showing; null if it came to none. */
export type EditRefusal = AppError & { readonly report: CheckReport | null };

export function refuse(error: AppError, report: CheckReport | null): Failure<EditRefusal> {
  return failure({ ...error, report });
}

/** @returns the first protected sheet that one of the edits would touch, as an error; null where there is none */
export function protectedSheetError(
  sheets: readonly SheetSnapshot[],
  edits: readonly WorkbookEdit[],
): Extract<AppError, { code: 'sheet-protected' }> | null {
  const touched = new Set(edits.flatMap(touchedSheet));
  const sheet = sheets.find(({ id, isProtected }) => isProtected && touched.has(id));
  return sheet === undefined ? null : { code: 'sheet-protected', sheet: sheet.name };
}

function touchedSheet(edit: WorkbookEdit): readonly string[] {
  if (edit.kind === 'setMetadata') return [];
  if (edit.kind === 'putSheet') return edit.replaces === null ? [] : [edit.replaces.sheetId];
  return [edit.sheetId];
}
