import { matchRows } from '../assessing/match-rows';
import type { LikelySet, SetReason } from '../assessing/set-choice';
import type { CriteriaSet } from '../criteria/criteria-set';
import type { AssessmentTable, TableProblem, TableRow, UnitName } from '../reading/assessment-table';
import { columnsByWords } from '../reading/columns-by-words';
import { headerAt } from '../reading/header-block';
import { headerChoices, mappingOf, type HeaderChoices } from '../reading/header-choices';
import { decodeSheet } from '../reading/legacy-text/decode-sheet';
import type { SheetSnapshot } from '../workbook/snapshot';
import { choiceForTable } from './choice-for-table';
import { readTables } from './check-sheet';
import type { Measuring } from './measuring';
import type { CheckOptions } from './check';
import { measuringOf } from './measuring';
import type { SheetMapping } from './metadata/sheet-mapping';
import type { CheckReport } from './report';
import { sheetHints } from './sheet-hints';

/** What was recognised on one sheet, and why. */
export interface SheetExplanation {
  /** The sheet is a summary that we made, and was not read. */
  readonly isOurTab: boolean;
  /** Mappings were there for the sheet, and nothing on it looks like what they were made for. */
  readonly isMappingUnused: boolean;
  /** One for each header; the units of a matrix share theirs. */
  readonly headers: readonly HeaderExplanation[];
  readonly problems: readonly ProblemExplanation[];
  /** What to write so that the sheet is read as it is now, or to correct; null where there is nothing to say. */
  readonly mapping: SheetMapping | null;
}

export interface HeaderExplanation {
  /** The first unit's; all units of a matrix have its columns and its criteria. */
  readonly table: AssessmentTable;
  readonly units: readonly (UnitName | null)[];
  /** Null where the sheet does not say which it is of. */
  readonly criteriaSet: CriteriaSet | null;
  readonly criteriaReasons: readonly SetReason[];
  /** Where there is none: one that the table resembles. */
  readonly likely: LikelySet | null;
  readonly criterionRows: number;
  /** Of those, the rows that the criteria set has. */
  readonly matchedRows: number;
  /** Rows among the others that are nothing that a table has. */
  readonly leftOut: readonly TableRow[];
}

export interface ProblemExplanation {
  readonly problem: TableProblem;
  readonly choices: HeaderChoices;
}

/**
 * Tells for each sheet of a report how it was read.
 * @param options those that the report was made with
 */
export function explain(
  { workbook, remembered, sheets }: CheckReport,
  options: CheckOptions,
): readonly SheetExplanation[] {
  const legacy = new Map(
    workbook.sheets.flatMap((sheet) => {
      const decoded = decodeSheet(sheet);
      return decoded === null ? [] : [[sheet.id, decoded] as const];
    }),
  );
  const hintsOf = sheetHints(workbook, legacy, { given: options.mappings ?? [], remembered: remembered.mappings });
  return sheets.map(({ sheet, layout, findings }) => {
    const isOurTab = layout === 'none' && findings.length === 0;
    const hints = hintsOf(sheet);
    const unicode = { ...sheet, values: hints.legacy?.values ?? sheet.values };
    const { tables, problems } = isOurTab ? { tables: [], problems: [] } : readTables(sheet, hints);
    return {
      isOurTab,
      isMappingUnused: !isOurTab && hints.mappings.length > 0 && !isByMapping(tables),
      headers: byHeader(tables).map((ofHeader) => explainHeader(ofHeader, measuringOf(sheet, options, remembered))),
      problems: problems.map((problem) => ({ problem, choices: headerChoices(unicode, problem) })),
      mapping: suggestedMapping(unicode, tables, problems),
    };
  });
}

function isByMapping([table]: readonly AssessmentTable[]): boolean {
  return table?.columns.some(({ reasons }) => reasons.includes('mapping')) === true;
}

type Tables = readonly [AssessmentTable, ...AssessmentTable[]];

function byHeader(tables: readonly AssessmentTable[]): readonly Tables[] {
  const groups = new Map<string, Tables>();
  for (const table of tables) {
    const key = `${table.layout} ${table.area.row} ${table.area.column}`;
    const others = groups.get(key);
    groups.set(key, others === undefined ? [table] : [...others, table]);
  }
  return [...groups.values()];
}

function explainHeader([table, ...others]: Tables, measuring: Measuring): HeaderExplanation {
  const { chosen: criteriaSet, reasons, likely } = choiceForTable(table, measuring);
  return {
    table,
    units: [table, ...others].map(({ unit }) => unit),
    criteriaSet,
    criteriaReasons: reasons,
    likely,
    criterionRows: table.rows.filter(({ kind }) => kind === 'criterion').length,
    matchedRows: criteriaSet === null ? 0 : matchRows(table.rows, criteriaSet).rows.size,
    leftOut: table.rows.filter(({ kind }) => kind === 'other'),
  };
}

/** A form as it was read; of one that could not be read, what the headings say one by one. */
function suggestedMapping(
  sheet: SheetSnapshot,
  tables: readonly AssessmentTable[],
  [problem]: readonly TableProblem[],
): SheetMapping | null {
  const form = tables.find(({ layout }) => layout === 'form');
  if (form !== undefined) return { sheet: sheet.name, mapping: mappingOf(form) };
  if (problem === undefined) return null;
  const { top, bottom } = headerChoices(sheet, problem);
  const { column: first, columnCount } = problem.area;
  const header = headerAt(sheet, { top, bottom });
  const columns = header.columns.filter(({ column }) => column >= first && column < first + columnCount);
  return {
    sheet: sheet.name,
    mapping: { headerTop: top, headerBottom: bottom, columns: columnsByWords({ ...header, columns }) },
  };
}
