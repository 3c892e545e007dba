import type { Area, CellPosition } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';

/** What a column of an assessment sheet is for. */
export type ColumnRole =
  | 'number'
  | 'title'
  | 'maximumScore'
  | 'selfScore'
  | 'verifiedScore'
  /** One column with words or signs for the result. */
  | 'result'
  /** A tick column of its own: "Đạt" and "Chưa đạt" under a merged "Kết quả". */
  | 'met'
  | 'notMet'
  | 'evidence'
  | 'note';

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

/** A sheet's assessment table, recognised. */
export interface AssessmentTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly layout: 'form';
  /** From the first header row to the last row of the table. */
  readonly area: Area;
  readonly headerRowCount: number;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly TableRow[];
  readonly unit: { readonly name: string; readonly position: CellPosition | null } | null;
  /** The title over the table, for the reader's eyes; null where there is none. */
  readonly title: string | null;
  /** 0 to 1: how sure the recognition is as a whole. */
  readonly confidence: number;
}

/** Why a sheet has no table that can be read. */
export type TableProblem =
  | { readonly kind: 'none' }
  /** Something like a table, but a needed column is not there or two columns claim it. */
  | {
      readonly kind: 'ambiguous';
      readonly area: Area;
      readonly role: ColumnRole;
      readonly candidates: readonly number[];
    };
