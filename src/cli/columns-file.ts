import { z } from 'zod';
import { sheetMappingJson, sheetMappingSchema, type SheetMapping } from '../app/metadata/sheet-mapping';
import { firstProblem, parseJson, versionOf, type JsonProblem } from '../json-file';
import { failure, success, type Outcome } from '../outcome';
import { refusal, type Refusal } from './errors';
import { findFile } from './find-workbooks';
import type { CommandIo } from './io';
import { readBytes } from './open-file';

/** Format version of columns files. A file with a higher one is refused with `columns-newer-version`. */
const COLUMNS_FORMAT_VERSION = 1;

/** Why a columns file cannot be used. */
export type ColumnsFileError =
  | { readonly code: 'columns-not-json' }
  | { readonly code: 'columns-newer-version'; readonly version: number }
  | ({ readonly code: 'columns-invalid' } & JsonProblem);

const columnsFileSchema = z.strictObject({
  version: z.literal(COLUMNS_FORMAT_VERSION),
  mappings: z.array(sheetMappingSchema).min(1),
});

/**
 * Reads a file that says which column of which sheet is which.
 * @param text the file's JSON, with or without a byte order mark
 * @returns the mappings in the file's order, or the first thing that is wrong with it
 */
export function parseColumnsFile(text: string): Outcome<readonly SheetMapping[], ColumnsFileError> {
  const json = parseJson(text);
  if (json === undefined) return failure({ code: 'columns-not-json' });
  const version = versionOf(json);
  if (version !== null && version > COLUMNS_FORMAT_VERSION) return failure({ code: 'columns-newer-version', version });
  const parsed = columnsFileSchema.safeParse(json);
  return parsed.success
    ? success(parsed.data.mappings)
    : failure({ code: 'columns-invalid', ...firstProblem(parsed.error.issues, json) });
}

/** The JSON that `parseColumnsFile` reads. */
export function columnsFileJson(mappings: readonly SheetMapping[]) {
  return { version: COLUMNS_FORMAT_VERSION, mappings: mappings.map(sheetMappingJson) };
}

/** @param name the file's path, relative to the working folder or absolute */
export async function readColumnsFile(name: string, io: CommandIo): Promise<Outcome<readonly SheetMapping[], Refusal>> {
  const file = await findFile(name, io);
  const bytes = file.ok ? await readBytes(file.value, io) : file;
  if (!bytes.ok) return bytes;
  const mappings = parseColumnsFile(new TextDecoder().decode(bytes.value));
  return mappings.ok ? mappings : refusal(name, mappings.error);
}
