import { maximumOf as mostPointsOf } from '../criteria/measure-kinds';
import { statedIn } from '../assessing/assessment';
import type { Finding } from '../assessing/finding';
import type { ColumnRole, TableRow } from '../reading/assessment-table';
import type { CellPosition } from '../workbook/address';
import { valueAt } from '../workbook/snapshot';
import { isWithin } from './amount-formula';
import type { AssessedTable } from './assessed-table';
import { followedMeasure } from './followed-measure';
import { columnFixed, textConstant, trimmedText } from './formula-text';
import { distinct, isTickRole, roleOfColumn, spellingsOn, tickRoles, type TickRole } from './result-spellings';

/**
 * A formula that says whether what was found still holds, for the row it is written for; "TRUE" where only a new
 * check can tell.
 * @param row 0-based row that the references are to stand on
 */
export type LiveCondition = (row: number) => string;

const always: LiveCondition = () => 'TRUE';

/** @returns what chooses the live condition of each finding on this sheet */
export function liveConditions(assessed: AssessedTable): (finding: Finding, cell: CellPosition) => LiveCondition {
  const { table } = assessed;
  const spellings = spellingsOn(assessed);
  const columnsOf = rowColumns(table);
  const maxScores = new Map(
    statedIn(assessed.assessment).map(({ number, measure, maxScore }) => [
      number,
      measure === null ? maxScore : mostPointsOf(measure),
    ]),
  );
  const amountMeasures = new Map(
    statedIn(assessed.assessment).map(({ number, measure }) => [number, followedMeasure(measure)]),
  );
  const maximumOf = (finding: Finding, cell: CellPosition): LiveCondition | null => {
    const maximum = maxScores.get(finding.criterion ?? '') ?? null;
    if (maximum === null) return null;
    const maximumColumn = columnsOf(cell)('maximumScore');
    const isOnSheet =
      maximumColumn !== null && valueAt(assessed.sheet, { row: cell.row, column: maximumColumn }) === maximum;
    return (row) => (isOnSheet ? columnFixed({ row, column: maximumColumn }) : String(maximum));
  };

  const emptyEvidence = distinct([
    '',
    ...assessed.findings.flatMap(({ code, cell }) =>
      code === 'evidence-missing' && cell !== null ? [trimmedText(valueAt(assessed.sheet, cell))] : [],
    ),
  ]);

  const isTicked = (row: number, role: TickRole, column: number) => isOneOf({ row, column }, spellings.ticks[role]);
  const notExactlyOneTick = (cell: CellPosition): LiveCondition | null => {
    const columns = tickRoles.flatMap((role) => {
      const column = columnsOf(cell)(role);
      return column === null ? [] : [{ role, column }];
    });
    if (columns.length < 2) return null;
    return (row) => `${columns.map(({ role, column }) => isTicked(row, role, column)).join('+')}<>1`;
  };

  const resultUnknown = (cell: CellPosition): LiveCondition => {
    const role = roleOfColumn(table, cell.column);
    if (role === 'result') {
      const known = Object.values(spellings.results).flat();
      return (row) => `NOT(${isOneOf({ row, column: cell.column }, known)})`;
    }
    if (!isTickRole(role)) return always;
    const isUnclearRow = notExactlyOneTick(cell);
    const clear = [...spellings.ticks[role], ...spellings.noTicks];
    return (row) => {
      const tick = { row, column: cell.column };
      const isUnclear = `AND(LEN(TRIM(${columnFixed(tick)}))>0,NOT(${isOneOf(tick, clear)}))`;
      return isUnclearRow === null ? isUnclear : `OR(${isUnclear},${isUnclearRow(row)})`;
    };
  };

  const stillNotMet = (finding: Finding, cell: CellPosition): LiveCondition => {
    const role = roleOfColumn(table, cell.column);
    if (role === 'result') {
      const { notMet, basicallyMet } = spellings.results;
      const stated = trimmedText(valueAt(assessed.sheet, cell));
      const known = distinct([...notMet, ...basicallyMet, stated]);
      const measure = amountMeasures.get(finding.criterion ?? '');
      return (row) => {
        const result = { row, column: cell.column };
        if (measure === undefined || measure === null || measure === 'asFound' || measure.kind === 'words')
          return isOneOf(result, known);
        const amount = columnFixed(result);
        return `IF(ISNUMBER(${amount}),NOT(${isWithin(measure, amount)}),${isOneOf(result, known)})`;
      };
    }
    if (role === 'notMet' || role === 'basicallyMet') return (row) => isTicked(row, role, cell.column);
    const maximum = maximumOf(finding, cell);
    if (maximum === null) return always;
    return (row) => {
      const score = columnFixed({ row, column: cell.column });
      return `IF(ISNUMBER(${score}),${score}<${maximum(row)},ISTEXT(${score}))`;
    };
  };

  const scoreUnusable = (finding: Finding, cell: CellPosition): LiveCondition => {
    const maximum = maximumOf(finding, cell);
    return (row) => {
      const score = columnFixed({ row, column: cell.column });
      const above = maximum === null ? '' : `,${score}>${maximum(row)}`;
      return `OR(NOT(ISNUMBER(${score})),${score}<0${above})`;
    };
  };

  const stillAsEmpty = (_: Finding, cell: CellPosition): LiveCondition => {
    const empty = distinct(['', trimmedText(valueAt(assessed.sheet, cell))]);
    return (row) => isOneOf({ row, column: cell.column }, empty);
  };

  const conditions: Conditions = {
    ...onlyANewCheckKnows,
    'result-missing': (_, cell) => resultUnknown(cell),
    'result-unrecognised': (_, cell) => resultUnknown(cell),
    'result-conflict': (finding, cell) =>
      roleOfColumn(table, cell.column) === 'result' || finding.expected !== undefined ? always : resultUnknown(cell),
    'criterion-not-met': stillNotMet,
    'points-lost': stillNotMet,
    'criterion-basically-met': stillNotMet,
    veto: stillNotMet,
    'value-missing': stillAsEmpty,
    'level-missing': stillAsEmpty,
    'inputs-missing': stillAsEmpty,
    'evidence-missing': (_, cell) => (row) => isOneOf({ row, column: cell.column }, emptyEvidence),
    'score-missing': scoreUnusable,
    'score-not-number': scoreUnusable,
    'score-above-maximum': scoreUnusable,
    'score-negative': scoreUnusable,
    'score-mismatch': (finding, cell) => (row) =>
      isNoneOf(columnFixed({ row, column: cell.column }), [finding.expected]),
    'score-not-a-level': (finding, cell) => (row) =>
      isNoneOf(columnFixed({ row, column: cell.column }), finding.levels),
    'score-step': (finding, cell) => (row) => isOffStep(columnFixed({ row, column: cell.column }), finding.step),
    'number-as-text': (_, cell) => (row) => `ISTEXT(${columnFixed({ row, column: cell.column })})`,
    'formula-error': (_, cell) => (row) => `ISERROR(${columnFixed({ row, column: cell.column })})`,
  };
  return (finding, cell) => {
    const condition = conditions[finding.code] as (finding: Finding, cell: CellPosition) => LiveCondition;
    return condition(finding, cell);
  };
}

