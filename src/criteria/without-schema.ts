import type { CriteriaSet } from './criteria-set';

/** A set as it stands in a file, without what only editors of the file need. */
export function withoutSchema(set: CriteriaSet): CriteriaSet {
  const own = { ...set };
  delete own.$schema;
  return own;
}
