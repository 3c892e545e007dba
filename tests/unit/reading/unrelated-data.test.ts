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

describe('a register of risks', () => {
  it.each([
    [
      ['ID', 'Risk', 'Likelihood (1-5)', 'Impact (1-5)', 'Score', 'Owner'],
      ['R1', 'Data breach', 3, 5, 15, 'IT'],
      ['R2', 'Fire', 2, 5, 10, 'Admin'],
      ['R3', 'Supplier default', 3, 3, 9, 'SCM'],
    ],
    [
      ['TT', 'Mô tả rủi ro', 'Khả năng xảy ra', 'Mức độ tác động', 'Điểm rủi ro', 'Biện pháp'],
      [1, 'Mất dữ liệu kế toán', 3, 5, 15, 'Sao lưu'],
      [2, 'Chậm giải ngân', 4, 4, 16, 'Đôn đốc'],
      [3, 'Cháy nổ kho lưu trữ', 2, 5, 10, 'Chữa cháy'],
    ],
  ])('gives nobody points', (...rows: (readonly CellValue[])[]) => {
    expect(recogniseTables(sheetOf([['SỔ ĐĂNG KÝ RỦI RO'], ...rows]))).toEqual(noTable);
  });
});
