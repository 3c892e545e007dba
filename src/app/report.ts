import type { Finding } from '../assessing/finding';
import type { CriteriaError } from '../criteria/errors';
import type { DismissedFinding } from './dismissals/dismissal';
import type { NewerMetadata, UnreadableMetadata } from './metadata/metadata-json';
import type { WorkbookMetadata } from './metadata/workbook-metadata';
import type { GivenUp } from './pace';
import type { UndoObstacle } from './undo/undo-obstacle';
import type { TableLayout } from '../reading/assessment-table';
import type { AssessedTable } from '../reporting/assessed-table';
import type { CellPosition } from '../workbook/address';
import type { WorkbookError } from '../workbook/errors';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** What was found on one sheet. A sheet without a table has `layout` "none": no error in a guide sheet. */
export type SheetReport =
  | {
      /** As the first of its tables has it. */
      readonly layout: TableLayout;
      readonly sheet: SheetSnapshot;
      /** One for each unit on the sheet. */
      readonly tables: readonly [AssessedTable, ...AssessedTable[]];
      /** Those of all its tables, from top to bottom. */
      readonly findings: readonly Finding[];
      /** What was found and dismissed. */
      readonly dismissed: readonly DismissedFinding[];
    }
  | {
      readonly layout: 'none';
      readonly sheet: SheetSnapshot;
      readonly findings: readonly Finding[];
      readonly dismissed: readonly DismissedFinding[];
    };

export interface CheckReport {
  readonly workbook: WorkbookSnapshot;
  /** What the workbook itself said of its sheets, and the criteria sets that it carries. */
  readonly remembered: WorkbookMetadata;
  readonly sheets: readonly SheetReport[];
}

/** The tables of all sheets that have any, in the order of the sheets. */
export function assessedTables(sheets: readonly SheetReport[]): readonly AssessedTable[] {
  return sheets.flatMap((sheet) => (sheet.layout === 'none' ? [] : sheet.tables));
}

/** There is something like a table, and the findings say what is unclear about it. */
export function isUnclear({ layout, findings }: SheetReport): boolean {
  return layout === 'none' && findings.some(({ code }) => !SAYS_NO_TABLE.has(code));
}

const SAYS_NO_TABLE: ReadonlySet<Finding['code']> = new Set(['table-not-found', 'sheet-left-out']);

/** Why nothing can be done with sheets of which none was read. */
export function noTableError(sheets: readonly SheetReport[]): NoTable {
  return sheets.some(isUnclear) ? { code: 'table-unclear' } : { code: 'no-table' };
}

type NoTable =
  /** No sheet that was asked for has a table. */
  | { readonly code: 'no-table' }
  /** There is one of which it is not clear which column is which. */
  | { readonly code: 'table-unclear' };

/** A guide sheet beside a table is no error; a file with nothing else is: whoever sent it sent the wrong one. */
export function hasNoTable({ sheets }: CheckReport): boolean {
  return sheets.every(
    ({ layout, findings }) => layout === 'none' && findings.every(({ code }) => code === 'table-not-found'),
  );
}

/** Everything that a use case can be refused for. */
export type AppError =
  | WorkbookError
  | CriteriaError
  | NewerMetadata
  | UnreadableMetadata
  | UndoObstacle
  | GivenUp
  | NoTable
  /** There is no empty cell where a score or a total belongs. */
  | { readonly code: 'nothing-to-score' }
  /** A tab of ours holds something of the user's outside what we wrote, which writing it anew would erase. */
  | ({ readonly code: 'tab-has-other-content' } & CellOnSheet)
  /** A finding is not there any more, or says something else. */
  | { readonly code: 'finding-gone' }
  /** The cell is not what it was when it was checked. */
  | ({ readonly code: 'cell-changed' } & CellOnSheet)
  | ({ readonly code: 'cell-has-formula' } & CellOnSheet)
  /** The cell is formatted as text, so that Excel would keep a number as text too. */
  | ({ readonly code: 'cell-keeps-text' } & CellOnSheet);

interface CellOnSheet {
  readonly sheet: string;
  readonly cell: CellPosition;
}
