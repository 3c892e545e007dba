import type { Area, CellPosition } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';

/** What a column of an assessment sheet can be for, in the order in which most forms have them. */
export const columnRoles = [
  'number',
  'title',
  'maximumScore',
  'selfScore',
  'verifiedScore',
  /** One column with words or signs for the result. */
  'result',
  /** A tick column of its own: "Đạt" and "Chưa đạt" under a merged "Kết quả". */
  'met',
  'notMet',
  'evidence',
  'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface RecognisedColumn {
  readonly role: ColumnRole;
  readonly column: number;
  /** The header's words, from the top row to the lowest, joined by " › ". */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, as codes that i18n puts into words ("header-word", "content"). */
  readonly reasons: readonly string[];
}

export type RowKind = 'group' | 'criterion' | 'total' | 'repeatedHeader' | 'other';

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** As the sheet has it, without final dots and brackets; null where the row has none. */
  readonly number: string | null;
  readonly title: string;
  /**
   * The cells under the recognised columns; a merged cell stands at every row that it covers. None on rows that only
   * repeat the header or run on.
   */
  readonly cells: Readonly<Partial<Record<ColumnRole, TableCell>>>;
}

export interface TableCell {
  /** Where the value stands: the top-left cell of a merged area. */
  readonly position: CellPosition;
  readonly value: CellValue;
  readonly hasFormula: boolean;
}

/** How units and criteria lie on a sheet: a row per criterion for one unit, or units against criteria. */
export type TableLayout = 'form' | 'matrix';

/**
 * What one unit's assessment stands in, recognised: a form, or the unit's row or column of a matrix with the criteria
 * that head it. A sheet may have several.
 */
export interface AssessmentTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly layout: TableLayout;
  /** From the first header row to the last row of the table; a matrix is one area for all of its units. */
  readonly area: Area;
  readonly headerRowCount: number;
  readonly columns: readonly RecognisedColumn[];
  /** One per criterion, group or total. In a matrix with a row per unit, all of a unit's stand on one row of the sheet. */
  readonly rows: readonly TableRow[];
  readonly unit: UnitName | null;
  /** The title over the table, for the reader's eyes; null where there is none. */
  readonly title: string | null;
  /** 0 to 1: how sure the recognition is as a whole. */
  readonly confidence: number;
}

/** Who is assessed, and where the sheet says so; what the sheet or the file is called has no position. */
export interface UnitName {
  readonly name: string;
  readonly position: CellPosition | null;
}

/** Something like a table that cannot be read: a needed column is not there, or several columns claim it. */
export interface TableProblem {
  readonly area: Area;
  readonly role: ColumnRole;
  readonly candidates: readonly number[];
}

/** All that a sheet says to somebody who looks for assessment tables; nothing on a guide sheet. */
export interface SheetReading {
  /** From top to bottom, a matrix unit by unit. */
  readonly tables: readonly AssessmentTable[];
  readonly problems: readonly TableProblem[];
}
