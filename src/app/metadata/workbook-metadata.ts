import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { answerIn, type ConditionAnswer } from './condition-answer';
import { entriesOf, openMetadata, textIn, type MetadataJson } from './metadata-json';
import type { StoredSets } from './read-stored-sets';
import type { SheetMapping } from './sheet-mapping';

/** What we remember in a workbook, for the next one who opens it. */
export interface WorkbookMetadata extends StoredSets {
  /** At most one for a sheet. */
  readonly mappings: readonly SheetMapping[];
  /** Which set a sheet is measured against, at most one for a sheet; it need not be one that the workbook carries. */
  readonly chosenCriteria: readonly ChosenCriteria[];
  /** The group of units that the workbook's units belong to, where a set has different bounds for each. */
  readonly profile: string | null;
  /** What somebody said of conditions that no sheet says; of several about the same one, the last. */
  readonly conditions: readonly ConditionAnswer[];
  /** Where a newer version of ours wrote it, which one: nothing of it is known then, or may be overwritten. */
  readonly newerVersion: number | null;
}

export interface ChosenCriteria {
  /** The sheet's name. */
  readonly sheet: string;
  /** The set's id. */
  readonly criteria: string;
}

const nothing: WorkbookMetadata = {
  mappings: [],
  criteriaSets: [],
  unreadableSets: [],
  chosenCriteria: [],
  profile: null,
  conditions: [],
  newerVersion: null,
};

/**
 * Reads what a workbook remembers; an entry that cannot be read is passed over. The schemas are loaded only for what is
 * there: few workbooks remember columns, fewer a criteria set, and its schema is the largest part of all.
 */
export async function readMetadata({ metadata }: WorkbookSnapshot): Promise<WorkbookMetadata> {
  const opened = openMetadata(metadata);
  if (!opened.ok) return { ...nothing, newerVersion: opened.error.version };
  const json = opened.value;
  const [mappings, sets] = await Promise.all([mappingsIn(json), setsIn(json)]);
  return {
    ...sets,
    mappings,
    chosenCriteria: entriesOf(json, 'chosenCriteria').flatMap(choiceIn),
    profile: textIn(json, 'profile'),
    conditions: entriesOf(json, 'conditions').flatMap(answerIn),
    newerVersion: null,
  };
}

async function mappingsIn(json: MetadataJson): Promise<readonly SheetMapping[]> {
  const entries = entriesOf(json, 'mappings');
  if (entries.length === 0) return [];
  const { readMappings } = await import(/* webpackChunkName: "metadata" */ './read-mappings');
  return readMappings(entries);
}

async function setsIn(json: MetadataJson): Promise<StoredSets> {
  const entries = entriesOf(json, 'criteriaSets');
  if (entries.length === 0) return nothing;
  const { readStoredSets } = await import(/* webpackChunkName: "criteria-file" */ './read-stored-sets');
  return readStoredSets(entries);
}

function choiceIn(entry: unknown): readonly ChosenCriteria[] {
  const sheet = textIn(entry, 'sheet');
  const criteria = textIn(entry, 'criteria');
  return sheet === null || criteria === null ? [] : [{ sheet, criteria }];
}
