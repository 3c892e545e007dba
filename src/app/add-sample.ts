import { failure, success, type Outcome } from '../outcome';
import { planSampleForm } from '../reporting/sample/sample-form';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookError } from '../workbook/errors';
import { freeSheetName } from '../workbook/free-sheet-name';
import type { WorkbookPort } from '../workbook/port';

const SAMPLE_NAME = 'Biểu mẫu để thử';

export interface SampleAdded {
  readonly sheetName: string;
  readonly undo: readonly WorkbookEdit[];
}

/**
 * Adds a form to try things on as a sheet of its own behind the others, and brings it to the front. Nothing else of the
 * workbook changes; refused where its structure is protected.
 */
export async function addSample(port: WorkbookPort): Promise<Outcome<SampleAdded, WorkbookError>> {
  const read = await port.read({ sheets: { ids: [] }, include: [] });
  if (!read.ok) return read;
  const { sheetInfos, isStructureProtected } = read.value;
  if (isStructureProtected) return failure({ code: 'structure-protected' });
  const sheetName = freeSheetName(
    SAMPLE_NAME,
    sheetInfos.map(({ name }) => name),
  );
  const applied = await port.apply([{ kind: 'putSheet', plan: planSampleForm(sheetName), replaces: null }]);
  if (!applied.ok) return applied;
  const { undo } = applied.value;
  const added = undo.find((edit) => edit.kind === 'deleteSheet');
  // The sheet is there and can be undone, whether or not Excel goes to it.
  if (added !== undefined) await port.select(added.sheetId, { row: 0, column: 0 });
  return success({ sheetName, undo });
}
