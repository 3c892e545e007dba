import type { CriteriaSet } from '../criteria/criteria-set';
import { failure, success, type Outcome } from '../outcome';
import type { Applied, ReadRequest, WorkbookPort } from '../workbook/port';
import { changeMetadata } from './change-metadata';
import { entriesOf, textIn, type MetadataJson } from './metadata/metadata-json';
import type { AppError } from './report';

const NO_SHEETS: ReadRequest['sheets'] = { names: [] };

export interface StoreOptions {
  /** The sheets that the set is chosen for; with "all" it is for whichever sheets it fits. */
  readonly sheets: ReadRequest['sheets'];
  /** The group of units that the workbook's units belong to; what was chosen before stays where none is given. */
  readonly profile?: string | null;
}

/** Keeps a criteria set in the workbook, in place of the one with its id, for whoever opens the workbook next. */
export function storeCriteriaSet(
  port: WorkbookPort,
  set: CriteriaSet,
  { sheets, profile = null }: StoreOptions,
): Promise<Outcome<Applied, AppError>> {
  return changeMetadata(port, sheets === 'all' ? NO_SHEETS : sheets, (standing, workbook) => {
    const stored = withStoredSet(
      standing,
      set,
      workbook.sheets.map(({ name }) => name),
    );
    return success({ ...stored, ...(profile === null ? {} : { profile }) });
  });
}

/** With a set in place of the one with its id, chosen for these sheets. */
export function withStoredSet(standing: MetadataJson, set: CriteriaSet, sheetNames: readonly string[]): MetadataJson {
  const names = new Set<string | null>(sheetNames);
  const otherChoices = entriesOf(standing, 'chosenCriteria').filter((entry) => !names.has(textIn(entry, 'sheet')));
  return {
    ...standing,
    criteriaSets: [...setsWithout(standing, set.id), set],
    chosenCriteria: [...otherChoices, ...sheetNames.map((sheet) => ({ sheet, criteria: set.id }))],
  };
}

/** Takes a criteria set out of the workbook. Fails with `criteria-unknown` where the workbook has none with the id. */
export function removeCriteriaSet(port: WorkbookPort, id: string): Promise<Outcome<Applied, AppError>> {
  return changeMetadata(port, NO_SHEETS, (standing) => {
    const criteriaSets = setsWithout(standing, id);
    if (criteriaSets.length === entriesOf(standing, 'criteriaSets').length) {
      return failure({ code: 'criteria-unknown', id });
    }
    const chosenCriteria = entriesOf(standing, 'chosenCriteria').filter((entry) => textIn(entry, 'criteria') !== id);
    return success({ ...standing, criteriaSets, chosenCriteria });
  });
}

/**
 * Remembers which group of units the workbook's units belong to.
 * @param id null forgets it
 * @param unit the name of the only unit that is meant, in a workbook of several; null means all that nothing else is said of
 */
export function chooseProfile(
  port: WorkbookPort,
  id: string | null,
  unit: string | null = null,
): Promise<Outcome<Applied, AppError>> {
  return changeMetadata(port, NO_SHEETS, (standing) => {
    if (unit === null) return success({ ...standing, profile: id });
    const others = entriesOf(standing, 'unitProfiles').filter((entry) => textIn(entry, 'unit') !== unit);
    return success({ ...standing, unitProfiles: [...others, ...(id === null ? [] : [{ unit, profile: id }])] });
  });
}

function setsWithout(standing: MetadataJson, id: string): readonly unknown[] {
  return entriesOf(standing, 'criteriaSets').filter((entry) => textIn(entry, 'id') !== id);
}
