import type { CheckOptions } from '../app/check';
import type { CriteriaSet } from '../criteria/criteria-set';
import { knownSets } from '../criteria/known-sets';
import type { Language } from '../i18n/language';
import { success, type Outcome } from '../outcome';
import { readColumnsFile } from './columns-file';
import { chooseCriteria } from './criteria-choice';
import { refusalLine } from './error-message';
import { refusal, type Refusal } from './errors';
import type { CommandIo } from './io';
import { readOfficeSets } from './office-sets';

/** The options that all commands share which hold sheets against criteria, as they were typed. */
export interface ReadingOptions {
  readonly criteria: string;
  readonly sheet: readonly string[];
  readonly columns?: string | undefined;
  readonly profile?: string | undefined;
  readonly criteriaDir?: string | undefined;
  readonly lang: Language;
}

/** What the options mean to the use cases. A set of the office's that cannot be read is named and left out. */
export async function checkOptions(
  { criteria, sheet, columns, profile, criteriaDir, lang }: ReadingOptions,
  io: CommandIo,
): Promise<Outcome<CheckOptions, Refusal>> {
  const office = await readOfficeSets(criteriaDir, io);
  if (!office.ok) return office;
  for (const refused of office.value.refused) await io.stderr.write(refusalLine(refused, lang));
  const named = office.value.sets.find(({ id }) => id === criteria);
  const chosen = named === undefined ? await chooseCriteria(criteria, io) : success(named);
  if (!chosen.ok) return chosen;
  const known = knownProfile(profile, chosen.value);
  if (!known.ok) return known;
  const mappings = columns === undefined ? success([]) : await readColumnsFile(columns, io);
  if (!mappings.ok) return mappings;
  return success({
    sheets: sheet.length === 0 ? 'all' : { names: sheet },
    criteria: chosen.value,
    ...knownSets(office.value.sets),
    mappings: mappings.value,
    profile: known.value,
  });
}

/** A set that is named must know the profile; with "auto", some workbook's set may. */
export function knownProfile(
  profile: string | undefined,
  criteria: 'auto' | CriteriaSet,
): Outcome<string | null, Refusal> {
  if (profile === undefined || criteria === 'auto') return success(profile ?? null);
  const profiles = (criteria.profiles ?? []).map(({ id }) => id);
  return profiles.includes(profile) ? success(profile) : refusal(profile, { code: 'profile-unknown', profiles });
}
