import type { Finding } from '../assessing/finding';
import { unreachable } from '../outcome';
import type { ColumnRole } from '../reading/assessment-table';
import { cellToA1, type CellPosition } from '../workbook/address';
import { valueAt } from '../workbook/snapshot';
import type { AssessedSheet } from './assessed-sheet';
import { columnFixed, textConstant } from './formula-text';
import { roleOfColumn, spellingsOn } from './result-spellings';

/**
 * A formula that says whether what was found still holds, for the row it is written for; "TRUE" where only a new
 * check can tell.
 * @param row 0-based row that the references are to stand on
 */
export type LiveCondition = (row: number) => string;

const always: LiveCondition = () => 'TRUE';

/** @returns what chooses the live condition of each finding on this sheet */
export function liveConditions(assessed: AssessedSheet): (finding: Finding, cell: CellPosition) => LiveCondition {
  const { table } = assessed;
  const spellings = spellingsOn(assessed);
  const columnOf = (role: ColumnRole) => table.columns.find((column) => column.role === role)?.column ?? null;
  const metColumn = columnOf('met');
  const notMetColumn = columnOf('notMet');
  const maxScores = new Map(
    assessed.assessment.criteria.flatMap(({ scoreCell, maxScore }) =>
      scoreCell === null || maxScore === null ? [] : [[cellToA1(scoreCell), maxScore]],
    ),
  );

  const notExactlyOneTick: LiveCondition | null =
    metColumn === null || notMetColumn === null
      ? null
      : (row) =>
          `${isOneOf({ row, column: metColumn }, spellings.tick)}=${isOneOf({ row, column: notMetColumn }, spellings.tick)}`;

  const resultUnknown = (cell: CellPosition): LiveCondition => {
    const role = roleOfColumn(table, cell.column);
    if (role === 'result') {
      const known = Object.values(spellings.results).flat();
      return (row) => `NOT(${isOneOf({ row, column: cell.column }, known)})`;
    }
    return role === 'met' || role === 'notMet' ? (notExactlyOneTick ?? always) : always;
  };

  const stillNotMet = (cell: CellPosition): LiveCondition => {
    const role = roleOfColumn(table, cell.column);
    const { notMet, basicallyMet } = spellings.results;
    if (role === 'result') return (row) => isOneOf({ row, column: cell.column }, [...notMet, ...basicallyMet]);
    if (role === 'notMet') return (row) => isOneOf({ row, column: cell.column }, spellings.tick);
    return always;
  };

  const scoreUnusable = (cell: CellPosition): LiveCondition => {
    const maximum = maximumOf(assessed, cell, columnOf('maximumScore'), maxScores.get(cellToA1(cell)) ?? null);
    return (row) => {
      const score = columnFixed({ row, column: cell.column });
      const above = maximum === null ? '' : `,${score}>${maximum(row)}`;
      return `OR(NOT(ISNUMBER(${score})),${score}<0${above})`;
    };
  };

  return (finding, cell) => {
    switch (finding.code) {
      case 'result-missing':
      case 'result-unrecognised':
        return resultUnknown(cell);
      case 'result-conflict':
        return roleOfColumn(table, cell.column) === 'result' ? always : resultUnknown(cell);
      case 'criterion-not-met':
      case 'criterion-basically-met':
        return stillNotMet(cell);
      case 'evidence-missing':
        return (row) => `LEN(TRIM(${columnFixed({ row, column: cell.column })}))=0`;
      case 'score-missing':
      case 'score-not-number':
      case 'score-above-maximum':
      case 'score-negative':
        return scoreUnusable(cell);
      case 'score-step':
        return (row) => isOffStep(columnFixed({ row, column: cell.column }), finding.step);
      case 'number-as-text':
        return (row) => `ISTEXT(${columnFixed({ row, column: cell.column })})`;
      case 'formula-error':
        return (row) => `ISERROR(${columnFixed({ row, column: cell.column })})`;
      case 'table-not-found':
      case 'criteria-set-mismatch':
      case 'header-ambiguous':
      case 'unit-missing':
      case 'criterion-missing':
      case 'criterion-duplicate':
      case 'criterion-unknown':
      case 'total-mismatch':
        return always;
      default:
        return unreachable(finding);
    }
  };
}

function isOneOf(cell: CellPosition, texts: readonly string[]): string {
  const text = `TRIM(${columnFixed(cell)})`;
  return `OR(${texts.map((known) => `${text}=${textConstant(known)}`).join(',')})`;
}

/** With a tolerance: 0.3 / 0.1 is not quite 3 in binary. */
function isOffStep(score: string, step: number): string {
  return `ABS(${score}/${step}-ROUND(${score}/${step},0))>0.000001`;
}

/** The maximum's own cell where it is a number on that row, else the set's maximum. */
function maximumOf(
  { sheet }: AssessedSheet,
  cell: CellPosition,
  maximumColumn: number | null,
  maxScore: number | null,
): LiveCondition | null {
  if (maximumColumn !== null) {
    const value = valueAt(sheet, { row: cell.row, column: maximumColumn });
    if (typeof value === 'number') return (row) => columnFixed({ row, column: maximumColumn });
  }
  return maxScore === null ? null : () => String(maxScore);
}
