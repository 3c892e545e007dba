import { findErrorsElsewhere } from '../assessing/errors-elsewhere';
import { groupBy } from '../reporting/group-by';
import type { SheetReport } from './report';
import { withFindings } from './with-findings';

/** The reports with Excel's errors in cells of their tables that nothing else is concluded from. */
export function withErrorsElsewhere(sheets: readonly SheetReport[]): readonly SheetReport[] {
  return sheets.map((report) => {
    if (report.layout === 'none') return report;
    const together = [...groupBy(report.tables, ({ table: { area } }) => `${area.row}:${area.column}`).values()];
    const found = new Map(together.flatMap((tables) => [...findErrorsElsewhere(report.sheet, tables)]));
    return found.size === 0 ? report : withFindings(report, (table) => found.get(table) ?? []);
  });
}
