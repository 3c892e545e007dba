import type { CriteriaSet } from '../criteria/criteria-set';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ConditionAnswer } from './metadata/condition-answer';
import type { UnitProfile, WorkbookMetadata } from './metadata/workbook-metadata';

/** What a sheet is measured against. */
export interface Measuring {
  /** "auto" takes for each table the set that its sheet says it is of. */
  readonly criteria: 'auto' | CriteriaSet;
  /** The set was not asked for: the workbook remembers that somebody chose it for the sheet. */
  readonly isRemembered?: boolean;
  /** What "auto" chooses from. */
  readonly sets: readonly CriteriaSet[];
  /** The ids of those of the sets that are the office's own. */
  readonly officeIds?: ReadonlySet<string> | undefined;
  /** The ids of those among them that the workbook itself carries. */
  readonly storedIds?: ReadonlySet<string>;
  /** The id of the profile that the units belong to, where it is known. */
  readonly profile?: string | null;
  /** Units that belong to another one. */
  readonly unitProfiles?: readonly UnitProfile[];
  /** What was said of conditions that no sheet says. */
  readonly conditions?: readonly ConditionAnswer[];
  /** The ids of sets of which somebody said that they are not the sheet's. */
  readonly refusedIds?: ReadonlySet<string>;
}

/**
 * What one sheet is measured against. Where that is to be found out, what the workbook remembers comes first: the set
 * that somebody chose for the sheet, and for other sheets the sets that the workbook carries. A profile that is asked for
 * counts before those that the workbook remembers.
 */
export function measuringOf(sheet: SheetSnapshot, asked: Measuring, remembered: WorkbookMetadata): Measuring {
  const sets = offeredSets(asked.sets, remembered);
  const isAsked = typeof asked.profile === 'string';
  const known = {
    sets,
    officeIds: asked.officeIds,
    storedIds: new Set(remembered.criteriaSets.map(({ id }) => id)),
    profile: isAsked ? asked.profile : remembered.profile,
    unitProfiles: isAsked ? [] : remembered.unitProfiles,
    conditions: remembered.conditions,
    refusedIds: new Set(
      remembered.refusedCriteria.flatMap((refused) => (refused.sheet === sheet.name ? refused.criteria : [])),
    ),
  };
  if (asked.criteria !== 'auto') return { criteria: asked.criteria, ...known };
  const chosen = remembered.chosenCriteria.find((choice) => choice.sheet === sheet.name);
  const set = sets.find(({ id }) => id === chosen?.criteria);
  return set === undefined ? { criteria: 'auto', ...known } : { criteria: set, isRemembered: true, ...known };
}

/** The sets to choose from: a workbook's own come first, and take the place of others with their ids. */
function offeredSets(
  sets: readonly CriteriaSet[],
  { criteriaSets }: Pick<WorkbookMetadata, 'criteriaSets'>,
): readonly CriteriaSet[] {
  const own = new Set(criteriaSets.map(({ id }) => id));
  return [...criteriaSets, ...sets.filter(({ id }) => !own.has(id))];
}
