import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { noTable } from './table-on';

const ROWS = 20_000;
const COLUMNS = 40;

/** The sheet, and how often any of its rows was asked for. */
function watched(sheet: SheetSnapshot): { readonly sheet: SheetSnapshot; readonly rowsRead: () => number } {
  let count = 0;
  const values = new Proxy(sheet.values, {
    get(rows, property, receiver): unknown {
      if (typeof property === 'string' && /^\d+$/.test(property)) count++;
      return Reflect.get(rows, property, receiver);
    },
  });
  return { sheet: { ...sheet, values }, rowsRead: () => count };
}

const dataOf = (cell: (row: number, column: number) => CellValue) =>
  sheetOf(Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => cell(row, column))));

describe('20,000 rows and 40 columns of unrelated data', () => {
  it.each<[string, (row: number, column: number) => CellValue]>([
    ['figures', (row, column) => row * column],
    ['texts', (row, column) => `Hộ ${row} tổ ${column}`],
    ['figures and texts', (row, column) => (column % 2 === 0 ? row : `Bản Hon ${column}`)],
    ['words that headings have', (row, column) => (column === row % COLUMNS ? 'Ghi chú' : row)],
  ])('as %s are no table after no row was read twice', (_, cell) => {
    const { sheet, rowsRead } = watched(dataOf(cell));
    expect(recogniseTables(sheet)).toEqual(noTable);
    expect(rowsRead()).toBeLessThanOrEqual(ROWS);
  });
});
