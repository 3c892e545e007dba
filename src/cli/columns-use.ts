import { laterTextsIn } from '../i18n/texts';
import type { CheckOptions } from '../app/check';
import { explain } from '../app/explain';
import type { CheckReport } from '../app/report';
import type { Language } from '../i18n/language';

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

interface ColumnsUse {
  readonly columns?: string | undefined;
  readonly lang: Language;
}

/**
 * @param used for each file that could be read, whether it has a sheet that fits
 * @returns a line for standard error where a columns file fits nothing at all, else nothing
 */
export function unusedColumns({ columns, lang }: ColumnsUse, used: readonly boolean[]): string {
  const isUnused = columns !== undefined && used.length > 0 && !used.includes(true);
  return isUnused ? `${columns}: ${laterTextsIn(lang).cli.columnsUnused}\n` : '';
}
