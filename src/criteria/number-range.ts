import type { core } from 'zod';
import { issuesMeant } from '../json-file';
import { criteriaSetSchema } from './criteria-set';

/** Which numbers a field takes; null where it has no such limit. */
export interface NumberRange {
  readonly minimum: number | null;
  /** Whether the minimum itself is too small. */
  readonly isAboveMinimum: boolean;
  readonly maximum: number | null;
  readonly isWhole: boolean;
}

/** Beyond every limit that a field may have, and a whole number still. */
const FAR = 1e15;

/**
 * Finds out which numbers a field of a criteria file takes, by trying some that are too small and too large.
 * @param path where the field stands in the file
 * @returns null where it takes no number
 */
export function numberRangeAt(json: unknown, path: readonly (string | number)[]): NumberRange | null {
  const [low, high, half] = [-FAR, FAR, 0.5].map((number) => issueOf(changedAt(json, path, number), path));
  if (low === undefined || high === undefined || half === undefined) return null;
  if ([low, high].some((issue) => issue !== null && issue.code !== 'too_small' && issue.code !== 'too_big'))
    return null;
  const isTooSmall = low?.code === 'too_small';
  return {
    minimum: isTooSmall ? Number(low.minimum) : null,
    isAboveMinimum: isTooSmall && low.inclusive === false,
    maximum: high?.code === 'too_big' ? Number(high.maximum) : null,
    isWhole: half?.code === 'invalid_type',
  };
}

/** What is wrong at the path itself, or null where nothing is. */
function issueOf(json: unknown, path: readonly (string | number)[]): core.$ZodIssue | null {
  const parsed = criteriaSetSchema.safeParse(json);
  const issues = parsed.success ? [] : issuesMeant(parsed.error.issues, json);
  return issues.find((issue) => issue.path.join('/') === path.join('/')) ?? null;
}

function changedAt(node: unknown, [step, ...rest]: readonly (string | number)[], value: number): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node))
    return node.map((item: unknown, index) => (index === step ? changedAt(item, rest, value) : item));
  const fields = new Map<string, unknown>(typeof node === 'object' && node !== null ? Object.entries(node) : []);
  fields.set(String(step), changedAt(fields.get(String(step)), rest, value));
  return Object.fromEntries(fields);
}
