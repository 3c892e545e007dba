import type { Outcome } from '../outcome';
import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type {
  AssessmentTable,
  LevelScale,
  RecognisedColumn,
  SheetReading,
  TableProblem,
  TableRow,
  UnitName,
} from './assessment-table';
import { assignRoles, type RoleProblem } from './column-roles';
import { joinContinued, repeatsCriteria } from './continued-tables';
import { withJointTotals } from './joint-totals';
import { derivedPoints, misreckonedIn, withWeights, type DerivedPoints } from './derived-points';
import { headedColumns, headingOf, type HeaderBlock } from './header-block';
import { headerRuns } from './header-runs';
import { searchHeaders } from './header-search';
import { contentOf } from './column-content';
import { withCountedLevels } from './counted-levels';
import { claimOf } from './heading-claims';
import { findLevels, isAnsweredOnce, levelsByTicks, type LevelRun } from './level-columns';
import { matchHeader } from './header-words';
import { plannedAmounts } from './planned-amounts';
import { labelInTitle } from './outline/row-label';
import { parseRowNumber } from './row-number';
import { linesAround } from './lines-around';
import { startingPoints } from './starting-points';
import { confidenceOf } from './table-confidence';
import { readRows, saysSomething } from './table-rows';
import { findTitle } from './table-title';
import { findUnit } from './unit-name';
import type { UnitPlace } from './unit-lines';
import { unreadResults } from './unread-results';
import { cleanText } from './vietnamese-text';
import { byUnits } from './unit-sections';
import { withUnknownLevels } from './unknown-levels';

/** One of the tables that stand under a header, side by side, with its columns or why they cannot be told. */
export interface HeaderRun {
  readonly header: HeaderBlock;
  readonly columns: Outcome<readonly RecognisedColumn[], RoleProblem>;
  /** The columns of levels to tick that are more than the usual ticks; null where there are none. */
  readonly scale: LevelScale | null;
  /** Which points follow from the figures in other columns; null or none where it is not known of any. */
  readonly derived?: DerivedPoints | null;
}

/** @returns the next header's tables from a row on, at least one; or null */
export type RunFinder = (fromRow: number) => readonly HeaderRun[] | null;

/** Headers one after another that lead to no table, after which a sheet is given up. */
const MOST_FAILURES = 10;

/** @returns what finds headers by their own words */
export function runsByWords(sheet: SheetSnapshot): RunFinder {
  const search = searchHeaders(sheet);
  return (fromRow) => {
    const header = search.next(fromRow);
    return (
      header &&
      headerRuns(header).map((run) => {
        const levels = ownLevels(sheet, run) ?? unknownLevels(sheet, run);
        const scale = levels === null || levels.isPlain ? null : levels.scale;
        const derived = derivedPoints(sheet, run);
        return { header: run, columns: assignRoles(sheet, run, levels, derived), scale, derived };
      })
    );
  };
}

/** Words say that they are levels; figures may number what stands beside each other. */
function ownLevels(sheet: SheetSnapshot, header: HeaderBlock): LevelRun | null {
  const found = findLevels(header);
  const isInWords = found?.scale.columns.every(({ points }) => points === null) === true;
  if (found === null) return null;
  if (!isInWords && !isAnsweredOnce(sheet, header, found)) return null;
  return withCountedLevels(sheet, header, withUnknownLevels(sheet, header, found));
}

/** The levels under headings that are not known, by the ticks below. */
function unknownLevels(sheet: SheetSnapshot, header: HeaderBlock): LevelRun | null {
  const known = header.columns.filter((column) => claimOf(column, header.columns).length > 0);
  const isTicked = (column: number) => {
    const { filled, tickCells, ticks } = contentOf(sheet, header, column);
    return filled > 0 && ticks > 0 && tickCells >= MOST_TICKS;
  };
  const found = levelsByTicks(header, isTicked, new Set(known.map(({ column }) => column)));
  return found !== null && isAnsweredOnce(sheet, header, found) ? found : null;
}

const MOST_TICKS = 0.9;

/**
 * Reads the forms of a sheet, below one another and side by side.
 * @param findRuns where their headers are
 * @param called the unit that the file or the sheet is called after, for a form that names none
 */
