import { maximumOf } from '../criteria/measure-kinds';
import type { Leaf } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import type { CriterionResult } from './assessment';
import type { PlacedFinding } from './finding';
import type { MeasuredRow } from './measured-row';

/** What "not applicable" counts as under a set's rule: left out, as if met, or as if not met. */
export function countedAs(rule: Leaf['notApplicable']): Extract<CriterionResult, 'notApplicable' | 'met' | 'notMet'> {
  switch (rule) {
    case undefined:
    case 'excluded':
      return 'notApplicable';
    case 'fullPoints':
      return 'met';
    case 'zero':
      return 'notMet';
    default:
      return unreachable(rule);
  }
}

/**
 * Counts what does not apply to a unit as the set has it.
 * @param title the criterion's, for the finding of a gap
 */
export function countNotApplicable(measured: MeasuredRow, leaf: Leaf, title: string): MeasuredRow {
  const result = measured.result === 'notApplicable' ? countedAs(leaf.notApplicable) : 'notApplicable';
  if (result === 'notApplicable') return measured;
  const maximum = maximumOf(leaf.measure);
  const score = maximum === null ? null : result === 'met' ? maximum : 0;
  return { ...measured, result, score, findings: [...measured.findings, ...gapOf(measured, result, leaf, title)] };
}

function gapOf(
  { resultCell, scoreCell }: MeasuredRow,
  result: 'met' | 'notMet',
  { number, measure }: Leaf,
  title: string,
): readonly PlacedFinding[] {
  if (result === 'met') return [];
  const place = { cell: scoreCell ?? resultCell, criterion: number, fix: null };
  const maximum = maximumOf(measure);
  return maximum === null
    ? [{ ...place, code: 'criterion-not-met', title, isNotApplicable: true }]
    : [{ ...place, code: 'points-lost', title, score: 0, maximum, isNotApplicable: true }];
}
