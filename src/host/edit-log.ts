import type { Area } from '../workbook/address';
import { WorkbookException } from '../workbook/errors';

/** What a batch changed; told to whoever shows the workbook. */
export interface HostChange {
  /** Cells that were written. */
  readonly cells: readonly { readonly sheetId: string; readonly area: Area }[];
  /** Sheets whose cells, formats, conditional formats, tables, charts or print set-up changed. */
  readonly sheetIds: readonly string[];
  /** Sheets were added, deleted or renamed, or what belongs to no sheet changed: names, custom XML parts. */
  readonly isStructureChanged: boolean;
  /** What was activated or selected, or null. */
  readonly selection: { readonly sheetId: string; readonly area: Area | null } | null;
}

/** Gathers what the actions of one batch change; in a workbook that is only viewed, refuses it there and then. */
export class EditLog {
  private readonly cells: { sheetId: string; area: Area }[] = [];
  private readonly sheetIds = new Set<string>();
  private isStructureChanged = false;
  private selection: HostChange['selection'] = null;

  constructor(private readonly isReadOnly = false) {}

  cellsWritten(sheetId: string, area: Area): void {
    this.refuse();
    this.cells.push({ sheetId, area });
    this.sheetIds.add(sheetId);
  }

  sheetChanged(sheetId: string): void {
    this.refuse();
    this.sheetIds.add(sheetId);
  }

  structureChanged(): void {
    this.refuse();
    this.isStructureChanged = true;
  }

  selected(sheetId: string, area: Area | null): void {
    this.selection = { sheetId, area };
  }

  /** True where something has changed that stays when the workbook is saved. */
  get isWritten(): boolean {
    return this.sheetIds.size > 0 || this.isStructureChanged;
  }

  private refuse(): void {
    if (this.isReadOnly) throw new WorkbookException({ code: 'read-only' });
  }

  /** @returns null where nothing changed */
  change(): HostChange | null {
    if (!this.isWritten && this.selection === null) return null;
    return {
      cells: this.cells,
      sheetIds: [...this.sheetIds],
      isStructureChanged: this.isStructureChanged,
      selection: this.selection,
    };
  }
}
