import { success, type Outcome } from '../outcome';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import type { AppError } from './report';

/** Takes a use case back by the `undo` that it answered with. */
export async function undo(port: WorkbookPort, edits: readonly WorkbookEdit[]): Promise<Outcome<void, AppError>> {
  if (edits.length === 0) return success(undefined);
  const applied = await port.apply(edits);
  return applied.ok ? success(undefined) : applied;
}
