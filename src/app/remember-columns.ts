import { success, type Outcome } from '../outcome';
import type { ColumnMapping } from '../reading/column-mapping';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { check, readAndCheck, type CheckOptions } from './check';
import { entriesOf, metadataText, openMetadata, textIn } from './metadata/metadata-json';
import { sheetMappingJson } from './metadata/sheet-mapping';
import { refuse, type EditRefusal } from './refusal';
import type { CheckReport } from './report';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export interface Remembered {
  /** What is found with the answer; null where the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
}

/**
 * Remembers in the workbook which of a sheet's columns is which, for whoever opens it next, and checks again.
 * @param mapping null forgets what was said of the sheet
 */
export async function rememberColumns(
  port: WorkbookPort,
  sheetName: string,
  mapping: ColumnMapping | null,
  options: CheckOptions,
): Promise<Outcome<Remembered, EditRefusal>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return refuse(read.error, null);
  const { metadata } = read.value.workbook;
  const standing = openMetadata(metadata);
  if (!standing.ok) return refuse(standing.error, read.value);
  const others = entriesOf(standing.value, 'mappings').filter((entry) => textIn(entry, 'sheet') !== sheetName);
  const own = mapping === null ? [] : [sheetMappingJson({ sheet: sheetName, mapping })];
  const next = metadataText({ ...standing.value, mappings: [...others, ...own] });
  if (next === metadata) return success({ report: read.value, undo: [] });
  const applied = await port.apply([{ kind: 'setMetadata', next, previous: metadata }]);
  if (!applied.ok) return refuse(applied.error, read.value);
  const after = await check(port, options);
  return success({ report: after.ok ? after.value : null, undo: applied.value.undo });
}

/** Whether something is remembered of a sheet's columns, which can be forgotten. */
export function remembersColumns({ metadata }: WorkbookSnapshot, sheetName: string): boolean {
  const standing = openMetadata(metadata);
  return standing.ok && entriesOf(standing.value, 'mappings').some((entry) => textIn(entry, 'sheet') === sheetName);
}
