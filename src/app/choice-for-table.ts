import { chooseCriteriaSet } from '../assessing/choose-criteria-set';
import type { SetChoice } from '../assessing/set-choice';
import type { AssessmentTable } from '../reading/assessment-table';
import type { Measuring } from './measuring';

/**
 * The set that a table is measured against, and why: the one that was asked for or is remembered, or its own. What
 * somebody said it is not is neither taken nor asked for again.
 */
export function choiceForTable(
  table: AssessmentTable,
  { criteria, sets, isRemembered = false, refusedIds = NONE }: Measuring,
): SetChoice {
  if (criteria === 'auto') {
    return chooseCriteriaSet(table, refusedIds.size === 0 ? sets : sets.filter(({ id }) => !refusedIds.has(id)));
  }
  if (criteria.isFrame === true) return { chosen: null, reasons: [], likely: null, frame: criteria };
  return { chosen: criteria, reasons: isRemembered ? [{ code: 'remembered' }] : [], likely: null };
}

const NONE: ReadonlySet<string> = new Set();
