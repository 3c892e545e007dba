import { closingsOf, type Closing } from '../assessing/closing';
import { findRegressions } from '../assessing/regressions';
import type { SheetReport } from './report';
import { withFindings } from './with-findings';

/** The reports with what each unit has lost since its last period was closed, beside what else was found there. */
export function withRegressions(sheets: readonly SheetReport[], closings: readonly Closing[]): readonly SheetReport[] {
  if (closings.length === 0) return sheets;
  return sheets.map((report) =>
    withFindings(report, ({ assessment }) => {
      const last = closingsOf(assessment, closings).at(-1);
      return last === undefined ? [] : findRegressions(assessment, last);
    }),
  );
}
