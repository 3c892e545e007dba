import type { UnitName } from '../reading/assessment-table';
import type { UnitProfile } from './metadata/workbook-metadata';

/** The profile that a unit belongs to: its own, where it has one, before that of the workbook; null where none is known. */
export function profileOf(
  unit: UnitName | null,
  {
    profile = null,
    unitProfiles = [],
  }: { readonly profile?: string | null; readonly unitProfiles?: readonly UnitProfile[] },
): string | null {
  return unitProfiles.find((special) => special.unit === unit?.name)?.profile ?? profile;
}
