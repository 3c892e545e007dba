import { statedIn, type CriterionResult } from '../assessing/assessment';
import { leavesOf } from '../criteria/leaves';
import type { ColumnRole } from '../reading/assessment-table';
import { resultReaderOf } from '../reading/result-reader';
import { isNoTick, resultWords, tickWords } from '../reading/result-words';
import { valueAt, type CellValue } from '../workbook/snapshot';
import type { AssessedTable } from './assessed-table';
import { followedMeasure } from './followed-measure';
import { trimmedText } from './formula-text';

/** What words say; a grade that nothing calls met or not is told by no formula. */
type GivenResult = Exclude<CriterionResult, 'blank' | 'rated'>;
/** The roles of tick columns, each the result that its ticks stand for. */
export const tickRoles = ['met', 'basicallyMet', 'notMet'] as const;
export type TickRole = (typeof tickRoles)[number];

/** The texts, after Excel's TRIM, that stand for something; Excel compares them without regard to case. */
export interface Spellings {
  readonly results: Readonly<Record<GivenResult, readonly string[]>>;
  /** What ticks a cell of each tick column. */
  readonly ticks: Readonly<Record<TickRole, readonly string[]>>;
  /** What the form writes into a tick column to say that it is not ticked. */
  readonly noTicks: readonly string[];
}

/** What cells hold, exactly as they stand, by what was read in them. */
export interface FoundValues {
  readonly results: Readonly<Record<GivenResult, CellValue[]>>;
  readonly ticks: Readonly<Record<TickRole, CellValue[]>>;
  readonly noTicks: CellValue[];
}

type Judged = Pick<AssessedTable, 'assessment' | 'table' | 'sheet' | 'criteriaSet'>;

/**
 * The known words, and the texts of the sheet's own cells that were read as a result: a formula cannot normalise
 * Unicode, so a decomposed or otherwise odd spelling must stand in it as it is.
 */
export function spellingsOn(judged: Judged): Spellings {
  const { results, ticks, noTicks } = foundValues(judged);
  const resultOf = resultReaderOf(judged.table);
  const spellings = (known: readonly string[], found: readonly CellValue[]) =>
    distinct([...known, ...found.map(trimmedText)].filter((text) => text !== ''));
  const ofResult = (result: GivenResult) =>
    spellings(
      resultWords[result].filter((word) => resultOf(word) === result),
      results[result],
    );
  return {
    results: {
      met: ofResult('met'),
      basicallyMet: ofResult('basicallyMet'),
      notMet: ofResult('notMet'),
      notApplicable: ofResult('notApplicable'),
    },
    ticks: {
      met: spellings(tickWords, ticks.met),
      basicallyMet: spellings(tickWords, ticks.basicallyMet),
      notMet: spellings(tickWords, ticks.notMet),
    },
    noTicks: spellings([], noTicks),
  };
}

/** Gathers what stands in the cells that gave each criterion its result: as a formula finds it, in whatever encoding. */
export function foundValues({ assessment, table, sheet, criteriaSet }: Judged): FoundValues {
  const found: FoundValues = {
    results: { met: [], basicallyMet: [], notMet: [], notApplicable: [] },
    ticks: { met: [], basicallyMet: [], notMet: [] },
    noTicks: [],
  };
  const amounts = new Set(
    leavesOf(criteriaSet).flatMap(({ number, measure }) => (followedMeasure(measure) === null ? [] : number)),
  );
  for (const { number, resultCell, tableRow, ...criterion } of statedIn(assessment)) {
    const result = criterion.isApplicable ? criterion.result : 'notApplicable';
    if (tableRow === null) continue;
    const { cells } = tableRow;
    for (const { value, position } of tickRoles.flatMap((role) => cells[role] ?? [])) {
      if (isNoTick(value)) found.noTicks.push(valueAt(sheet, position));
    }
    if (result === 'blank' || result === 'rated' || resultCell === null) continue;
    const role = roleOfColumn(table, resultCell.column);
    const cell = role === null ? undefined : cells[role];
    if (cell === undefined) continue;
    const value = valueAt(sheet, cell.position);
    if (role === 'result' && !amounts.has(number)) found.results[result].push(value);
    if (isTickRole(role)) found.ticks[role].push(value);
  }
  return found;
}

/** @returns what the column is for, or null where it was not recognised */
export function roleOfColumn(table: AssessedTable['table'], column: number): ColumnRole | null {
  return table.columns.find((recognised) => recognised.column === column)?.role ?? null;
}

export function isTickRole(role: ColumnRole | null): role is TickRole {
  return tickRoles.some((tickRole) => tickRole === role);
}

/** Without the texts that differ from an earlier one only in case. */
export function distinct(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
