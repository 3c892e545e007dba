import type { Area } from '../workbook/address';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import { HostError, notImplemented } from './host-error';
import type { TableTarget } from './host-object';

/** Tables that the batch has added; the workbook takes them when the batch is over, with the name they end up with. */
export class TableDrafts {
  private readonly pending = new Map<TableTarget, Area>();
  private nextNumber = 1;

  constructor(private readonly workbook: EditableWorkbook) {}

  /** @param sheetId null for the tables of the whole workbook */
  on(sheetId: string | null): readonly TableTarget[] {
    const sheetIds = sheetId === null ? this.workbook.sheetInfos().map(({ id }) => id) : [sheetId];
    const stored = sheetIds.flatMap((id) =>
      this.workbook.sheet(id).tableNames.map((name): TableTarget => ({ sheetId: id, name })),
    );
    return [...stored, ...[...this.pending.keys()].filter((table) => sheetIds.includes(table.sheetId))];
  }

  add(sheetId: string, area: Area): TableTarget {
    const table = { sheetId, name: `Table${this.nextNumber++}` };
    this.pending.set(table, area);
    return table;
  }

  rename(table: TableTarget, name: string): void {
    if (!this.pending.has(table)) throw notImplemented('Table.name of a table that was there before');
    if (this.on(null).some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError('InvalidArgument', 'The name is taken.');
    }
    table.name = name;
  }

  remove(table: TableTarget): void {
    if (!this.pending.delete(table)) this.workbook.removeTable(table.name);
  }

  forget(sheetId: string): void {
    for (const table of this.pending.keys()) if (table.sheetId === sheetId) this.pending.delete(table);
  }

  flush(): void {
    for (const [{ sheetId, name }, area] of this.pending) this.workbook.addTable(sheetId, { name, area });
    this.pending.clear();
  }
}
