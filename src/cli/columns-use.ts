import { laterTextsIn } from '../i18n/texts';
import type { Language } from '../i18n/language';

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
