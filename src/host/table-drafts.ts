import type { Area } from '../workbook/address';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import { intersection } from './area-arithmetic';
import { excelRefuses } from './excel-refusals';
import { notImplemented } from './host-error';
import type { TableTarget } from './host-object';
import { isItemName } from './item-name';

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

  /** @param merges the sheet's merged areas, which no table has */
  add(sheetId: string, area: Area, merges: readonly Area[]): TableTarget {
    this.refuseOverlap(sheetId, area);
    if (merges.some((other) => intersection(other, area) !== null)) throw excelRefuses('tableOverlap');
    const table = { sheetId, name: `Table${this.nextNumber++}` };
    this.pending.set(table, area);
    return table;
  }

  named(name: string): boolean {
    return this.on(null).some((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** @throws HostError where a table stands in the area */
  refuseOverlap(sheetId: string, area: Area): void {
    const pending = [...this.pending].flatMap(([table, own]) => (table.sheetId === sheetId ? [own] : []));
    const stored = this.workbook.tables(sheetId).map((table) => table.area);
    if ([...pending, ...stored].some((other) => intersection(other, area) !== null)) throw excelRefuses('tableOverlap');
  }

  rename(table: TableTarget, name: string): void {
    if (!this.pending.has(table)) throw notImplemented('Table.name of a table that was there before');
    const isTaken = this.on(null).some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase());
    const isDefined = this.workbook.names().some((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!isItemName(name) || isTaken || isDefined) throw excelRefuses('tableName');
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
