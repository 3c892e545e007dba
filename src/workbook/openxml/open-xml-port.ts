import { failure, success, type Outcome } from '../../outcome';
import type { WorkbookEdit } from '../edit';
import { WorkbookException, type WorkbookError } from '../errors';
import type { Area, CellPosition } from '../address';
import { cellsOf } from '../cells-of';
import type { Applied, CellsRead, ReadRequest, WorkbookPort } from '../port';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { fontsOfTexts } from '../text-fonts';
import { applyEdit, type WayBack } from './apply-edit';
import type { EditableWorkbook } from './editable-workbook';
import { readMetadata } from './metadata';
import { outcomeOf } from './part-errors';
import { isSameName } from './read/sheet-references';

/**
 * A workbook file as a port. Sheets stay protected and names stay set as the file has them; `undo` brings back what
 * `applyEdit` says that it can.
 */
export class OpenXmlPort implements WorkbookPort {
  constructor(private readonly workbook: EditableWorkbook) {}

  read({ sheets, include }: ReadRequest): Promise<Outcome<WorkbookSnapshot, WorkbookError>> {
    const { workbook } = this;
    return Promise.resolve(
      outcomeOf(() => ({
        fileName: workbook.fileName,
        activeSheetId: workbook.activeSheetId,
        isReadOnly: false,
        isStructureProtected: workbook.isStructureProtected,
        sheetInfos: workbook.sheetInfos(),
        sheets: this.idsOf(sheets).map((id) => this.sheet(id, include)),
        names: workbook.names(),
        metadata: readMetadata(workbook),
        missingSheets: workbook.missingSheets(),
      })),
    );
  }

  readCells(sheetId: string, area: Area): Promise<Outcome<CellsRead, WorkbookError>> {
    return Promise.resolve(
      outcomeOf(() => {
        if (!this.workbook.sheetInfos().some(({ id }) => id === sheetId)) {
          throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
        }
        return cellsOf(this.workbook.sheet(sheetId), area);
      }),
    );
  }

  /** @param edits taken one after the other, so that they need not be there all at once */
  apply(edits: Iterable<WorkbookEdit>): Promise<Outcome<Applied, WorkbookError>> {
    const undo: WorkbookEdit[] = [];
    const done = this.doAll(edits, (wayBack) => undo.unshift(...wayBack()));
    return Promise.resolve(done.ok ? success({ undo }) : done);
  }

  /** As `apply`, for a workbook that is new: nobody takes it back, and what that needs would fill the memory. */
  write(edits: Iterable<WorkbookEdit>): Outcome<void, WorkbookError> {
    return this.doAll(edits, () => undefined);
  }

  /** The cell cannot be seen in a file; only the sheet comes to the front. */
  select(sheetId: string, _cell: CellPosition, unhides = false): Promise<Outcome<void, WorkbookError>> {
    const sheet = this.workbook.sheetInfos().find(({ id }) => id === sheetId);
    if (sheet === undefined) return Promise.resolve(failure({ code: 'sheet-not-found', sheet: sheetId }));
    if (sheet.visibility !== 'visible' && !unhides) {
      return Promise.resolve(failure({ code: 'sheet-hidden', sheet: sheet.name }));
    }
    return Promise.resolve(
      outcomeOf(() => {
        if (unhides) this.workbook.showSheet(sheetId);
        this.workbook.activeSheetId = sheetId;
      }),
    );
  }

  /** Nobody else changes a file that is held in memory: the listener is never called. */
  watch(): Promise<Outcome<() => Promise<void>, WorkbookError>> {
    return Promise.resolve(success(() => Promise.resolve()));
  }

  /** Nothing is selected in a file that nobody sees. */
  watchSelection(): Promise<Outcome<() => Promise<void>, WorkbookError>> {
    return Promise.resolve(success(() => Promise.resolve()));
  }

  private doAll(edits: Iterable<WorkbookEdit>, onDone: (wayBack: WayBack) => void): Outcome<void, WorkbookError> {
    const before = this.workbook.checkpoint();
    try {
      for (const edit of edits) onDone(applyEdit(this.workbook, edit));
      return success(undefined);
    } catch (error) {
      this.workbook.restore(before);
      if (error instanceof WorkbookException) return failure(error.error);
      throw error;
    }
  }

  private sheet(id: string, include: ReadRequest['include']): SheetSnapshot {
    const sheet = withOnly(this.workbook.sheet(id), include);
    if (!include.includes('fonts')) return sheet;
    return { ...sheet, fonts: fontsOfTexts(sheet.values, this.workbook.fonts(id).cells) };
  }

  private idsOf(sheets: ReadRequest['sheets']): string[] {
    const { workbook } = this;
    if (sheets === 'active') return [workbook.activeSheetId];
    const infos = workbook.sheetInfos();
    if (sheets === 'all') return infos.map(({ id }) => id);
    if ('ids' in sheets) return infos.map(({ id }) => id).filter((id) => sheets.ids.includes(id));
    const missing = sheets.names.find((name) => !infos.some((info) => isSameName(info.name, name)));
    if (missing !== undefined) throw new WorkbookException({ code: 'sheet-not-found', sheet: missing });
    return infos.filter((info) => sheets.names.some((name) => isSameName(info.name, name))).map(({ id }) => id);
  }
}

function withOnly(sheet: SheetSnapshot, include: ReadRequest['include']): SheetSnapshot {
  return {
    ...sheet,
    ...(!include.includes('formulas') && { formulas: [] }),
    ...(!include.includes('marks') && { marks: [] }),
    ...(!include.includes('objects') && { tableNames: [], chartNames: [] }),
  };
}
