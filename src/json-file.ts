import type { core } from 'zod';

/** The first thing in a JSON file that its schema does not allow. */
export interface JsonProblem {
  /** In words of the file's own ("groups", 0, "criteria", 11); places in a list count from 0. */
  readonly path: readonly (string | number)[];
  readonly problem: 'missing' | 'wrong-type' | 'wrong-value' | 'unknown-field';
}

/**
 * @param text with or without a byte order mark
 * @returns undefined where the text is not JSON, which has no `undefined` of its own
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A newer format is told by its "version" alone, since nothing else in it need be known to us. */
export function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null;
  return typeof json.version === 'number' ? json.version : null;
}

/**
 * @param issues what zod has to say of the file
 * @param json the file
 */
export function firstProblem(issues: readonly core.$ZodIssue[], json: unknown): JsonProblem {
  const issue = firstIssue(issues, json);
  if (issue === null) return { path: [], problem: 'wrong-value' };
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return { path: [...path, ...issue.keys.slice(0, 1)], problem: 'unknown-field' };
  }
  if (isMissing(json, path)) return { path, problem: 'missing' };
  return { path, problem: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value' };
}

/** The first issue, of a value that may have several forms that of the form that it is closest to. */
export function firstIssue(issues: readonly core.$ZodIssue[], json: unknown): core.$ZodIssue | null {
  const [first] = issues;
  return first === undefined ? null : issueMeant(first, json);
}

/** Of several forms that a value may have, what keeps it from the one that it is closest to. */
function issueMeant(issue: core.$ZodIssue, json: unknown): core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const forms = issue.errors.map((issues) =>
    issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const strangeness = forms.map((issues) =>
    issues.reduce((sum, inner) => sum + strangenessOf(inner, issue.path.length, json), 0),
  );
  const [closest] = forms[strangeness.indexOf(Math.min(...strangeness))] ?? [];
  return closest === undefined ? issue : issueMeant(closest, json);
}

/** How many fields a value has that a form does not know, or lacks; what is wrong deeper inside tells nothing. */
function strangenessOf(issue: core.$ZodIssue, depth: number, json: unknown): number {
  if (issue.code === 'unrecognized_keys') return issue.path.length === depth ? issue.keys.length : 0;
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  return path.length === depth || (path.length === depth + 1 && isMissing(json, path)) ? 1 : 0;
}

function isMissing(json: unknown, path: readonly (string | number)[]): boolean {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = new Map<string, unknown>(Object.entries(value)).get(String(step));
  }
  return value === undefined;
}
