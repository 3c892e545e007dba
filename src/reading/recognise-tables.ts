import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { AssessmentTable, RecognisedColumn, SheetReading, TableProblem, TableRow } from './assessment-table';
import type { ColumnMapping } from './column-mapping';
import { assignRoles } from './column-roles';
import { findHeaderBlock, type HeaderBlock } from './header-block';
import { findTitle } from './table-title';
import { readRows } from './table-rows';
import { findUnit } from './unit-name';

/** What is known of a sheet from elsewhere. */
export interface ReadingHints {
  /** The workbook's file name where it may name the sheet's unit. */
  readonly fileName?: string | null;
  /** What somebody said of the sheet's columns. */
  readonly mapping?: ColumnMapping | null;
}

/** Rows like headers that lead to no table, after which a sheet is given up. */
const MOST_HEADERS = 10;

/**
 * Finds the assessment tables of a sheet, wherever they stand: the header of one to three rows, what each column is for,
 * the rows, the unit and the title over it.
 * @returns neither tables nor problems on a sheet without any, such as a guide
 */
export function recogniseTables(sheet: SheetSnapshot, { fileName, mapping }: ReadingHints = {}): SheetReading {
  const problems: TableProblem[] = [];
  let header = findHeaderBlock(sheet, 0);
  for (let tries = 0; header !== null && tries < MOST_HEADERS; tries++) {
    const columns = assignRoles(sheet, header);
    if (columns.ok) {
      const rows = readRows(sheet, header, columns.value);
      if (rows.some(({ kind }) => kind === 'criterion')) {
        return { tables: [tableOf(sheet, header, columns.value, rows)], problems: [] };
      }
    } else if (columns.error.kind === 'ambiguous' && problems.length === 0) {
      const { role, candidates } = columns.error;
      problems.push({ role, candidates, area: headerArea(header) });
    }
    header = findHeaderBlock(sheet, header.bottom + 1);
  }
  return { tables: [], problems };
}

function tableOf(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
  rows: readonly TableRow[],
): AssessmentTable {
  const { row, column, columnCount } = headerArea(header);
  const lastRow = rows.at(-1)?.row ?? header.bottom;
  const headerBottom = withColumnNumbers(header.bottom, rows);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    layout: 'form',
    area: { row, column, rowCount: lastRow - row + 1, columnCount },
    headerRowCount: headerBottom - header.top + 1,
    columns,
    rows: rows.filter((tableRow) => tableRow.row > headerBottom),
    unit: findUnit(sheet, header.top),
    title: findTitle(sheet, header.top),
    confidence: confidenceOf(columns, rows),
  };
}

/** A row of column numbers right under the header is a part of it. */
function withColumnNumbers(bottom: number, rows: readonly TableRow[]): number {
  const [first] = rows;
  return first?.kind === 'repeatedHeader' && first.row === bottom + 1 ? first.row : bottom;
}

function headerArea({ top, bottom, columns }: HeaderBlock): Area {
  const places = columns.map(({ column }) => column);
  const first = Math.min(...places);
  return { row: top, column: first, rowCount: bottom - top + 1, columnCount: Math.max(...places) - first + 1 };
}

/** As sure as the least sure of the columns, and less so the more rows could not be made out. */
function confidenceOf(columns: readonly RecognisedColumn[], rows: readonly TableRow[]): number {
  const understood = rows.filter(({ kind }) => kind !== 'other').length / rows.length;
  return Math.min(...columns.map(({ confidence }) => confidence)) * understood;
}
