import type { SheetExplanation } from '../app/explain';
import { columnsFileJson } from './columns-file';

/** What stands for the letters that only the user knows; no columns file is read while it holds one. */
const UNKNOWN_COLUMN = { column: '?', header: '' };

export interface SuggestedColumns {
  readonly json: ReturnType<typeof columnsFileJson>;
  /** Whether a column that the table needs is still to be named. */
  readonly hasGap: boolean;
}

/** @returns a columns file for the sheet that the user has only to correct, or null where the sheet has no header */
export function suggestedColumns({ mapping, headers, problems }: SheetExplanation): SuggestedColumns | null {
  if (mapping === null) return null;
  const named = new Set(mapping.mapping.columns.map(({ role }) => role));
  const unread = headers.length === 0 ? problems.slice(0, 1) : [];
  const missing = unread.filter(({ problem }) => !named.has(problem.role));
  const gaps = Object.fromEntries(missing.map(({ problem }) => [problem.role, UNKNOWN_COLUMN]));
  const json = columnsFileJson([mapping]);
  const mappings = json.mappings.map((entry) => ({ ...entry, columns: { ...entry.columns, ...gaps } }));
  return { json: { ...json, mappings }, hasGap: missing.length > 0 };
}
