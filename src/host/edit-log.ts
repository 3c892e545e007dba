import type { Area } from '../workbook/address';

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

/** Gathers what the actions of one batch change. */
export class EditLog {
  private readonly cells: { sheetId: string; area: Area }[] = [];
  private readonly sheetIds = new Set<string>();
  private isStructureChanged = false;
  private selection: HostChange['selection'] = null;

  cellsWritten(sheetId: string, area: Area): void {
    this.cells.push({ sheetId, area });
    this.sheetIds.add(sheetId);
  }

  sheetChanged(sheetId: string): void {
    this.sheetIds.add(sheetId);
  }

  structureChanged(): void {
    this.isStructureChanged = true;
  }

  selected(sheetId: string, area: Area | null): void {
    this.selection = { sheetId, area };
  }

  /** @returns null where nothing changed */
  change(): HostChange | null {
    if (this.sheetIds.size === 0 && !this.isStructureChanged && this.selection === null) return null;
    return {
      cells: this.cells,
      sheetIds: [...this.sheetIds],
      isStructureChanged: this.isStructureChanged,
      selection: this.selection,
    };
  }
}
