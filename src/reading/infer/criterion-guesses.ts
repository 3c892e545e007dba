import type { Effect, Measure } from '../../criteria/criteria-set';
import type { AssessmentTable, TableRow } from '../assessment-table';
import { cellOfRow } from './cell-of-row';
import { guessMeasure } from './guesses/guess-measure';
import type { InferenceNote } from './inference-note';
import type { MaximumOf } from './maximum-points';
import { measuredIn, type NumberedCriterion, type NumberedGroup } from './set-numbers';

/** How a criterion is measured, and what is to be said of it. */
export interface MeasuredCriterion {
  readonly measure: Measure;
  readonly effect?: Effect;
  readonly note: InferenceNote | null;
  /** The rows under it whose words are in the measure. */
  readonly usedRows: readonly TableRow[];
}

/**
 * Finds out how each criterion is measured: by what its words say, else by its points, else it is met or not.
 * @returns by the criterion's row
 */
export function measuredCriteria(
  table: AssessmentTable,
  groups: readonly NumberedGroup[],
  maximumOf: MaximumOf,
): ReadonlyMap<TableRow, MeasuredCriterion> {
  const linesUnder = linesByRow(table);
  return new Map(
    groups.flatMap((group) =>
      measuredIn(group).map((criterion) => {
        const linesOf = (row: TableRow) => linesUnder.get(row) ?? [];
        const below = [...linesOf(criterion.row), ...criterion.below.flatMap((row) => [row, ...linesOf(row)])];
        return [criterion.row, measured(criterion, group.title, below, maximumOf)] as const;
      }),
    ),
  );
}

function measured(
  { row, number }: NumberedCriterion,
  groupTitle: string,
  below: readonly TableRow[],
  maximumOf: MaximumOf,
): MeasuredCriterion {
  const maximum = maximumOf(row);
  const texts = below.map((line) => ({ text: line.title, points: maximumOf(line) }));
  const guess = guessMeasure({ title: row.title, groupTitle, maximum, below: texts });
  const place = { cell: cellOfRow(row), number };
  if (guess === null || 'unclear' in guess) {
    const note: InferenceNote | null =
      guess === null ? null : { code: 'measure-unclear', ...place, words: guess.unclear };
    return { measure: maximum === null ? { kind: 'judged' } : { kind: 'points', maximum }, note, usedRows: [] };
  }
  const usedRows = guess.measure.kind === 'bands' ? below : [];
  return { ...withoutWords(guess), note: { code: 'measure-guessed', ...place, ...guess }, usedRows };
}

function withoutWords({ measure, effect }: { readonly measure: Measure; readonly effect?: Effect }) {
  return { measure, ...(effect === undefined ? {} : { effect }) };
}

/** The lines without a number that follow a row with one. */
function linesByRow({ rows }: AssessmentTable): ReadonlyMap<TableRow, readonly TableRow[]> {
  const lines = new Map<TableRow, TableRow[]>();
  let above: TableRow | null = null;
  for (const row of rows) {
    if (row.kind === 'criterion') above = row;
    else if (row.kind !== 'other') above = null;
    else if (above !== null) lines.set(above, [...(lines.get(above) ?? []), row]);
  }
  return lines;
}
