import type { AssessmentTable, TableRow } from '../reading/assessment-table';

/** A run of criteria with the row that sums it up: the group's heading above it, or a subtotal below it. */
export interface FormSection {
  readonly summing: TableRow | null;
  readonly criteria: readonly TableRow[];
}

/** A form's rows by what they sum up. */
export interface FormRows {
  readonly sections: readonly FormSection[];
  /** The first total after the last criterion. */
  readonly total: TableRow | null;
  /** The row that the unit's conclusion is written in. */
  readonly conclusion: TableRow | null;
}

const CONCLUSION = /xếp loại|công nhận|kết luận/u;

/**
 * @param isCounted whether the set knows the criterion on a row; other rows are left out
 */
export function formRows(table: AssessmentTable, isCounted: (row: TableRow) => boolean): FormRows {
  const lastCriterion = table.rows.map(({ kind }) => kind).lastIndexOf('criterion');
  const sections: FormSection[] = [];
  let heading: TableRow | null = null;
  let criteria: TableRow[] = [];
  const close = (summing: TableRow | null) => {
    if (criteria.length > 0) sections.push({ summing, criteria });
    heading = null;
    criteria = [];
  };
  for (const row of table.rows.slice(0, lastCriterion + 1)) {
    if (row.kind === 'criterion' && isCounted(row)) criteria.push(row);
    if (row.kind === 'total') close(heading ?? row);
    if (row.kind === 'group') {
      close(heading);
      heading = row;
    }
  }
  close(heading);

  const closing = table.rows.slice(lastCriterion + 1);
  const isConclusion = (row: TableRow) => CONCLUSION.test(row.title.normalize('NFC').toLowerCase());
  return {
    sections,
    total: closing.find((row) => row.kind === 'total' && !isConclusion(row)) ?? null,
    conclusion: closing.find(isConclusion) ?? null,
  };
}
