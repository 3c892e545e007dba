import type { core } from 'zod';
import { failure, success, type Outcome } from '../outcome';
import { CRITERIA_FORMAT_VERSION, criteriaSetSchema, type CriteriaSet } from './criteria-set';
import type { CriteriaError, CriteriaProblem } from './errors';
import { findRuleBreach } from './set-rules';

/**
 * Reads a criteria file.
 * @param text the file's JSON, with or without a byte order mark
 * @returns the set with defaults filled in, or the first thing that is wrong with it
 */
export function parseCriteriaFile(text: string): Outcome<CriteriaSet, CriteriaError> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return failure({ code: 'criteria-not-json' });
  const version = versionOf(json);
  if (version !== null && version > CRITERIA_FORMAT_VERSION)
    return failure({ code: 'criteria-newer-version', version });
  const parsed = criteriaSetSchema.safeParse(json);
  if (!parsed.success) return failure(invalid(parsed.error.issues, json));
  const breach = findRuleBreach(parsed.data);
  return breach === null ? success(parsed.data) : failure({ code: 'criteria-invalid', ...breach });
}

/** JSON has no `undefined`, so that it can stand for "not JSON". */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A newer format is told by its version alone, since nothing else in it need be known to us. */
function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null;
  return typeof json.version === 'number' ? json.version : null;
}

function invalid(issues: readonly core.$ZodIssue[], json: unknown): CriteriaError {
  const [issue] = issues;
  if (issue === undefined) return { code: 'criteria-invalid', path: [], problem: 'wrong-value' };
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return { code: 'criteria-invalid', path: [...path, ...issue.keys.slice(0, 1)], problem: 'unknown-field' };
  }
  return { code: 'criteria-invalid', path, problem: isMissing(json, path) ? 'missing' : problemOf(issue) };
}

function problemOf(issue: core.$ZodIssue): CriteriaProblem {
  return issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
}

function isMissing(json: unknown, path: readonly (string | number)[]): boolean {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = new Map<string, unknown>(Object.entries(value)).get(String(step));
  }
  return value === undefined;
}
