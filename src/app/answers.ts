import { everyAssessed, type CriterionAssessment } from '../assessing/assessment';
import type { Finding } from '../assessing/finding';
import type { LocalText } from '../criteria/criteria-set';
import type { TableRow } from '../reading/assessment-table';
import { resultReaderOf } from '../reading/result-reader';
import { isNoTick, isTick } from '../reading/result-words';
import type { AssessedTable } from '../reporting/assessed-table';
import { foundValues } from '../reporting/result-spellings';
import type { CellPosition } from '../workbook/address';
import type { CellInput } from '../workbook/edit';
import { isCellError, type CellValue } from '../workbook/snapshot';
import type { Mending } from './fix-findings';

/** A result that can be written for what was found, in the cells that take it. */
export interface Answer {
  /** Which result, or the level by its name. */
  readonly says: 'met' | 'notMet' | LocalText;
  readonly cells: Mending['cells'];
}

/** More levels are chosen in the sheet. */
const MOST_LEVELS = 5;

/**
 * The results that one click may write: of a finding about a result that is judged, and that the cell does not say yet.
 * Written as the sheet writes them elsewhere. None where figures decide, or a formula stands there.
 * @param tables those of the report that the finding is in
 */
export function answersTo(finding: Finding, tables: readonly AssessedTable[]): readonly Answer[] {
  const { cell } = finding;
  if (cell === null) return [];
  if (finding.code === 'level-missing' || finding.code === 'level-unrecognised') {
    if (finding.levels.length > MOST_LEVELS) return [];
    return finding.levels.map((level) => ({ says: level, cells: [{ ...cell, next: level.vi }] }));
  }
  const wanted = wantedFor(finding);
  if (wanted.length === 0) return [];
  const table = tableOf(finding, tables);
  const assessed = table && everyAssessed(table.assessment.criteria).find(({ number }) => number === finding.criterion);
  if (table === undefined || assessed === undefined || !isJudged(assessed) || assessed.tableRow === null) return [];
  const row = assessed.tableRow;
  return wanted.flatMap((says): readonly Answer[] => {
    const cells = cellsSaying(says, row, cell, table);
    return cells === null ? [] : [{ says, cells }];
  });
}

function wantedFor(finding: Finding): readonly ('met' | 'notMet')[] {
  switch (finding.code) {
    case 'result-missing':
    case 'result-unrecognised':
      return ['met', 'notMet'];
    case 'criterion-not-met':
      return (finding.amount ?? finding.happened ?? finding.indicators ?? finding.isNotApplicable) ? [] : ['met'];
    case 'criterion-basically-met':
      return finding.indicators === undefined ? ['met', 'notMet'] : [];
    default:
      return [];
  }
}

function tableOf({ sheetId, unit }: Finding, tables: readonly AssessedTable[]): AssessedTable | undefined {
  return tables.find(({ sheet, assessment }) => sheet.id === sheetId && (assessment.unit?.name ?? null) === unit);
}

/** Whether nothing but the word or the tick decides. */
function isJudged({ measure }: CriterionAssessment): boolean {
  return measure?.kind === 'judged';
}

/** @returns null where it cannot be said there */
function cellsSaying(
  says: 'met' | 'notMet',
  { cells }: TableRow,
  place: CellPosition,
  table: AssessedTable,
): Mending['cells'] | null {
  const { result, met, basicallyMet, notMet } = cells;
  if (result !== undefined && isAt(result.position, place)) {
    const word = wordFor(says, table);
    return result.hasFormula || word === null ? null : [{ ...result.position, next: word }];
  }
  const wanted = { met, notMet }[says];
  const others = [met, basicallyMet, notMet].filter((cell) => cell !== undefined && cell !== wanted);
  if (wanted === undefined || ![wanted, ...others].some((cell) => cell !== undefined && isAt(cell.position, place))) {
    return null;
  }
  if ([wanted, ...others].some((cell) => cell?.hasFormula)) return null;
  const ticked = others.flatMap((cell) => (cell === undefined || isNoTick(cell.value) ? [] : cell));
  return [
    { ...wanted.position, next: tickFor(says, table) },
    ...ticked.map(({ position }) => ({ ...position, next: null })),
  ];
}

function isAt(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}

/** As most cells of the sheet have it, else as we write it; null where the column's own words are not known. */
function wordFor(says: 'met' | 'notMet', judged: AssessedTable): CellInput | null {
  const resultOf = resultReaderOf(judged.table);
  const own = [mostCommon(foundValues(judged).results[says]), says === 'met' ? 'Đạt' : 'Chưa đạt'];
  return own.find((word) => word !== null && resultOf(word) === says) ?? null;
}

function tickFor(says: 'met' | 'notMet', judged: AssessedTable): CellInput {
  const own = mostCommon(foundValues(judged).ticks[says]);
  return own !== null && isTick(own) ? own : 'x';
}

type Plain = Exclude<CellValue, { readonly error: string } | null>;

function mostCommon(values: readonly CellValue[]): Plain | null {
  const counts = new Map<Plain, number>();
  for (const value of values) {
    if (value !== null && !isCellError(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined ? null : first[0];
}
