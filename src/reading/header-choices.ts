import type { Area } from '../workbook/address';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { AssessmentTable, ColumnRole, TableProblem } from './assessment-table';
import type { ColumnMapping } from './column-mapping';
import { headerAt, headingOf, withoutColumnNumbers, type HeaderRows } from './header-block';
import { cleanText } from './vietnamese-text';

/** What somebody has to see to say which column of a table is which. */
export interface HeaderChoices extends HeaderRows {
  /** All columns with a heading or with something below, from left to right. */
  readonly columns: readonly ColumnChoice[];
}

export interface ColumnChoice {
  readonly column: number;
  /** The words over it, from the top row to the lowest, joined by " › "; "" where there are none. */
  readonly header: string;
  /** The first texts below it, as they stand. */
  readonly samples: readonly string[];
  /** What it was taken for, or null. */
  readonly role: ColumnRole | null;
}

const MOST_SAMPLES = 3;
/** Rows under the header that samples are taken from. */
const SAMPLE_ROWS = 40;
/** Columns beside the known ones that may belong to the table without a heading: numbers often stand so. */
const COLUMNS_BESIDE = 2;

/** @returns the columns that may be chosen from, with a preview of each */
export function headerChoices(sheet: SheetSnapshot, about: TableProblem | AssessmentTable): HeaderChoices {
  const rows = withoutColumnNumbers(sheet, headerRowsOf(about));
  const headings = new Map(headerAt(sheet, rows).columns.map((column) => [column.column, headingOf(column)]));
  const roles = new Map('columns' in about ? about.columns.map(({ column, role }) => [column, role]) : []);
  const { column: first, columnCount } = about.area;
  const columns: ColumnChoice[] = [];
  for (let column = Math.max(0, first - COLUMNS_BESIDE); column < first + columnCount + COLUMNS_BESIDE; column++) {
    const header = headings.get(column) ?? '';
    const samples = samplesBelow(sheet, rows.bottom, column);
    if (header !== '' || samples.length > 0) columns.push({ column, header, samples, role: roles.get(column) ?? null });
  }
  return { ...rows, columns };
}

/** @returns a recognised table's columns as somebody would name them; of a table in two halves the first's */
export function mappingOf(table: AssessmentTable): ColumnMapping {
  const { top, bottom } = headerRowsOf(table);
  const columns = table.columns.filter(
    ({ role }, index) => table.columns.findIndex((other) => other.role === role) === index,
  );
  return {
    headerTop: top,
    headerBottom: bottom,
    columns: columns.map(({ role, column, header }) => ({
      role,
      column,
      header: table.headerRowCount === 0 ? null : header,
    })),
  };
}

/** Of a table without a header the row above its first, which may be none of the sheet's. */
function headerRowsOf(about: TableProblem | AssessmentTable): HeaderRows {
  const { row, rowCount }: Area = about.area;
  const count = 'headerRowCount' in about ? about.headerRowCount : rowCount;
  return { top: count === 0 ? row - 1 : row, bottom: row + count - 1 };
}

function samplesBelow(sheet: SheetSnapshot, bottom: number, column: number): readonly string[] {
  const samples: string[] = [];
  for (let row = bottom + 1; row <= bottom + SAMPLE_ROWS && samples.length < MOST_SAMPLES; row++) {
    const text = cleanText(valueAt(sheet, { row, column }));
    if (text !== '') samples.push(text);
  }
  return samples;
}
