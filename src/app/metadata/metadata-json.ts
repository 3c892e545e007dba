import { parseJson, versionOf } from '../../json-file';
import { failure, success, type Outcome } from '../../outcome';

/** A workbook was written by a newer version of ours, whose notes we cannot read and must not overwrite. */
export interface NewerMetadata {
  readonly code: 'metadata-newer-version';
  readonly version: number;
}

/** What the workbook remembers is none of our notes, or no whole ones: we cannot tell what it says, and must not lose it. */
export interface UnreadableMetadata {
  readonly code: 'metadata-unreadable';
}

/** Raised only when older versions would misread what is written; until then a field or an entry may be added. */
const METADATA_VERSION = 1;

/**
 * What we remember in a workbook, field by field as it stands there. Whatever is written is a change of this, so that
 * fields and entries which only a later release of the same version understands stay as they are.
 */
export type MetadataJson = Readonly<Record<string, unknown>>;

/** Fields that are lists, whose entries are read and written one by one. */
const LISTS = [
  'mappings',
  'criteriaSets',
  'chosenCriteria',
  'unitProfiles',
  'conditions',
  'closings',
  'targets',
  'dismissals',
] as const;

/**
 * Opens what a workbook remembers.
 * @param text the workbook's metadata, null where it has none
 * @returns the notes, or why they are not to be written to: a newer version's, or what nobody can read
 */
export function openMetadata(text: string | null): Outcome<MetadataJson, NewerMetadata | UnreadableMetadata> {
  if (text === null || text.trim() === '') return success({});
  const json = parseJson(text);
  const version = versionOf(json);
  if (version !== null && version > METADATA_VERSION) return failure({ code: 'metadata-newer-version', version });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return failure({ code: 'metadata-unreadable' });
  const notes: MetadataJson = { ...json };
  if (Object.keys(notes).length === 0) return success({});
  if (version !== METADATA_VERSION) return failure({ code: 'metadata-unreadable' });
  const hasOtherThanLists = LISTS.some((field) => !Array.isArray(notes[field] ?? []));
  return hasOtherThanLists ? failure({ code: 'metadata-unreadable' }) : success(notes);
}

/** @returns null where nothing is to be remembered, so that no trace stays in the workbook */
export function metadataText(json: MetadataJson): string | null {
  const fields = Object.entries(json).filter(([name, value]) => name !== 'version' && !saysNothing(value));
  return fields.length === 0
    ? null
    : JSON.stringify({ version: METADATA_VERSION, ...Object.fromEntries<unknown>(fields) });
}

function saysNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The entries of a list; none where it is not there, or no list. */
export function entriesOf(json: MetadataJson, field: string): readonly unknown[] {
  const entries = json[field];
  return Array.isArray(entries) ? entries : [];
}

/** A text in an entry, or null where the entry has no such text. */
export function textIn(entry: unknown, field: string): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const value = new Map<string, unknown>(Object.entries(entry)).get(field);
  return typeof value === 'string' ? value : null;
}
