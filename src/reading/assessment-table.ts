import type { Area, CellPosition } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';

/** What a column of an assessment sheet can be for, in the order in which most forms have them. */
export const columnRoles = [
  'number',
  /** What a criterion is called whose contents stand in the titles' column, merged over the rows of these. */
  'parentTitle',
  'title',
  /** What is asked for: "≥ 90 %", "Đạt". */
  'requirement',
  /** How points are found: "Họp 4 lần/năm: 20 điểm; 3 lần: 15 điểm". */
  'method',
  'maximumScore',
  /** Fewer points than these are not enough. */
  'minimumScore',
  'selfScore',
  'verifiedScore',
  /** What was reached, beside the column that judges it: a rate, a number, a date. */
  'amount',
  /** One column with words or signs for the result. */
  'result',
  /** Tick columns: "Đạt", "Cơ bản đạt" and "Chưa đạt" under a merged "Kết quả". */
  'met',
  'basicallyMet',
  'notMet',
  /** A tick column that takes the criterion out: "Không áp dụng", "N/A". */
  'notApplicable',
  'evidence',
  'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The roles that hold what was concluded; a form has at least one of them. */
export const concludingRoles: readonly ColumnRole[] = [
  'result',
  'met',
  'basicallyMet',
  'notMet',
  'selfScore',
  'verifiedScore',
];

export interface RecognisedColumn {
  readonly role: ColumnRole;
  readonly column: number;
  /** The header's words, from the top row to the lowest, joined by " › ". */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, as codes that i18n puts into words. */
  readonly reasons: readonly ColumnReason[];
}

export type ColumnReason =
  /** The heading is a known one, has known words in it, or stands under a heading that is known. */
  | 'header-word'
  | 'header-words-within'
  | 'header-above'
  /** The heading is not known, and what stands below tells. */
  | 'content'
  /** What stands below is what the heading says, is not, or is hard to tell. */
  | 'content-agrees'
  | 'content-contradicts'
  | 'content-unclear'
  /** Another column could be it as well. */
  | 'rival-column'
  /** Somebody said so. */
  | 'mapping';

export type TableReason =
  | 'numbers-run-on'
  | 'numbers-do-not-run-on'
  /** Many rows are neither criteria nor anything else that tables have. */
  | 'rows-unclear'
  /** Many scores are above their maximum, as if the columns were taken for one another. */
  | 'scores-above-maximum';

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
  /** The cells under the table's level columns, in their order; none where it has none. */
  readonly levels?: readonly TableCell[];
  /** What its points count in the total, where a column says so and the points have it not already. */
  readonly weight?: number;
}

/** One of several columns to tick, each a level of its own: "CĐ | Đ | K | T", "Mức 1 | Mức 2 | Mức 3", "4 | 3 | 2 | 1 | 0". */
export interface LevelColumn {
  readonly column: number;
  /** As the heading has it. */
  readonly label: string;
  readonly judgement: LevelJudgement;
  /** What a tick is worth where the levels are figures; null where they are words. */
  readonly points: number | null;
}

/** What a level says of its criterion; `rated` where nothing calls it met or not. */
export type LevelJudgement = 'met' | 'basicallyMet' | 'notMet' | 'notApplicable' | 'rated';

