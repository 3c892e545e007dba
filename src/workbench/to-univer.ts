import {
  isCellError,
  isNotCalculated,
  type CellValue,
  type SheetSnapshot,
  type SheetVisibility,
} from '../workbook/snapshot';
import { gridRange, type GridRange } from './display/conditional-formats';
import type { GridStyle } from './display/grid-style';
import type { SheetDisplay, WorkbookDisplay } from './display/workbook-display';

/** A cell in the shape that Univer keeps (its ICellData). */
export interface GridCell {
  readonly v: string | number | null;
  /** 1 text, 2 number, 3 boolean. Without the 2 a number is no number to conditional formats. */
  readonly t: 1 | 2 | 3 | null;
  readonly f: string | null;
  /** A key of the workbook's styles. */
  readonly s?: string;
}

/** Cells by row and column. */
export type GridCells = Record<number, Record<number, GridCell>>;

/** A sheet in the shape that Univer keeps (its IWorksheetData). */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: 0 | 1;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly defaultStyle: GridStyle;
  readonly cellData: GridCells;
  readonly mergeData: GridRange[];
  readonly rowData: Readonly<Record<number, { readonly h?: number; readonly ia?: 0; readonly hd?: 1 }>>;
  readonly columnData: Readonly<Record<number, { readonly w?: number; readonly hd?: 1 }>>;
  readonly freeze: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  readonly showGridlines: 0 | 1;
}

/** Empty rows and columns past the used ones, to scroll and type into. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const MIN_ROWS = 100;
const MIN_COLUMNS = 26;

/** The workbook's styles by the keys that `GridCell.s` uses. */
export function toGridStyles({ styles }: WorkbookDisplay): Readonly<Record<string, GridStyle>> {
  return Object.fromEntries(styles.map((style, index) => [String(index), style]));
}

/**
 * A sheet as the grid shows it: formulas with the values that the file has for them, so that nothing is computed on load.
 * @param normalStyle how cells look that carry no style
 */
export function toGridSheet(sheet: SheetSnapshot, { layout }: SheetDisplay, normalStyle: GridStyle): GridSheet {
  const used = usedCounts(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: isHidden(sheet.visibility) ? 1 : 0,
    rowCount: Math.max(used.rows + SPARE_ROWS, MIN_ROWS),
    columnCount: Math.max(used.columns + SPARE_COLUMNS, MIN_COLUMNS),
    defaultRowHeight: layout.defaultRowHeight,
    defaultColumnWidth: layout.defaultColumnWidth,
    defaultStyle: normalStyle,
    cellData: toGridCells(sheet, layout.styles),
    mergeData: sheet.merges.map(gridRange),
    rowData: Object.fromEntries(
      [...layout.rows].map(([row, { height, hidden }]) => [
        row,
        { ...(height !== null && { h: height, ia: 0 as const }), ...(hidden && { hd: 1 as const }) },
      ]),
    ),
    columnData: Object.fromEntries(
      [...layout.columns].map(([column, { width, hidden }]) => [
        column,
        { ...(width !== null && { w: width }), ...(hidden && { hd: 1 as const }) },
      ]),
    ),
    freeze: {
      xSplit: layout.frozen.columns,
      ySplit: layout.frozen.rows,
      startRow: layout.frozen.rows === 0 ? -1 : layout.frozen.rows,
      startColumn: layout.frozen.columns === 0 ? -1 : layout.frozen.columns,
    },
    showGridlines: layout.showGridLines ? 1 : 0,
  };
}

/** A value, and the formula that it came from with its "=", as the grid keeps them. */
function toGridCell(value: CellValue, formula: string | null): GridCell {
  // What no program has worked out yet, the grid works out.
  if (value === null || isNotCalculated(value)) return { v: null, t: null, f: formula };
  if (isCellError(value)) return { v: value.error, t: 1, f: formula };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3, f: formula };
  return { v: value, t: typeof value === 'number' ? 2 : 1, f: formula };
}

function toGridCells(sheet: SheetSnapshot, styles: SheetDisplay['layout']['styles']): GridCells {
  const cells: GridCells = {};
  sheet.values.forEach((values, row) => {
    const formulas = sheet.formulas[row];
    values?.forEach((value, column) => {
      const formula = formulas?.[column] ?? null;
      if (value === undefined || (value === null && formula === null)) return;
      (cells[row] ??= {})[column] = toGridCell(value, formula);
    });
    formulas?.forEach((formula, column) => {
      if (formula === undefined || cells[row]?.[column] !== undefined) return;
      (cells[row] ??= {})[column] = toGridCell(null, formula);
    });
  });
  for (const [row, rowStyles] of styles) {
    for (const [column, style] of rowStyles) {
      const rowCells = (cells[row] ??= {});
      rowCells[column] = { ...(rowCells[column] ?? { v: null, t: null, f: null }), s: String(style) };
    }
  }
  return cells;
}

function usedCounts({ usedRange }: SheetSnapshot): { rows: number; columns: number } {
  if (usedRange === null) return { rows: 0, columns: 0 };
  return { rows: usedRange.row + usedRange.rowCount, columns: usedRange.column + usedRange.columnCount };
}

function isHidden(visibility: SheetVisibility): boolean {
  return visibility !== 'visible';
}
