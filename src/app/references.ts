import { findReferenceMismatches } from '../assessing/references';
import { leavesOf } from '../criteria/leaves';
import { assessedTables, type SheetReport } from './report';
import { withFindings } from './with-findings';

/** The reports with where a table contradicts the table of another set that it refers to. */
export function withReferences(sheets: readonly SheetReport[]): readonly SheetReport[] {
  if (!haveReferences(sheets)) return sheets;
  const tables = assessedTables(sheets);
  return sheets.map((report) => withFindings(report, (table) => findReferenceMismatches(table, tables)));
}

/** Whether a table's set refers to the set of another. */
export function haveReferences(sheets: readonly SheetReport[]): boolean {
  const tables = assessedTables(sheets);
  const ids = new Set(tables.map(({ criteriaSet }) => criteriaSet.id));
  return tables.some(({ criteriaSet }) =>
    leavesOf(criteriaSet).some(({ measure }) => measure.kind === 'reference' && ids.has(measure.set)),
  );
}
