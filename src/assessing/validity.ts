import type { CriteriaSet } from '../criteria/criteria-set';
import type { AssessedPeriod } from './assessed-period';
import type { PlacedFinding } from './finding';

/** Whether a set is valid on any day of the period that a unit is assessed for; nothing speaks against an unknown one. */
export function isInForce({ validity }: Pick<CriteriaSet, 'validity'>, period: AssessedPeriod | null): boolean {
  if (period === null) return true;
  const { from, to } = validity;
  return (from === undefined || period.to >= from) && (to === undefined || period.from <= to);
}

/** A sheet of a year in which its set is not valid, or not any more. */
export function validityFindings(set: CriteriaSet, period: AssessedPeriod | null): readonly PlacedFinding[] {
  if (period === null || isInForce(set, period)) return [];
  const { validity, legalBasis, title, replacedBy } = set;
  return [
    {
      code: 'set-not-in-force',
      cell: null,
      criterion: null,
      fix: null,
      set: legalBasis?.document ?? title.vi,
      year: period.year,
      ...(validity.from === undefined ? {} : { from: validity.from }),
      ...(validity.to === undefined ? {} : { to: validity.to }),
      ...(replacedBy === undefined ? {} : { replacedBy: replacedBy.document }),
    },
  ];
}
