import '../../zod-without-eval';
import * as z from 'zod/mini';
import { failure, success, type Outcome } from '../../outcome';
import { sheetMappingJson, sheetMappingSchema, type SheetMapping } from './sheet-mapping';

/** What we remember in a workbook, for the next one who opens it. */
export interface WorkbookMetadata {
  /** At most one for a sheet. */
  readonly mappings: readonly SheetMapping[];
}

/** A workbook was written by a newer version of ours, whose notes we cannot read and must not overwrite. */
export interface NewerMetadata {
  readonly code: 'metadata-newer-version';
  readonly version: number;
}

/** Raised only when older versions would misread what is written. */
const METADATA_VERSION = 1;

const nothing: WorkbookMetadata = { mappings: [] };

const schema = z.object({
  version: z.literal(METADATA_VERSION),
  mappings: z._default(z.array(sheetMappingSchema), []),
});

/**
 * Reads what was remembered. What somebody else has damaged counts as nothing: a question is asked again, no more.
 * @param text the workbook's metadata, null where it has none
 */
export function parseMetadata(text: string | null): Outcome<WorkbookMetadata, NewerMetadata> {
  if (text === null) return success(nothing);
  const json = parseJson(text);
  const version = z.object({ version: z.int() }).safeParse(json);
  if (version.success && version.data.version > METADATA_VERSION) {
    return failure({ code: 'metadata-newer-version', version: version.data.version });
  }
  const parsed = schema.safeParse(json);
  return success(parsed.success ? { mappings: parsed.data.mappings } : nothing);
}

/** @returns null where nothing is to be remembered, so that no trace stays in the workbook */
export function metadataText({ mappings }: WorkbookMetadata): string | null {
  return mappings.length === 0
    ? null
    : JSON.stringify({ version: METADATA_VERSION, mappings: mappings.map(sheetMappingJson) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
