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
  const [issue] = issues;
  if (issue === undefined) return { path: [], problem: 'wrong-value' };
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return { path: [...path, ...issue.keys.slice(0, 1)], problem: 'unknown-field' };
  }
  if (isMissing(json, path)) return { path, problem: 'missing' };
  return { path, problem: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value' };
}

function isMissing(json: unknown, path: readonly (string | number)[]): boolean {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = new Map<string, unknown>(Object.entries(value)).get(String(step));
  }
  return value === undefined;
}
