import { areaOfCell, type Area } from './address';
import type { CellsRead } from './port';
import { valueAt, type SheetSnapshot } from './snapshot';

/** What a sheet holds in an area and in its cells with formulas, where all of the sheet is at hand. */
export function cellsOf(sheet: SheetSnapshot, area: Area): CellsRead {
  const computed = sheet.formulas.flatMap((cells, row) =>
    (cells ?? []).flatMap((formula, column) =>
      formula === undefined ? [] : [{ area: areaOfCell({ row, column }), values: [[valueAt(sheet, { row, column })]] }],
    ),
  );
  const rows = Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
  const columns = Array.from({ length: area.columnCount }, (_, offset) => area.column + offset);
  const values = rows.map((row) => columns.map((column) => valueAt(sheet, { row, column })));
  return { usedRange: sheet.usedRange, blocks: [{ area, values }, ...computed] };
}
