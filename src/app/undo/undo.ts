import { success, type Outcome } from '../../outcome';
import type { WorkbookEdit } from '../../workbook/edit';
import type { ReadRequest, WorkbookPort } from '../../workbook/port';
import type { AppError } from '../report';
import { undoEdits } from './undo-edits';
import type { UndoStep } from './undo-step';

/**
 * Takes an action back, all of it or nothing. What it would restore must be as the action left it; cells that have
 * moved since are followed, and where somebody has changed them the undo is refused, with the cells' names.
 * @returns what was written
 */
export async function undo(port: WorkbookPort, step: UndoStep): Promise<Outcome<readonly WorkbookEdit[], AppError>> {
  const { edits } = step;
  if (edits.length === 0) return success([]);
  const read = await port.read({ sheets: { ids: sheetsOf(edits) }, include: neededFor(edits) });
  if (!read.ok) return read;
  const adapted = undoEdits(step, read.value);
  if (!adapted.ok || adapted.value.length === 0) return adapted;
  const applied = await port.apply(adapted.value);
  return applied.ok ? success(adapted.value) : applied;
}

function sheetsOf(edits: readonly WorkbookEdit[]): readonly string[] {
  const ids = edits.flatMap((edit) => {
    if (edit.kind === 'setMetadata') return [];
    if (edit.kind === 'putSheet') return edit.replaces === null ? [] : [edit.replaces.sheetId];
    return [edit.sheetId];
  });
  return [...new Set(ids)];
}

function neededFor(edits: readonly WorkbookEdit[]): ReadRequest['include'] {
  const kinds = new Set(edits.map(({ kind }) => kind));
  return [
    ...(kinds.has('setCells') || kinds.has('deleteSheet') ? (['formulas'] as const) : []),
    ...(kinds.has('setMarks') ? (['marks'] as const) : []),
    ...(kinds.has('setFonts') ? (['fonts'] as const) : []),
  ];
}
