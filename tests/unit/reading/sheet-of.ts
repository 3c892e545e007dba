import { areaFromA1, type Area } from '../../../src/workbook/address';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';

interface SheetParts {
  readonly name?: string;
  /** Merged areas as A1 addresses. */
  readonly merges?: readonly string[];
}

/** A sheet with these rows from A1 on, null for empty cells. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  { name = 'Sheet1', merges = [] }: SheetParts = {},
): SheetSnapshot {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return {
    id: 'sheet-1',
    name,
    visibility: 'visible',
    isProtected: false,
    usedRange: columnCount === 0 ? null : { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: rows.map((row) => row.map((value) => value ?? undefined)),
    formulas: [],
    fonts: [],
    merges: merges.map(areaOf),
    marks: [],
    tableNames: [],
    chartNames: [],
  };
}

function areaOf(address: string): Area {
  const area = areaFromA1(address);
  if (area === null) throw new Error(`${address} is not an address`);
  return area;
}
