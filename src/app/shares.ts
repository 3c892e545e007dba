import { findShareMismatches } from '../assessing/shares';
import type { SheetReport } from './report';
import { withFindings } from './with-findings';

/** The reports with the printed shares that are not score ÷ maximum. */
export function withShares(sheets: readonly SheetReport[]): readonly SheetReport[] {
  return sheets.map((report) => withFindings(report, (table) => findShareMismatches(report.sheet, table)));
}
