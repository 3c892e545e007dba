import { firstProblem, parseJson, versionOf, type JsonProblem } from '../json-file';
import { failure, success, type Outcome } from '../outcome';
import { CRITERIA_FORMAT_VERSION, criteriaSetSchema, type CriteriaSet } from './criteria-set';
import { withoutSchema } from './without-schema';
import type { CriteriaError } from './errors';
import { numberRangeAt } from './number-range';
import { findRuleBreach } from './set-rules';

/**
 * Reads a criteria file.
 * @param text the file's JSON, with or without a byte order mark
 * @returns the set with defaults filled in, or the first thing that is wrong with it
 */
export function parseCriteriaFile(text: string): Outcome<CriteriaSet, CriteriaError> {
  const json = parseJson(text);
  return json === undefined ? failure({ code: 'criteria-not-json' }) : readCriteriaSet(json);
}

/** Reads a criteria set out of the JSON that a criteria file holds, wherever that is kept. */
export function readCriteriaSet(json: unknown): Outcome<CriteriaSet, CriteriaError> {
  const version = versionOf(json);
  if (version !== null && version > CRITERIA_FORMAT_VERSION) {
    return failure({ code: 'criteria-newer-version', version });
  }
  const parsed = criteriaSetSchema.safeParse(json);
  if (!parsed.success) return failure(invalid(firstProblem(parsed.error.issues, json), json));
  const set = withoutSchema(parsed.data);
  const breach = findRuleBreach(set);
  return breach === null ? success(set) : failure({ code: 'criteria-invalid', ...breach });
}

/** What is wrong with a set on its way: every value that the schema does not allow, else the first rule that is broken. */
export function problemsOf(set: CriteriaSet): readonly InvalidCriteria[] {
  const parsed = criteriaSetSchema.safeParse(set);
  if (!parsed.success) return parsed.error.issues.map((issue) => invalid(firstProblem([issue], set), set));
  const breach = findRuleBreach(parsed.data);
  return breach === null ? [] : [{ code: 'criteria-invalid', ...breach }];
}

type InvalidCriteria = Extract<CriteriaError, { code: 'criteria-invalid' }>;

/** A field that takes numbers says which, whatever stands in it. */
function invalid(found: JsonProblem, json: unknown): InvalidCriteria {
  const isOfValue = found.problem === 'wrong-type' || found.problem === 'wrong-value';
  const range = isOfValue && found.path.length > 0 ? numberRangeAt(json, found.path) : null;
  return { code: 'criteria-invalid', ...found, ...(range === null ? {} : { range }) };
}
