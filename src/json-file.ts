import type { core } from 'zod';

/** The first thing in a JSON file that its schema does not allow. */
export interface JsonProblem {
  /** In words of the file's own ("groups", 0, "criteria", 11); places in a list count from 0. */
  readonly path: readonly (string | number)[];
  readonly problem: 'missing' | 'wrong-type' | 'wrong-value' | 'unknown-field';
}

/**
 * Lists and objects inside one another. What we write nests about ten deep; conditions of conclusions may be put into one
 * another, by nobody more than a few times. Whoever walks over deeper ones runs out of stack.
 */
const MAX_JSON_DEPTH = 64;

/** In characters; a criteria set of hundreds of criteria has a hundredth of it. */
const MAX_JSON_LENGTH = 64 * 2 ** 20;

/**
 * Reads JSON that comes from outside: files, what workbooks remember, journals.
 * @param text with or without a byte order mark
 * @returns undefined where the text is not JSON, which has no `undefined` of its own, or is past the limits above
 */
export function parseJson(text: string): unknown {
  if (text.length > MAX_JSON_LENGTH || isDeeperThan(text, MAX_JSON_DEPTH)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Of a text that is no JSON the answer means nothing. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfText(text, at);
        break;
      case OPEN_BRACKET:
      case OPEN_BRACE:
        depth += 1;
        if (depth > limit) return true;
        break;
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        depth -= 1;
        break;
      default:
    }
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** @returns the place of the quote that ends the text which begins at `start` */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
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
function firstIssue(issues: readonly core.$ZodIssue[], json: unknown): core.$ZodIssue | null {
  return issuesMeant(issues.slice(0, 1), json)[0] ?? null;
}

/** Every issue; of a value that may have several forms, what keeps it from the one that it is closest to. */
export function issuesMeant(issues: readonly core.$ZodIssue[], json: unknown): readonly core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const forms = issue.errors.map((errors) =>
      errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    );
    const strangeness = forms.map((errors) =>
      errors.reduce((sum, inner) => sum + strangenessOf(inner, issue.path.length, json), 0),
    );
    const closest = forms[strangeness.indexOf(Math.min(...strangeness))] ?? [];
    return closest.length === 0 ? [issue] : issuesMeant(closest, json);
  });
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
