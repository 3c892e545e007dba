import type { AssessmentTable } from '../reading/assessment-table';

/** @returns the year that the title over a table names, or null where it names none or several */
export function assessedYearOf({ title }: Pick<AssessmentTable, 'title'>): number | null {
  const years = new Set([...(title ?? '').replace(DAY, '').matchAll(YEAR)].map(([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** The day of a decision, or of the report itself, says nothing of what is assessed. */
const DAY = /ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d+/giu;
const YEAR = /năm\s+(20\d\d)(?!\d)/giu;
