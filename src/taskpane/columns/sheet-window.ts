import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { indexMerges, type MergedCells } from '../../reading/merged-cells';
import { cleanText } from '../../reading/vietnamese-text';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';

/** A part of a sheet to look at: a header with some of the rows under it. */
export interface SheetWindow {
  /** 0-based, from left to right. */
  readonly columns: readonly number[];
  readonly rows: readonly WindowRow[];
}

export interface WindowRow {
  readonly row: number;
  readonly isHeader: boolean;
  /** A merged area is one cell, at its first row and column. */
  readonly cells: readonly WindowCell[];
}

export interface WindowCell {
  readonly column: number;
  readonly columnCount: number;
  readonly rowCount: number;
  readonly text: string;
}

/** More are not looked through, let alone told apart, in a pane. */
const MOST_COLUMNS = 40;
/** Rows under the header: the first is often a group's. */
const SAMPLE_ROWS = 4;
/** How far below the header they are looked for. */
const FARTHEST_SAMPLE = 40;

/** The header's rows and the first rows with something in them below, as wide as the sheet is. */
export function sheetWindow(
  sheet: SheetSnapshot,
  header: { readonly headerTop: number; readonly headerBottom: number },
  language: Language,
): SheetWindow {
  const { headerTop, headerBottom } = header;
  const columns = usedColumns(sheet);
  const first = columns[0] ?? 0;
  const merges = indexMerges(sheet.merges, { first, last: first + columns.length - 1 });
  const rows = [
    ...range(headerTop, headerBottom - headerTop + 1),
    ...range(headerBottom + 1, FARTHEST_SAMPLE)
      .filter((row) => hasContent(sheet, row))
      .slice(0, SAMPLE_ROWS),
  ];
  return {
    columns,
    rows: rows.map((row) => ({
      row,
      isHeader: row <= headerBottom,
      cells: columns.flatMap((column) => cellAt(sheet, merges, { row, column }, rows, columns, language)),
    })),
  };
}

/** The sheet's columns, as far as they can be told apart in a pane. */
export function usedColumns({ usedRange }: SheetSnapshot): readonly number[] {
  return usedRange === null ? [] : range(usedRange.column, Math.min(usedRange.columnCount, MOST_COLUMNS));
}

/** @returns nothing for a cell that a merged one covers */
function cellAt(
  sheet: SheetSnapshot,
  merges: MergedCells,
  position: { readonly row: number; readonly column: number },
  rows: readonly number[],
  columns: readonly number[],
  language: Language,
): readonly WindowCell[] {
  const { row, column } = position;
  const merge = merges.at(row, column);
  if (merge === null) {
    return [{ column, columnCount: 1, rowCount: 1, text: textOf(valueAt(sheet, position), language) }];
  }
  const isCovering = (index: number, from: number, count: number) => index >= from && index < from + count;
  const coveredRows = rows.filter((each) => isCovering(each, merge.row, merge.rowCount));
  const coveredColumns = columns.filter((each) => isCovering(each, merge.column, merge.columnCount));
  if (row !== coveredRows[0] || column !== coveredColumns[0]) return [];
  const text = textOf(valueAt(sheet, merge), language);
  return [{ column, columnCount: coveredColumns.length, rowCount: coveredRows.length, text }];
}

function hasContent(sheet: SheetSnapshot, row: number): boolean {
  return sheet.values[row]?.some((value) => value !== null && value !== undefined && value !== '') ?? false;
}

function textOf(value: CellValue, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  return isCellError(value) ? value.error : cleanText(value);
}

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
