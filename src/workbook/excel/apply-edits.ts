import { unreachable } from '../../outcome';
import type { WorkbookEdit } from '../edit';
import { WorkbookException } from '../errors';
import { freeSheetName } from '../free-sheet-name';
import { inverseOfCells, inverseOfFonts, inverseOfMetadata } from '../inverse';
import type { Cosmetic } from './cosmetics';
import { newSheet, replacedSheet, undoOfSheet, writePlan, type QueuedSheet } from './put-sheet';
import type { FormerContents } from './sheet-contents';
import type { WorkbookState } from './workbook-state';
import type { WriteBatch } from './write-batch';
import { writeCells, type SetCells } from './write-cells';
import { writeFonts, type SetFonts } from './write-fonts';
import { writeMetadata, type SetMetadata } from './metadata-parts';
import { queuedMarks, undoOfMarks, writeMarks, type QueuedMarks } from './write-marks';

/** An edit on its way, with the proxies that tell, after the sync, what it did. */
export type QueuedEdit =
  | { readonly kind: 'setCells'; readonly edit: SetCells }
  | { readonly kind: 'setMarks'; readonly queued: QueuedMarks }
  | { readonly kind: 'putSheet'; readonly queued: QueuedSheet }
  | { readonly kind: 'deleteSheet'; readonly edit: Extract<WorkbookEdit, { kind: 'deleteSheet' }> }
  | { readonly kind: 'setFonts'; readonly edit: SetFonts }
  | { readonly kind: 'setMetadata'; readonly edit: SetMetadata };

/**
 * Refuses what cannot be done, before anything is written.
 * @throws WorkbookException `sheet-not-found`, `sheet-protected`, `structure-protected`
 */
export function refuseEdits(edits: readonly WorkbookEdit[], state: WorkbookState): void {
  for (const edit of edits) {
    if (edit.kind === 'setMetadata') continue;
    const sheetId = writtenSheet(edit);
    const sheet = state.sheets.find(({ id }) => id === sheetId);
    if (sheetId !== null && sheet === undefined) {
      throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
    }
    if (sheet?.isProtected === true && edit.kind !== 'deleteSheet') {
      throw new WorkbookException({ code: 'sheet-protected', sheet: sheet.name });
    }
    const changesStructure = sheetId === null || edit.kind === 'deleteSheet';
    if (changesStructure && state.isStructureProtected) throw new WorkbookException({ code: 'structure-protected' });
  }
}

/** The sheet that the edit writes to or deletes, or null where it adds one. */
function writtenSheet(edit: Exclude<WorkbookEdit, SetMetadata>): string | null {
  return edit.kind === 'putSheet' ? (edit.replaces?.sheetId ?? null) : edit.sheetId;
}

interface Sending {
  readonly queued: QueuedEdit[];
  readonly batch: WriteBatch;
  readonly former: FormerContents;
}

/**
 * Queues the edits in order and sends them. Each edit is added to `queued` as soon as it is on its way, so that it is
 * known what may have been done when sending fails.
 * @returns what is to be sent afterwards, and is not worth failing for
 */
export async function sendEdits(
  edits: readonly WorkbookEdit[],
  state: WorkbookState,
  { queued, batch, former }: Sending,
): Promise<readonly Cosmetic[]> {
  const cosmetics: Cosmetic[] = [];
  const names = state.sheets.map(({ name }) => name);
  for (const edit of edits) {
    switch (edit.kind) {
      case 'setCells':
        queued.push({ kind: 'setCells', edit });
        await writeCells(batch, edit);
        break;
      case 'setMarks':
        {
          const marks = queuedMarks(edit);
          queued.push({ kind: 'setMarks', queued: marks });
          await writeMarks(batch, marks);
        }
        break;
      case 'putSheet': {
        const { plan, replaces } = edit;
        const name = freeSheetName(plan.name, names);
        if (replaces === null) names.push(name);
        const sheet =
          replaces === null ? newSheet(plan, name) : replacedSheet(plan, replaces, former.get(replaces.sheetId) ?? []);
        queued.push({ kind: 'putSheet', queued: sheet });
        cosmetics.push(...(await writePlan(batch, sheet)));
        break;
      }
      case 'deleteSheet':
        queued.push({ kind: 'deleteSheet', edit });
        await batch.add({ actions: 3 + 2 * edit.definedNames.length }, ({ workbook }) => {
          for (const name of edit.definedNames) workbook.names.getItemOrNullObject(name).delete();
          workbook.worksheets.getItem(edit.sheetId).delete();
        });
        break;
      case 'setFonts':
        queued.push({ kind: 'setFonts', edit });
        await writeFonts(batch, edit);
        break;
      case 'setMetadata':
        queued.push({ kind: 'setMetadata', edit });
        await writeMetadata(batch, edit.next, state);
        break;
      default:
        unreachable(edit);
    }
  }
  await batch.end();
  return cosmetics;
}

/** What takes the edits back, in the order in which it is to be applied. A deleted sheet cannot be brought back. */
export function undoOf(queued: readonly QueuedEdit[]): WorkbookEdit[] {
  return [...queued].reverse().flatMap((one): WorkbookEdit[] => {
    switch (one.kind) {
      case 'setCells':
        return [inverseOfCells(one.edit)];
      case 'setMarks':
        return [undoOfMarks(one.queued)];
      case 'putSheet':
        return [undoOfSheet(one.queued)];
      case 'deleteSheet':
        return [];
      case 'setFonts':
        return [inverseOfFonts(one.edit)];
      case 'setMetadata':
        return [inverseOfMetadata(one.edit)];
    }
  });
}

/** How the workbook stands after the edits, from how it stood before. */
export function stateAfter(state: WorkbookState, queued: readonly QueuedEdit[]): WorkbookState {
  const deleted = new Set(queued.flatMap((one) => (one.kind === 'deleteSheet' ? [one.edit.sheetId] : [])));
  const added = queued.flatMap((one) =>
    one.kind === 'putSheet' && one.queued.newName !== null
      ? [
          {
            id: one.queued.sheet.id ?? '',
            name: one.queued.newName,
            visibility: 'visible' as const,
            isProtected: false,
          },
        ]
      : [],
  );
  const sheets = [...state.sheets.filter(({ id }) => !deleted.has(id)), ...added];
  const hasNewMetadata = queued.some(({ kind }) => kind === 'setMetadata');
  return { ...state, sheets, metadataParts: hasNewMetadata ? [] : state.metadataParts };
}
