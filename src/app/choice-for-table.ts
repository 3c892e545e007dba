import { chooseCriteriaSet } from '../assessing/choose-criteria-set';
import type { SetChoice } from '../assessing/set-choice';
import type { AssessmentTable } from '../reading/assessment-table';
import type { Measuring } from './check-sheet';

/** The set that a table is measured against, and why: the one that was asked for or is remembered, or its own. */
export function choiceForTable(table: AssessmentTable, { criteria, sets, isRemembered = false }: Measuring): SetChoice {
  if (criteria === 'auto') return chooseCriteriaSet(table, sets);
  return { chosen: criteria, reasons: isRemembered ? [{ code: 'remembered' }] : [], likely: null };
}
