import type { Area } from '../../address';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../snapshot';
import type { CellToSet } from '../cell-to-set';

/** The values of an area, row by row. */
export function valuesIn(sheet: SheetSnapshot, area: Area): CellValue[] {
  const values: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      values.push(valueAt(sheet, { row, column }));
    }
  }
  return values;
}

export function firstRow(area: Area): Area {
  return { ...area, rowCount: 1 };
}

/** Values of header cells as the texts that a table has as its columns' names. */
export function headerTexts(values: readonly CellValue[]): string[] {
  return values.map((value) => {
    if (value === null) return '';
    return isCellError(value) ? value.error : String(value);
  });
}

/** Empties what a merge would hide: Excel keeps the value of the upper left cell alone. */
export function hiddenByMerge(sheet: SheetSnapshot, area: Area): CellToSet[] {
  return valuesIn(sheet, area).flatMap((value, index) => {
    const row = area.row + Math.floor(index / area.columnCount);
    const column = area.column + (index % area.columnCount);
    return index === 0 || value === null ? [] : [{ row, column, input: null }];
  });
}
