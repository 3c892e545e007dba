import type { Area } from '../workbook/address';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import type { CellStyle } from '../workbook/sheet-plan';

/** Gathers formats that Office.js sets one property at a time, so that the workbook is asked once for each area. */
export class StyleQueue {
  private readonly queue: { sheetId: string; area: Area; style: CellStyle }[] = [];

  constructor(private readonly workbook: EditableWorkbook) {}

  add(sheetId: string, area: Area, style: CellStyle): void {
    const last = this.queue.at(-1);
    if (last?.sheetId === sheetId && isSameArea(last.area, area)) last.style = { ...last.style, ...style };
    else this.queue.push({ sheetId, area, style });
  }

  forget(sheetId: string): void {
    const kept = this.queue.filter((entry) => entry.sheetId !== sheetId);
    this.queue.splice(0, this.queue.length, ...kept);
  }

  flush(): void {
    const entries = this.queue.splice(0);
    for (const sheetId of new Set(entries.map((entry) => entry.sheetId))) {
      const styles = entries.filter((entry) => entry.sheetId === sheetId);
      this.workbook.setStyles(sheetId, styles);
    }
  }
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
