import type { CheckOptions } from '../app/check';
import { explain } from '../app/explain';
import type { CheckReport } from '../app/report';

/**
 * Whether a columns file fits one of the sheets, also where no criteria set fits what was read then.
 * @param options those that the report was made with; without a columns file nothing is looked for
 */
export function usesColumns(report: CheckReport, options: CheckOptions): boolean {
  if (options.mappings === undefined || options.mappings.length === 0) return false;
  const explanations = explain(report, options);
  const tables = explanations.flatMap(({ headers }) => headers.map(({ table }) => table));
  return tables.some(({ columns }) => columns.some(({ reasons }) => reasons.includes('mapping')));
}
