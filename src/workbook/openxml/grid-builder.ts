import { MAX_COLUMNS, MAX_ROWS, type Area } from '../address';
import { WorkbookException } from '../errors';
import type { CellValue } from '../snapshot';
import { MAX_GRID_CELLS } from './limits';

/** Puts cells, which come row by row, into a sparse grid, and finds the smallest area that holds every value. */
export class GridBuilder {
  readonly values: (CellValue[] | undefined)[] = [];
  readonly formulas: (string[] | undefined)[] = [];
  private row = 0;
  /** The current row's values; copied at its end, so that the copy takes no more room than it needs. */
  private rowValues: CellValue[] = [];
  private firstRow = MAX_ROWS;
  private lastRow = -1;
  private firstColumn = MAX_COLUMNS;
  private lastColumn = -1;
  private cells = 0;

  /** @param sheet the sheet's name, to tell in the error */
  constructor(private readonly sheet: string) {}

  startRow(row: number): void {
    this.row = row;
    this.rowValues.length = 0;
  }

  setValue(column: number, value: Exclude<CellValue, null>): void {
    const { rowValues } = this;
    while (rowValues.length < column) rowValues.push(null);
    rowValues[column] = value;
    if (column < this.firstColumn) this.firstColumn = column;
  }

  setFormula(column: number, formula: string): void {
    const row = (this.formulas[this.row] ??= []);
    row[column] = formula;
  }

  /** @throws WorkbookException `sheet-too-large` past `MAX_GRID_CELLS` */
  endRow(): void {
    const { row, rowValues } = this;
    const length = rowValues.length;
    if (length === 0) return;
    this.cells += length;
    if (this.cells > MAX_GRID_CELLS) {
      throw new WorkbookException({ code: 'sheet-too-large', sheet: this.sheet, cells: this.cells });
    }
    this.values[row] = rowValues.slice();
    if (row < this.firstRow) this.firstRow = row;
    if (row > this.lastRow) this.lastRow = row;
    if (length > this.lastColumn + 1) this.lastColumn = length - 1;
  }

  usedRange(): Area | null {
    if (this.lastRow < 0) return null;
    return {
      row: this.firstRow,
      column: this.firstColumn,
      rowCount: this.lastRow - this.firstRow + 1,
      columnCount: this.lastColumn - this.firstColumn + 1,
    };
  }
}
