import type { SheetReport } from '../../app/report';
import type { AssessmentTable, ColumnRole, TableProblem } from '../../reading/assessment-table';
import { columnsByWords } from '../../reading/columns-by-words';
import { headerAt, withoutColumnNumbers } from '../../reading/header-block';
import { mappingOf } from '../../reading/header-choices';
import { isUnsure, recogniseTables } from '../../reading/recognise-tables';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { draftOf, type ColumnsDraft } from './columns-draft';

/** Where the questions begin: what was recognised, and what of it is in doubt. */
export interface FirstQuestion {
  readonly draft: ColumnsDraft;
  /** What is asked first. */
  readonly role: ColumnRole;
  readonly doubts: readonly ColumnDoubt[];
}

/** Why a column is asked for: it was recognised with doubt, or several claim to be it. */
export type ColumnDoubt =
  | { readonly kind: 'unsure'; readonly role: ColumnRole }
  | { readonly kind: 'candidates'; readonly role: ColumnRole; readonly columns: readonly number[] };

/**
 * @param report of a sheet as it was checked
 * @param sheet the same with its text in Unicode
 * @returns null where the sheet has nothing like a form
 */
export function firstQuestion(report: SheetReport, sheet: SheetSnapshot): FirstQuestion | null {
  if (report.layout === 'matrix') return null;
  if (report.layout === 'form') return aboutTable(report.tables[0].table);
  const [problem] = recogniseTables(sheet).problems;
  return problem === undefined ? null : aboutProblem(sheet, problem);
}

function aboutTable(table: AssessmentTable): FirstQuestion {
  const doubts = table.columns.filter(isUnsure).map(({ role }): ColumnDoubt => ({ kind: 'unsure', role }));
  const draft = draftOf(mappingOf(table));
  return { draft, role: doubts[0]?.role ?? 'title', doubts };
}

/** The role in question is left open, so that nobody takes a guess for an answer. */
function aboutProblem(sheet: SheetSnapshot, { area, role, candidates }: TableProblem): FirstQuestion {
  const header = headerAt(sheet, withoutColumnNumbers(sheet, { top: area.row, bottom: area.row + area.rowCount - 1 }));
  const { top: headerTop, bottom: headerBottom } = header;
  const ofTable = header.columns.filter(
    ({ column }) => column >= area.column && column < area.column + area.columnCount,
  );
  const columns = columnsByWords({ ...header, columns: ofTable }).filter((column) => column.role !== role);
  const draft = draftOf({ headerTop, headerBottom, columns });
  const isTick = role === 'met' || role === 'notMet';
  return {
    draft: isTick ? { ...draft, resultForm: 'ticks' } : draft,
    role,
    doubts:
      candidates.length > 1 ? [{ kind: 'candidates', role, columns: candidates.map(({ column }) => column) }] : [],
  };
}
