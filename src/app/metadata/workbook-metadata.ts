import type { Closing } from '../../assessing/closing';
import type { Target } from '../../assessing/target';
import type { OwnWords } from '../../reporting/summary/letterhead-keys';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Dismissal } from '../dismissals/dismissal';
import { answerIn, type ConditionAnswer } from './condition-answer';
import { letterheadIn } from './letterhead-json';
import { entriesOf, openMetadata, textIn, type MetadataJson } from './metadata-json';
import type { StoredSets } from './read-stored-sets';
import type { SheetMapping } from './sheet-mapping';

/** What we remember in a workbook, for the next one who opens it. */
export interface WorkbookMetadata extends StoredSets {
  /** At most one for a sheet. */
  readonly mappings: readonly SheetMapping[];
  /** Which set a sheet is measured against, at most one for a sheet; it need not be one that the workbook carries. */
  readonly chosenCriteria: readonly ChosenCriteria[];
  /** Sets that a sheet is like, of which somebody said that they are not its own. */
  readonly refusedCriteria: readonly ChosenCriteria[];
  /** The group of units that the workbook's units belong to, where a set has different bounds for each. */
  readonly profile: string | null;
  /** Units of a workbook of several that belong to another group than `profile` says. */
  readonly unitProfiles: readonly UnitProfile[];
  /** What somebody said of conditions that no sheet says; of several about the same one, the last. */
  readonly conditions: readonly ConditionAnswer[];
  /** Every unit's results on the days when periods were closed. */
  readonly closings: readonly Closing[];
  /** What users want to reach by when; of two for a set and a day, the later one in the list counts. */
  readonly targets: readonly Target[];
  /** The findings that somebody has dismissed. */
  readonly dismissals: readonly Dismissal[];
  /** What officials wrote into the head and the foot of the tabs. */
  readonly letterhead: OwnWords;
  /** Where a newer version of ours wrote it, which one: nothing of it is known then, or may be overwritten. */
  readonly newerVersion: number | null;
  /** True where there are notes that nobody can read; they stay as they are. */
  readonly isUnreadable: boolean;
}

export interface UnitProfile {
  /** The unit's name. */
  readonly unit: string;
  /** The profile's id. */
  readonly profile: string;
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
  refusedCriteria: [],
  profile: null,
  unitProfiles: [],
  conditions: [],
  closings: [],
  targets: [],
  dismissals: [],
  letterhead: {},
  newerVersion: null,
  isUnreadable: false,
};

/**
 * Reads what a workbook remembers; an entry that cannot be read is passed over. The schemas are loaded only for what is
 * there: few workbooks remember columns, fewer a criteria set, and its schema is the largest part of all.
 */
export async function readMetadata({ metadata }: WorkbookSnapshot): Promise<WorkbookMetadata> {
  const opened = openMetadata(metadata);
  if (!opened.ok) {
    return opened.error.code === 'metadata-unreadable'
      ? { ...nothing, isUnreadable: true }
      : { ...nothing, newerVersion: opened.error.version };
  }
  const json = opened.value;
  const [notes, sets] = await Promise.all([notesIn(json), setsIn(json)]);
  return {
    ...sets,
    mappings: notes.mappings,
    closings: notes.closings,
    targets: notes.targets,
    dismissals: notes.dismissals,
    chosenCriteria: entriesOf(json, 'chosenCriteria').flatMap(choiceIn),
    refusedCriteria: entriesOf(json, 'refusedCriteria').flatMap(choiceIn),
    profile: textIn(json, 'profile'),
    unitProfiles: entriesOf(json, 'unitProfiles').flatMap(unitProfileIn),
    letterhead: letterheadIn(json),
    conditions: entriesOf(json, 'conditions').flatMap(answerIn),
    newerVersion: null,
    isUnreadable: false,
  };
}

type Notes = Pick<WorkbookMetadata, 'mappings' | 'closings' | 'targets' | 'dismissals'>;

async function notesIn(json: MetadataJson): Promise<Notes> {
  const mappings = entriesOf(json, 'mappings');
  const closings = entriesOf(json, 'closings');
  const targets = entriesOf(json, 'targets');
  const dismissals = entriesOf(json, 'dismissals');
  if (mappings.length + closings.length + targets.length + dismissals.length === 0) return nothing;
  const notes = await import(/* webpackChunkName: "metadata" */ './read-notes');
  return {
    mappings: notes.readMappings(mappings),
    closings: notes.readClosings(closings),
    targets: notes.readTargets(targets),
    dismissals: notes.readDismissals(dismissals),
  };
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

function unitProfileIn(entry: unknown): readonly UnitProfile[] {
  const unit = textIn(entry, 'unit');
  const profile = textIn(entry, 'profile');
  return unit === null || profile === null ? [] : [{ unit, profile }];
}
