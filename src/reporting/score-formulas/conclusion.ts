import { summary } from '../../i18n/vi/summary';
import type { TableRow } from '../../reading/assessment-table';
import type { AssessedTable } from '../assessed-table';
import { recognitionFormula, type RecognitionInput } from '../recognition-formula';
import { figureCell, parentPlaceInput } from './stated-cells';
import type { MetTotal } from './met-totals';
import type { PlacedFormula } from './placed-formula';
import type { PointTotals } from './point-totals';
import { cellOf, type RolePlace } from './role-place';

/**
 * The unit's conclusion: under its points where they alone decide, else under the number of criteria met; none while
 * others have yet to score, or where the set is a part of the whole.
 * @param row what it is written in
 */
export function conclusionFormulas(
  assessed: AssessedTable,
  row: TableRow,
  points: readonly PointTotals[],
  counts: readonly MetTotal[],
): readonly PlacedFormula[] {
  if (assessed.assessment.awaited.length > 0 || assessed.criteriaSet.pointsElsewhere !== undefined) return [];
  const byPoints = points.flatMap(({ place, score }) =>
    score === null ? [] : concluded(assessed, row, place, { score, met: null }),
  );
  if (byPoints.length > 0) return byPoints;
  const score = points.find((each) => each.score !== null)?.score ?? null;
  return counts.flatMap(({ place, met }) => concluded(assessed, row, place, { score, met }));
}

function concluded(
  assessed: AssessedTable,
  row: TableRow,
  place: RolePlace,
  { score, met }: { readonly score: RecognitionInput | null; readonly met: RecognitionInput | null },
): readonly PlacedFormula[] {
  const { assessment, criteriaSet } = assessed;
  const { counts, maxScore } = assessment;
  const planned = recognitionFormula(
    criteriaSet,
    {
      total: constant(counts.total),
      met,
      notApplicable: counts.notApplicable === 0 ? null : constant(counts.notApplicable),
      score,
      maxScore: maxScore === null ? null : constant(maxScore),
      rated: counts.rated === 0 ? null : constant(counts.rated),
      figureOf: (criterion) => figureCell(assessed, criterion),
      parentPlace: parentPlaceInput(assessed),
    },
    summary.notRecognised,
    summary.notAssessed,
  );
  return planned === null ? [] : [{ cell: cellOf(row, place), formula: `=${planned.formula}`, value: planned.value }];
}

function constant(value: number): RecognitionInput {
  return { formula: String(value), value };
}
