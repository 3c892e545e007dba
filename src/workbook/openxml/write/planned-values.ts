import { areaContains, type Area } from '../../address';
import type { PlannedCell } from '../../sheet-plan';
import type { CellValue } from '../../snapshot';

/** The values that will stand in an area, row by row. */
export function plannedValues(cells: readonly PlannedCell[], area: Area): CellValue[] {
  const values = Array.from({ length: area.rowCount * area.columnCount }, (): CellValue => null);
  for (const cell of cells) {
    if (!areaContains(area, cell)) continue;
    const place = (cell.row - area.row) * area.columnCount + (cell.column - area.column);
    values[place] = typeof cell.content === 'object' ? cell.content.value : cell.content;
  }
  return values;
}
