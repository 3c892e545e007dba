import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import { countedAs } from '../../assessing/not-applicable';
import type { Criterion } from '../../criteria/criteria-set';
import { unreachable } from '../../outcome';
import type { PlannedCell } from '../../workbook/sheet-plan';
import type { SummaryUnit } from './summary-unit';

/** Where the results of one criteria set stand, for formulas that count them. */
export interface ResultMatrix {
  /** The words that stand in it for results. */
  readonly words: Readonly<Record<CriterionResult, string>>;
  /** Every result of a unit, with the sheet's name where it is another sheet than `summary`'s. */
  unitRange(unit: number): string;
  /** The results of a unit on one group's criteria. */
  groupRange(unit: number, group: number): string;
  /** The criteria's maximum points, of the same shape as `unitRange`; null in a set without points. */
  readonly maximumRange: string | null;
  maximumGroupRange(group: number): string | null;
}

/** What stands in a matrix for one unit and criterion: a formula over the sheet's cell, or what was found in a file. */
export function matrixContent(
  { live }: SummaryUnit,
  found: CriterionAssessment | null,
  criterion: Criterion,
  words: Readonly<Record<CriterionResult, string>>,
): PlannedCell['content'] {
  const result = found?.result ?? 'blank';
  const measure = found?.measure ?? criterion.measure;
  const counted = countedAs(criterion.notApplicable);
  const own = { ...words, notApplicable: words[counted] };
  switch (measure.kind) {
    case 'judged':
      return (found && live?.result(found, own)) ?? words[result];
    case 'amount':
      return (found && live?.amount(found, measure, own)) ?? words[result];
    case 'points': {
      const points = { met: measure.maximum, notMet: 0, notApplicable: words.notApplicable };
      return (
        (found && live?.score(found, points[counted])) ??
        found?.score ??
        (result === 'notApplicable' ? words[result] : '')
      );
    }
    default:
      return unreachable(measure);
  }
}

/** The place of each group's criteria among all of a set's: first index and count. */
export function groupSpans(
  groups: readonly { readonly criteria: readonly unknown[] }[],
): { first: number; count: number }[] {
  let first = 0;
  return groups.map(({ criteria }) => {
    const span = { first, count: criteria.length };
    first += criteria.length;
    return span;
  });
}
