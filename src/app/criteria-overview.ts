import { fulfilledIn, isScored, type CriterionAssessment, type ResultCounts } from '../assessing/assessment';
import { countsOf } from '../assessing/standing';
import type { LocalText } from '../criteria/criteria-set';
import { sumOf } from '../criteria/leaves';
import type { AssessedTable } from '../reporting/assessed-table';
import type { CellPosition } from '../workbook/address';

/** A group of criteria, and how far the unit is with it. */
export interface GroupOverview {
  /** Null for criteria that stand in no group. */
  readonly number: string | null;
  readonly title: LocalText | null;
  readonly counts: ResultCounts;
  /** Criteria that are met or have full points. */
  readonly fulfilled: number;
  /** Points, where any criterion of the group gives some. */
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly criteria: readonly CriterionAssessment[];
}

/** Every criterion of a unit with its result, also those that are met, in the order of the set. */
export function criteriaOverview({ assessment, criteriaSet }: AssessedTable): readonly GroupOverview[] {
  const groups = new Map<string | null, CriterionAssessment[]>();
  for (const criterion of assessment.criteria) {
    const group = groups.get(criterion.groupNumber);
    if (group === undefined) groups.set(criterion.groupNumber, [criterion]);
    else group.push(criterion);
  }
  return [...groups].map(([number, criteria]) => {
    const counts = countsOf(criteria);
    const scored = criteria.filter(isScored);
    return {
      number,
      title: criteriaSet.groups.find((group) => group.number === number)?.title ?? null,
      counts,
      fulfilled: fulfilledIn(counts),
      score: sumOf(scored.map(({ score }) => score)),
      maxScore: sumOf(scored.map(({ maxScore }) => maxScore)),
      criteria,
    };
  });
}

/** @returns where a criterion's result stands, else its row; null where the sheet has none for it */
export function cellOf({ resultCell, scoreCell, tableRow }: CriterionAssessment): CellPosition | null {
  return (
    resultCell ?? scoreCell ?? tableRow?.cells.title?.position ?? (tableRow && { row: tableRow.row, column: 0 }) ?? null
  );
}
