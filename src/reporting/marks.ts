import { severityOf, type Finding } from '../assessing/finding';
import { columnLetters, type CellPosition } from '../workbook/address';
import type { WorkbookEdit } from '../workbook/edit';
import { MAX_FORMULA_LENGTH } from '../workbook/formula-limits';
import type { RuleLimits } from '../workbook/port';
import { MARK_SIGNATURE, type Mark, type SheetSnapshot } from '../workbook/snapshot';
import type { AssessedTable } from './assessed-table';
import { areasOfCells } from './cell-areas';
import { fixed } from './formula-text';
import { groupBy } from './group-by';
import { liveConditions, type LiveCondition } from './live-condition';
import { markedSeverities, markStyles, type MarkedSeverity } from './mark-style';

export type MarksEdit = Extract<WorkbookEdit, { kind: 'setMarks' }>;

/** One cell to be marked, with all that is wrong with it. */
interface MarkedCell {
  readonly cell: CellPosition;
  readonly conditions: LiveCondition[];
}

const ALL_RULES: RuleLimits = { longest: MAX_FORMULA_LENGTH, followOtherCells: true, keepOrder: true };

/**
 * Plans the highlights of a checked sheet: one conditional format per severity and column over all of its tables, each
 * with a formula that lets go of a cell when it has been mended. The sheet's earlier marks are replaced.
 * @param rules where they cannot follow what a cell's mark depends on, it stays until the next check; where their order
 *   is not kept, a cell gets the gravest mark alone
 */
export function planMarks(
  sheet: SheetSnapshot,
  tables: readonly AssessedTable[],
  rules: RuleLimits = ALL_RULES,
): MarksEdit {
  const found = tables.map((table) => ({ findings: table.findings, conditionOf: liveConditions(table) }));
  const taken = new Set<string>();
  const marks = markedSeverities.flatMap((severity) => {
    const all = markedCells(found, severity, rules);
    const ownCells = rules.keepOrder ? all : all.filter(({ cell }) => !taken.has(keyOf(cell)));
    for (const { cell } of ownCells) taken.add(keyOf(cell));
    // Programs count relative rows from the first area or from the topmost corner of all: in one column these are one.
    return [...groupBy(ownCells, ({ cell }) => cell.column)]
      .sort(([a], [b]) => a - b)
      .map(([, cells]): Mark => {
        const areas = areasOfCells(cells.map(({ cell }) => cell));
        return {
          areas,
          formula: markFormula(severity, cells, areas[0]?.row ?? 0, rules.longest),
          style: markStyles[severity],
        };
      });
  });
  return { kind: 'setMarks', sheetId: sheet.id, marks, replaced: sheet.marks };
}

/** Plans the removal of every mark on a sheet, whoever set it. */
export function planMarkRemoval(sheet: SheetSnapshot): MarksEdit {
  return { kind: 'setMarks', sheetId: sheet.id, marks: [], replaced: sheet.marks };
}

/** How many cells the marks colour at most; a cell with two marks counts once. */
export function countMarkedCells(marks: readonly Mark[]): number {
  const cells = new Set<string>();
  for (const area of marks.flatMap((mark) => mark.areas)) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        cells.add(`${row}:${column}`);
    }
  }
  return cells.size;
}

/** What was found in one table, and what says of each finding whether it still holds. */
interface FoundInTable {
  readonly findings: readonly Finding[];
  readonly conditionOf: (finding: Finding, cell: CellPosition) => LiveCondition;
}

function markedCells(
  tables: readonly FoundInTable[],
  severity: MarkedSeverity,
  { followOtherCells }: RuleLimits,
): MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { findings, conditionOf } of tables) {
    for (const finding of findings) {
      const { cell } = finding;
      if (cell === null || severityOf[finding.code] !== severity) continue;
      const marked = cells.get(keyOf(cell)) ?? { cell, conditions: [] };
      const condition = conditionOf(finding, cell);
      marked.conditions.push(followOtherCells ? condition : ofOwnCellAlone(condition, cell));
      cells.set(keyOf(cell), marked);
    }
  }
  return [...cells.values()];
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}

const TEXTS = /"[^"]*"/g;
const REFERENCES = /\$?([A-Z]{1,3})\$?\d+(?![\w(])/g;

/**
 * A rule's cell may stay as it is painted when another one changes that the rule refers to (OfficeDev/office-js #5299,
 * #1157); a change of its own always paints it anew.
 */
function ofOwnCellAlone(condition: LiveCondition, { column }: CellPosition): LiveCondition {
  return (row) => {
    const formula = condition(row);
    const columns = [...formula.replaceAll(TEXTS, '').matchAll(REFERENCES)].map(([, letters]) => letters);
    return columns.every((letters) => letters === columnLetters(column)) ? formula : 'TRUE';
  };
}

/**
 * `=AND(N("ChamChuan:gap")=0,…)`, for the topmost row. Columns stand fixed; rows that need different conditions are told
 * apart by ROW(). Conditional formats allow no array constants.
 */
function markFormula(
  severity: MarkedSeverity,
  cells: readonly MarkedCell[],
  topRow: number,
  longestRule: number,
): string {
  const formula = `=AND(${MARK_SIGNATURE}:${severity}")=0,${anyRowHolds(cells, topRow)})`;
  return formula.length <= longestRule ? formula : `=AND(${MARK_SIGNATURE}:${severity}")=0,TRUE)`;
}

function anyRowHolds(cells: readonly MarkedCell[], topRow: number): string {
  const byCondition = groupBy(cells, ({ conditions }) => anyHolds(conditions, topRow));
  const [only, ...others] = byCondition.keys();
  if (only !== undefined && others.length === 0) return only;
  return `OR(${[...byCondition]
    .map(([condition, sharing]) => {
      const rows = sharing.map(({ cell }) => `ROW()=ROW(${fixed(cell)})`);
      return `AND(${rows.length === 1 ? rows.join('') : `OR(${rows.join(',')})`},${condition})`;
    })
    .join(',')})`;
}

/** An error value in the cell would make the rule do nothing: it counts as not mended. */
function anyHolds(conditions: readonly LiveCondition[], topRow: number): string {
  const distinct = [...new Set(conditions.map((condition) => condition(topRow)))];
  if (distinct.includes('TRUE')) return 'TRUE';
  const [only, ...others] = distinct;
  return `IFERROR(${only !== undefined && others.length === 0 ? only : `OR(${distinct.join(',')})`},TRUE)`;
}
