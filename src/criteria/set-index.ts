import { z } from 'zod';
import { firstProblem, parseJson } from '../json-file';
import { failure, success, type Outcome } from '../outcome';
import type { CriteriaError } from './errors';

/** More files than any office has sets. */
const MOST_FILES = 200;

/** The names of files beside the index: none leads to another folder. */
const indexSchema = z.strictObject({
  files: z.array(z.string().regex(/^[^./\\:?#%][^/\\:?#%]*\.json$/i)).max(MOST_FILES),
});

/**
 * Reads the `index.json` of a folder of criteria sets: `{ "files": ["quyet-dinh-12.json"] }`.
 * @returns the files' names, each once, as they are listed
 */
export function parseSetIndex(text: string): Outcome<readonly string[], CriteriaError> {
  const json = parseJson(text);
  if (json === undefined) return failure({ code: 'criteria-not-json' });
  const parsed = indexSchema.safeParse(json);
  return parsed.success
    ? success([...new Set(parsed.data.files)])
    : failure({ code: 'criteria-invalid', ...firstProblem(parsed.error.issues, json) });
}
