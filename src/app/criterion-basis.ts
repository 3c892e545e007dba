import type { Finding } from '../assessing/finding';
import type { CriteriaSet, Criterion } from '../criteria/criteria-set';
import { numberedOf } from '../criteria/leaves';
import type { AssessedTable } from '../reporting/assessed-table';

/** What a finding's criterion rests on: the criterion as the set has it, and the set. */
export interface CriterionBasis {
  readonly criterion: Criterion;
  readonly set: CriteriaSet;
}

/**
 * @param tables those of the report that the finding is in
 * @returns null for a finding that is about no criterion, or where the sheet is its own set, which rests on itself
 */
export function basisOf(
  { sheetId, unit, criterion: number }: Finding,
  tables: readonly AssessedTable[],
): CriterionBasis | null {
  if (number === null) return null;
  const ofSheet = tables.filter((table) => table.sheet.id === sheetId && table.criteriaFrom !== 'sheet');
  const table = ofSheet.find(({ assessment }) => (assessment.unit?.name ?? null) === unit) ?? ofSheet[0];
  const criterion = table && numberedOf(table.criteriaSet).find((one) => one.number === number);
  return table === undefined || criterion === undefined ? null : { criterion, set: table.criteriaSet };
}
