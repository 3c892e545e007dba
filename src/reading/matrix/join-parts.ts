import type { AssessmentTable } from '../assessment-table';
import { joinTwo } from '../continued-tables';
import { foldCase } from '../vietnamese-text';
import type { MatrixReading } from './matrix-reading';

/** The part of a table's units that the table before it must have. */
const MOST_UNITS = 0.6;

/**
 * A matrix that is too wide or too long for a page goes on below, with the same units and the next criteria.
 * @param matrices of a sheet, from top to bottom
 * @returns a table for each unit of each matrix; of one that goes on, a single one
 */
export function tablesOfMatrices(matrices: readonly MatrixReading[]): readonly AssessmentTable[] {
  const wholes: (readonly AssessmentTable[])[] = [];
  for (const { tables } of matrices) {
    const before = wholes.at(-1);
    if (before !== undefined && goesOn(before, tables)) wholes.splice(-1, 1, join(before, tables));
    else wholes.push(tables);
  }
  return wholes.flat();
}

function goesOn(before: readonly AssessmentTable[], after: readonly AssessmentTable[]): boolean {
  const units = byUnit(before);
  const known = after.filter((table) => units.has(keyOf(table)));
  const isOfSameUnits = known.length >= MOST_UNITS * after.length && units.size === before.length;
  return after.length > 0 && isOfSameUnits && isOfOtherCriteria(before, after);
}

/** By their numbers; criteria without numbers may be anything's. */
function isOfOtherCriteria([before]: readonly AssessmentTable[], [after]: readonly AssessmentTable[]): boolean {
  const numbers = new Set(before === undefined ? [] : numbersOf(before));
  const own = after === undefined ? [] : numbersOf(after);
  return own.length > 0 && !numbers.has(null) && own.every((number) => number !== null && !numbers.has(number));
}

function numbersOf({ rows }: AssessmentTable): readonly (string | null)[] {
  return rows.flatMap(({ kind, number }) => (kind === 'criterion' ? [number] : []));
}

function join(before: readonly AssessmentTable[], after: readonly AssessmentTable[]): readonly AssessmentTable[] {
  const parts = byUnit(after);
  const known = byUnit(before);
  return [
    ...before.map((table) => {
      const part = parts.get(keyOf(table));
      return part === undefined ? table : joinTwo(table, part);
    }),
    ...after.filter((table) => !known.has(keyOf(table))),
  ];
}

function byUnit(tables: readonly AssessmentTable[]): ReadonlyMap<string, AssessmentTable> {
  return new Map(tables.map((table) => [keyOf(table), table]));
}

function keyOf({ unit }: AssessmentTable): string {
  return foldCase(unit?.name ?? '');
}
