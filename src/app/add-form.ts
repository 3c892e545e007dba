import type { CriteriaSet } from '../criteria/criteria-set';
import { failure, success, type Outcome } from '../outcome';
import { planBlankForm } from '../reporting/blank-form/blank-form';
import { planSampleForm } from '../reporting/sample/sample-form';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookError } from '../workbook/errors';
import { freeSheetName } from '../workbook/free-sheet-name';
import type { SheetFinish, WorkbookPort } from '../workbook/port';
import type { SheetPlan } from '../workbook/sheet-plan';

const SAMPLE_NAME = 'Biểu mẫu để thử';
const BLANK_NAME = 'Biểu tự đánh giá';

export interface FormAdded {
  readonly sheetName: string;
  readonly undo: readonly WorkbookEdit[];
  /** What the host could not do of the sheet's looks. */
  readonly leftOut: readonly SheetFinish[];
}

/** Adds a form to try things on, as `addForm` does. */
export function addSample(port: WorkbookPort): Promise<Outcome<FormAdded, WorkbookError>> {
  return addSheet(port, SAMPLE_NAME, planSampleForm);
}

/**
 * Adds an empty form of a criteria set, to be filled in, as a sheet of its own behind the others, and brings it to the
 * front. Nothing else of the workbook changes; refused where its structure is protected.
 */
export function addForm(port: WorkbookPort, set: CriteriaSet): Promise<Outcome<FormAdded, WorkbookError>> {
  return addSheet(port, BLANK_NAME, (name) => planBlankForm(set, name));
}

async function addSheet(
  port: WorkbookPort,
  wanted: string,
  plan: (name: string) => SheetPlan,
): Promise<Outcome<FormAdded, WorkbookError>> {
  const read = await port.read({ sheets: { ids: [] }, include: [] });
  if (!read.ok) return read;
  const { sheetInfos, isStructureProtected } = read.value;
  if (isStructureProtected) return failure({ code: 'structure-protected' });
  const sheetName = freeSheetName(
    wanted,
    sheetInfos.map(({ name }) => name),
  );
  const applied = await port.apply([{ kind: 'putSheet', plan: plan(sheetName), replaces: null }]);
  if (!applied.ok) return applied;
  const { undo, leftOut = [] } = applied.value;
  const added = undo.find((edit) => edit.kind === 'deleteSheet');
  // The sheet is there and can be undone, whether or not Excel goes to it.
  if (added !== undefined) await port.select(added.sheetId, { row: 0, column: 0 });
  return success({ sheetName, undo, leftOut });
}
