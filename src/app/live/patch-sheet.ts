import type { CellsRead } from '../../workbook/port';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';

/** A sheet as it was read before, with what some of its cells hold now. */
export function patchSheet(sheet: SheetSnapshot, { usedRange, blocks }: CellsRead): SheetSnapshot {
  const values: (readonly (CellValue | undefined)[] | undefined)[] = [...sheet.values];
  const changed = new Map<number, (CellValue | undefined)[]>();
  for (const { area, values: rows } of blocks) {
    for (const [offset, cells] of rows.entries()) {
      const row = area.row + offset;
      const patched = changed.get(row) ?? [...(values[row] ?? [])];
      for (const [index, value] of cells.entries()) patched[area.column + index] = value ?? undefined;
      changed.set(row, patched);
      values[row] = patched;
    }
  }
  return { ...sheet, usedRange, values };
}
