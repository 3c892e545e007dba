import { effectOf, type SetEffect } from '../assessing/set-effect';
import { answersIn } from '../assessing/stated-conditions';
import type { CriteriaSet } from '../criteria/criteria-set';
import { forProfile } from '../criteria/for-profile';
import { failure, success, type Outcome } from '../outcome';
import type { AssessedTable } from '../reporting/assessed-table';
import type { WorkbookPort } from '../workbook/port';
import { check, type CheckOptions } from './check';
import type { Measuring } from './measuring';
import { measuringOf } from './measuring';
import { profileOf } from './profile-of';
import { assessedTables, type AppError, type CheckReport } from './report';
import { tryCriteria, type SheetForCriteria } from './sheet-for-criteria';

/**
 * Tells what a later version of a set makes of a workbook's tables that were made for an earlier one; changes nothing.
 * Fails with `no-table` where no table is of the earlier version.
 */
export async function compareCriteria(
  port: WorkbookPort,
  earlier: CriteriaSet,
  later: CriteriaSet,
  options: Omit<CheckOptions, 'criteria'>,
): Promise<Outcome<readonly SetEffect[], AppError>> {
  const checked = await check(port, { ...options, criteria: earlier });
  if (!checked.ok) return checked;
  const effects = effectsOn(checked.value, later, { ...options, criteria: earlier });
  return effects.length === 0 ? failure({ code: 'no-table' }) : success(effects);
}

/** What a later version makes of each unit's table on a sheet; nothing where the sheet is not of the earlier version. */
export function effectsOnSheet(
  source: SheetForCriteria,
  earlier: CriteriaSet,
  later: CriteriaSet,
): readonly SetEffect[] {
  const measuring = measuringOf(source.sheet, { criteria: earlier, sets: [] }, source.remembered);
  return tryCriteria(source, earlier)
    .filter(isFitting)
    .map((assessed) => effectOn(assessed, later, measuring));
}

/**
 * @param report of sheets that were checked against the earlier version
 * @param options those that the report was made with
 */
function effectsOn(report: CheckReport, later: CriteriaSet, options: CheckOptions): readonly SetEffect[] {
  return assessedTables(report.sheets)
    .filter(isFitting)
    .map((assessed) => effectOn(assessed, later, measuringOf(assessed.sheet, options, report.remembered)));
}

function isFitting({ assessment }: AssessedTable): boolean {
  return !assessment.findings.some(({ code }) => code === 'criteria-set-mismatch');
}

function effectOn(
  { table, criteriaSet, assessment }: AssessedTable,
  later: CriteriaSet,
  measuring: Measuring,
): SetEffect {
  const profile = profileOf(table.unit, measuring);
  return effectOf(table, criteriaSet, forProfile(later, profile), answersIn(assessment));
}
