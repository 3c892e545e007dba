import type { Measure } from '../criteria/criteria-set';
import { dayIn, type AssessedPeriod } from './assessed-period';

/**
 * Gives a deadline without a year that which it has in the assessed period: "03-31" becomes "2025-03-31", and "02-29" the
 * last day of February.
 * @returns the measure as it is where it has no such deadline, or where the period is not known
 */
export function inPeriod(measure: Measure, period: AssessedPeriod | null): Measure {
  if (period === null || measure.kind !== 'amount' || measure.of !== 'date') return measure;
  return awaitsYear(measure) ? { ...measure, notAfter: dayIn(period, measure.notAfter) } : measure;
}

/** Whether a measure has a deadline of a year that is not known. */
export function awaitsYear(measure: Measure): boolean {
  return openDeadlineOf(measure) !== null;
}

/** @returns the deadline of a year that is not known, "03-31", or null */
export function openDeadlineOf(measure: Measure): string | null {
  const hasDeadline = measure.kind === 'amount' && measure.of === 'date';
  return hasDeadline && WITHOUT_YEAR.test(measure.notAfter) ? measure.notAfter : null;
}

const WITHOUT_YEAR = /^\d\d-\d\d$/;