export function readForms(sheet: SheetSnapshot, findRuns: RunFinder, called: UnitName | null): SheetReading {
  const tables: AssessmentTable[] = [];
  const problems: TableProblem[] = [];
  const unreadable = new Set<string>();
  let from = 0;
  let failures = 0;
  let overFailed: UnitPlace | null = null;
  for (let runs = findRuns(0); runs !== null && failures < MOST_FAILURES; runs = findRuns(from)) {
    const read: AssessmentTable[] = [];
    for (const { header, columns, scale, derived = null } of runs) {
      if (unreadable.has(wordsIn(header))) continue;
      if (!columns.ok) {
        unreadable.add(wordsIn(header));
        problems.push(...problemOf(header, columns.error));
        continue;
      }
      const ownUnit = unitOver(sheet, runs, header, { from, isFollowing: tables.length > 0, overFailed });
      const { rows: allRows, unread, below } = readRows(sheet, header, columns.value, ownUnit, scale?.columns);
      const startsFrom = startingPoints(sheet, header, columns.value);
      const plainRows = startsFrom === null ? allRows : allRows.filter(({ row }) => row !== startsFrom.row);
      const rows = derived === null ? plainRows : withWeights(sheet, derived, plainRows);
      if (!rows.some((row) => row.kind === 'criterion' || (row.kind === 'other' && saysSomething(row)))) continue;
      const taken = [...columns.value, ...(scale?.columns ?? []), ...(derived?.from ?? [])];
      const others = unreadResults(sheet, header, taken, rows);
      const planned = plannedAmounts(sheet, header, columns.value, rows);
      const table = {
        ...tableOf(sheet, header, columns.value, rows, unread, tables),
        scale,
        ...filled({ unread: others, planned, below }),
        ...(startsFrom === null ? {} : { startsFrom }),
        ...(derived === null ? {} : { misreckoned: misreckonedIn(sheet, derived, rows) }),
      };
      read.push(...byUnits({ ...table, unit: ownUnit ?? unitOfOther([...tables, ...read], table, called) }));
    }
    tables.push(...read);
    failures = read.length > 0 ? 0 : failures + 1;
    overFailed = tables.length > 0 ? null : (overFailed ?? { from, below: runs[0]?.header.top ?? from });
    from = Math.max(
      ...runs.map(({ header }) => header.bottom + 1),
      ...read.map(({ area }) => area.row + area.rowCount),
    );
  }
  return {
    tables: withJointTotals(joinContinued(tables)),
    problems: problems.filter((problem) => isWorthTelling(problem, tables)),
  };
}

/** @returns the lists that have something in them */
function filled<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}

/** A header that cannot be read is repeated on the next page, and is no clearer there. */
function wordsIn({ columns }: HeaderBlock): string {
  return columns.map(headingOf).join('\n');
}

/** Beside tables that can be read, a list that only looks like one is none. */
function isWorthTelling({ candidates }: TableProblem, tables: readonly AssessmentTable[]): boolean {
  return tables.length === 0 || candidates.length > 0;
}

/** Where over a table its unit is named. */
interface OverTable {
  readonly from: number;
  readonly isFollowing: boolean;
  /** What stands over lists between, as of the sheet's contents, that are no tables: over the first table only. */
  readonly overFailed: UnitPlace | null;
}

/** @returns the unit named over a table, of tables side by side in its own columns first */
function unitOver(
  sheet: SheetSnapshot,
  runs: readonly HeaderRun[],
  header: HeaderBlock,
  { from, isFollowing, overFailed }: OverTable,
): UnitName | null {
  const lines = { from, below: header.top, isNearestFirst: isFollowing };
  const place = runs.findIndex((run) => run.header === header);
  const findAbove = () => findUnit(sheet, lines) ?? (overFailed === null ? null : findUnit(sheet, overFailed));
  if (runs.length === 1) return findAbove();
  const inColumns = findUnit(sheet, { ...lines, columns: { first: header.firstColumn, last: header.lastColumn } });
  return inColumns ?? (place === 0 ? findAbove() : null);
}

/** A table without a unit of its own is the unit's before it, unless it is about the same criteria once more. */
function unitOfOther(
  before: readonly AssessmentTable[],
  table: AssessmentTable,
  called: UnitName | null,
): UnitName | null {
  const last = before.at(-1);
  if (last === undefined) return called;
  return before.some((other) => repeatsCriteria(table, other)) ? null : last.unit;
}

function problemOf(header: HeaderBlock, problem: RoleProblem): readonly TableProblem[] {
  if (problem.kind !== 'ambiguous') return [];
  const { role, candidates } = problem;
  return [{ role, candidates: headedColumns(header, candidates), area: headerArea(header) }];
}

function tableOf(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
  rows: readonly TableRow[],
  unread: number,
  above: readonly AssessmentTable[],
): AssessmentTable {
  const { row, column, columnCount } = headerArea(header);
  const lastRow = rows.at(-1)?.row ?? header.bottom;
  const headerBottom = withColumnNumbers(header.bottom, rows);
  const area = { row, column, rowCount: lastRow - row + 1, columnCount };
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    layout: 'form',
    area,
    headerRowCount: headerBottom - header.top + 1,
    columns,
    rows: rows.filter((tableRow) => tableRow.row > headerBottom),
    scale: null,
    lead: leadOver(sheet, header, columns, rows),
    unit: null,
    title: findTitle(sheet, header.top),
    linesAround: linesAround(
      sheet,
      area,
      above.map((table) => table.area),
    ),
    ...confidenceOf(columns, rows, unread),
  };
}

/**
 * What heads the first criteria though it stands in the header or right over it, as the headings of the next criteria
 * stand in or over the header that is repeated. Beside a heading of numbers, words that are not known head the column.
 */
function leadOver(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
  rows: readonly TableRow[],
): TableRow | null {
  const place = columns.find(({ role }) => role === 'title')?.column;
  const own = header.columns.find(({ column }) => column === place)?.words.at(-1);
  if (own !== undefined && matchHeader(own.text) === null) {
    const mayLead =
      !columns.some(({ role }) => role === 'number') ||
      labelInTitle(own.text) !== null ||
      rows.some(({ kind, number }) => kind === 'repeatedHeader' || (kind === 'group' && number === null));
    if (mayLead) return leadAt(own.row, own.text);
  }
  const above = (sheet.values[header.top - 1] ?? []).map((value) => cleanText(value ?? null));
  const [only = '', ...others] = above.filter((text) => text !== '');
  return others.length === 0 && parseRowNumber(only) !== null ? leadAt(header.top - 1, only) : null;
}

function leadAt(row: number, title: string): TableRow {
  return { row, kind: 'group', number: null, title, cells: {} };
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