type Conditions = {
  readonly [code in Finding['code']]: (finding: Finding & { readonly code: code }, cell: CellPosition) => LiveCondition;
};

/** A regression's own gap, and an answer's empty cell, are marked already. */
const onlyANewCheckKnows = {
  regression: () => always,
  'answer-unclear': () => always,
  'effect-unclear': () => always,
  'blank-is-not-met': () => always,
  'count-mismatch': () => always,
  'formula-not-calculated': () => always,
  'row-left-out': () => always,
  'column-left-out': () => always,
  'columns-unsure': () => always,
  'legacy-font': () => always,
  'metadata-newer-version': () => always,
  'metadata-unreadable': () => always,
  'sheet-missing': () => always,
  'sheet-left-out': () => always,
  'stored-set-unreadable': () => always,
  'value-not-number': () => always,
  'level-unrecognised': () => always,
  'inputs-unreadable': () => always,
  'value-out-of-range': () => always,
  'date-invalid': () => always,
  'table-not-found': () => always,
  'criteria-set-mismatch': () => always,
  'set-not-in-force': () => always,
  'months-too-few': () => always,
  'class-over-limit': () => always,
  'figure-elsewhere-missing': () => always,
  'header-ambiguous': () => always,
  'unit-missing': () => always,
  'year-missing': () => always,
  'date-before-period': () => always,
  'reference-mismatch': () => always,
  'share-mismatch': () => always,
  'profile-missing': () => always,
  'criterion-missing': () => always,
  'criterion-duplicate': () => always,
  'criterion-unknown': () => always,
  'total-mismatch': () => always,
};

/** Which column a role has for the row that a cell belongs to: a table in two halves has each role in both. */
function rowColumns(table: AssessedTable['table']): (cell: CellPosition) => (role: ColumnRole) => number | null {
  const keyOf = ({ row, column }: CellPosition) => `${row}:${column}`;
  const rows = new Map<string, TableRow>();
  for (const tableRow of table.rows) {
    for (const { position } of Object.values(tableRow.cells)) rows.set(keyOf(position), tableRow);
  }
  const first = (role: ColumnRole) => table.columns.find((column) => column.role === role)?.column ?? null;
  return (cell) => (role) => rows.get(keyOf(cell))?.cells[role]?.position.column ?? first(role);
}

function isOneOf(cell: CellPosition, texts: readonly string[]): string {
  const text = `TRIM(${columnFixed(cell)})`;
  return `OR(${texts.map((known) => `${text}=${textConstant(known)}`).join(',')})`;
}

/** With a tolerance, as points are printed: 0.67 for two thirds. */
function isNoneOf(score: string, levels: readonly number[]): string {
  const tests = levels.map((level) => `ABS(${score}-${level})<0.00500001`);
  return `NOT(AND(ISNUMBER(${score}),OR(${tests.join(',')})))`;
}

/** With a tolerance: 0.3 / 0.1 is not quite 3 in binary. */
function isOffStep(score: string, step: number): string {
  return `ABS(${score}/${step}-ROUND(${score}/${step},0))>0.000001`;
}
