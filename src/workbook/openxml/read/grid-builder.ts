import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../address';
import { WorkbookException } from '../../errors';
import type { CellValue } from '../../snapshot';
import { MAX_GRID_CELLS } from '../limits';
import type { SheetBudget } from './read-budget';

/**
 * Puts cells, which come row by row, into a sparse grid, and finds the smallest area that holds every value. A row that
 * comes again has the cells of all its pieces: some programs write a row for each cell.
 */
export class GridBuilder {
  readonly values: (CellValue[] | undefined)[] = [];
  readonly formulas: ((string | undefined)[] | undefined)[] = [];
  private row = -1;
  /** The current row; copied at its end, so that the copy takes no more room than it needs. */
  private readonly rowValues: CellValue[] = [];
  private readonly rowFormulas: (string | undefined)[] = [];
  private firstRow = MAX_ROWS;
  private lastRow = -1;
  private firstColumn = MAX_COLUMNS;
  private lastColumn = -1;
  private cells = 0;

  private letters = 0;

  /** @param sheet the sheet's name, to tell in the error */
  constructor(
    private readonly sheet: string,
    private readonly budget: SheetBudget,
  ) {}

  /** @throws WorkbookException as `finish` does */
  startRow(row: number): void {
    if (row === this.row) return;
    this.endRow();
    this.row = row;
    this.rowValues.length = 0;
    this.rowFormulas.length = 0;
    if (this.values[row] !== undefined) this.rowValues.push(...this.values[row]);
    if (this.formulas[row] !== undefined) this.rowFormulas.push(...this.formulas[row]);
  }

  setValue(column: number, value: Exclude<CellValue, null>): void {
    const { rowValues } = this;
    while (rowValues.length < column) rowValues.push(null);
    rowValues[column] = value;
    if (typeof value === 'string') this.letters += value.length;
    if (column < this.firstColumn) this.firstColumn = column;
  }

  /** @throws WorkbookException as `SheetBudget.spend` does */
  setFormula(column: number, formula: string): void {
    this.budget.spend('formulas', formula.length);
    const { rowFormulas } = this;
    while (rowFormulas.length < column) rowFormulas.push(undefined);
    rowFormulas[column] = formula;
  }

  /**
   * Says that no more rows come.
   * @throws WorkbookException `sheet-too-large` past `MAX_GRID_CELLS`; as `SheetBudget.spend` does
   */
  finish(): void {
    this.endRow();
  }

  private endRow(): void {
    const { row, rowValues, rowFormulas } = this;
    if (row < 0) return;
    const length = rowValues.length;
    this.cells += length + rowFormulas.length;
    if (this.cells > MAX_GRID_CELLS) {
      throw new WorkbookException({ code: 'sheet-too-large', sheet: this.sheet, cells: this.cells });
    }
    this.budget.spend('cells', length + rowFormulas.length);
    this.budget.spend('letters', this.letters);
    this.letters = 0;
    if (rowFormulas.length > 0) this.formulas[row] = rowFormulas.slice();
    if (length === 0) return;
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
