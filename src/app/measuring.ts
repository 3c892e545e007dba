import type { CriteriaSet } from '../criteria/criteria-set';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Measuring } from './check-sheet';
import type { WorkbookMetadata } from './metadata/workbook-metadata';

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
