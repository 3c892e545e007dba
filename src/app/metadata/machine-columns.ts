import { parseJson } from '../../json-file';
import type { ColumnMapping } from '../../reading/column-mapping';
import { keepsNotes } from './keeps-notes';
import { readMappings, sheetMappingJson, type SheetMapping } from './sheet-mapping';
import type { WorkbookMetadata } from './workbook-metadata';

/** Forms that one machine sees, the latest first. */
const MOST_FORMS = 50;

/**
 * What a workbook remembers, and beside it which of a form's columns is which as somebody said on this machine, where the
 * workbook's file keeps nothing. A form is known by the words over its columns, whatever its sheet is called.
 * @param kept the JSON that `withForm` gave; null where there is none
 */
export function withMachineColumns(
  remembered: WorkbookMetadata,
  fileName: string | null,
  kept: string | null,
): WorkbookMetadata {
  if (kept === null || keepsNotes(fileName)) return remembered;
  return { ...remembered, mappings: [...remembered.mappings, ...mappingsIn(kept)] };
}

/**
 * @param kept as before
 * @param mapping counts before what was said earlier
 */
export function withForm(kept: string | null, mapping: ColumnMapping): string {
  const words = wordsOf(mapping);
  const others = mappingsIn(kept ?? '').filter((other) => wordsOf(other.mapping) !== words);
  return JSON.stringify([{ sheet: null, mapping }, ...others].slice(0, MOST_FORMS).map(sheetMappingJson));
}

function mappingsIn(kept: string): readonly SheetMapping[] {
  const json = parseJson(kept);
  return Array.isArray(json) ? readMappings(json) : [];
}

function wordsOf({ columns }: ColumnMapping): string {
  return JSON.stringify(columns.map(({ header }) => header).sort());
}