/** The level columns of a table. */
export interface LevelScale {
  readonly columns: readonly LevelColumn[];
  /** Whether each level stands on the one before, so that several ticks in a row are lawful. */
  readonly isCumulative: boolean;
  /** Whether "Đạt" and "Không đạt" stand in place of ticks. */
  readonly isInWords?: true;
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
  /**
   * Its one row is what a unit came to as a whole, "78,95 of 87", and no criterion: what it has not of it is nothing that
   * one cell could mend.
   */
  readonly isOfWholes?: true;
  /** One per criterion, group or total. In a matrix with a row per unit, all of a unit's stand on one row of the sheet. */
  readonly rows: readonly TableRow[];
  /** The headings of further columns with results, as of a second appraiser, that are read for nothing. */
  readonly unread?: readonly UnreadColumn[];
  /** Rows among or below the units of a matrix that sum these up, criterion by criterion; the same for each unit. */
  readonly unitSums?: readonly UnitSum[];
  /** What rows ask for and reached, where two columns say both in figures. */
  readonly planned?: readonly PlannedAmount[];
  /** Points that do not follow from the figures beside them as those of the other rows do. */
  readonly misreckoned?: readonly MisreckonedCell[];
  /** Words right below a list without numbers: the rest of it with nothing said, or a note. */
  readonly below?: readonly TableRow[];
  /** Where its points are those that are taken off: what everybody begins with. */
  readonly startsFrom?: StartingPoints;
  /** Null where the table has no level columns. */
  readonly scale: LevelScale | null;
  /** The line right over the header, which may head the first rows as repeated headers head the next. */
  readonly lead: TableRow | null;
  readonly unit: UnitName | null;
  /** The title over the table, for the reader's eyes; null where there is none. */
  readonly title: string | null;
  /** What the sheet says over the table, and in notes under it, from top to bottom: which document it follows, for one. */
  readonly linesAround: readonly SheetLine[];
  /** 0 to 1: how sure the recognition is as a whole; `isUnsure` says when to ask. */
  readonly confidence: number;
  /** What the rows add to the columns' reasons. */
  readonly reasons: readonly TableReason[];
}

/**
 * A row of a matrix that says something of all units above it, or a column that does so of those beside it: "Số xã đạt",
 * "Cộng", "Điểm trung bình".
 */
export interface UnitSum {
  readonly title: string;
  /** Whether it is a column. */
  readonly isAcross?: true;
  readonly row: number;
  /** The first row under the header. */
  readonly firstRow: number;
  /** Under the criteria, what is filled in. */
  readonly cells: readonly TableCell[];
}

/** What a row asks for, and what it says was reached: per cent for percentages. */
export interface PlannedAmount {
  readonly row: number;
  readonly planned: number;
  readonly reached: number;
  readonly of: 'number' | 'percentage';
  /** What was reached, as it is shown. */
  readonly text: string;
  /** Whether nothing else says what is concluded of the row. */
  readonly isResult?: true;
}

/** The points that everybody begins with, and the row of the table that says so, where one does. */
export interface StartingPoints {
  readonly points: number;
  readonly row: number | null;
}

/** A figure, and what the figures beside it come to. */
export interface MisreckonedCell {
  readonly position: CellPosition;
  readonly found: number;
  readonly expected: number;
}

/** The heading of a column that is read for nothing. */
export interface UnreadColumn extends SheetLine {
  /** What is filled in below it where it holds points; not there where it holds results or ticks. */
  readonly points?: readonly TableCell[];
}

/** A line of a cell's text beside the tables. */
export interface SheetLine {
  readonly text: string;
  readonly position: CellPosition;
}

/** Who is assessed, and where the sheet says so; what the sheet or the file is called has no position. */
export interface UnitName {
  readonly name: string;
  readonly position: CellPosition | null;
  /** A line "Tên xã: …", the title over the table, or what the file or the sheet is called; trusted in this order. */
  readonly source: UnitSource;
}

export type UnitSource = 'label' | 'title' | 'fileName' | 'sheetName';

/** Something like a table that cannot be read: a needed column is not there, or several columns claim it. */
export interface TableProblem {
  readonly area: Area;
  readonly role: ColumnRole;
  readonly candidates: readonly HeadedColumn[];
}

/** A column and the words over it; "" where there are none. */
export type HeadedColumn = Pick<RecognisedColumn, 'column' | 'header'>;

/** All that a sheet says to somebody who looks for assessment tables; nothing on a guide sheet. */
export interface SheetReading {
  /** A mapping was given and nothing on the sheet looks like what it was made for: the sheet was read without it. */
  readonly isMappingUnused?: boolean;
  /** From top to bottom, a matrix unit by unit. */
  readonly tables: readonly AssessmentTable[];
  readonly problems: readonly TableProblem[];
}
