import { closingsOf, type Closing } from '../assessing/closing';
import type { Finding } from '../assessing/finding';
import { findRegressions } from '../assessing/regressions';
import type { AssessedTable } from '../reporting/assessed-table';
import type { SheetReport } from './report';

/** The reports with what each unit has lost since its last period was closed, beside what else was found there. */
export function withRegressions(sheets: readonly SheetReport[], closings: readonly Closing[]): readonly SheetReport[] {
  return closings.length === 0 ? sheets : sheets.map((report) => withRegressionsOfSheet(report, closings));
}

function withRegressionsOfSheet(report: SheetReport, closings: readonly Closing[]): SheetReport {
  if (report.layout === 'none') return report;
  const [first, ...others] = report.tables;
  const lostIn = ({ assessment }: AssessedTable) => {
    const last = closingsOf(assessment, closings).at(-1);
    return last === undefined ? [] : findRegressions(assessment, last);
  };
  const withLost = (table: AssessedTable) => ({ ...table, findings: inserted(table.findings, lostIn(table)) });
  return {
    ...report,
    tables: [withLost(first), ...others.map(withLost)],
    findings: inserted(report.findings, report.tables.flatMap(lostIn)),
  };
}

/** Each before the first finding that is below it. */
function inserted(findings: readonly Finding[], lost: readonly Finding[]): readonly Finding[] {
  const merged = [...findings];
  for (const finding of lost) {
    const below = merged.findIndex((other) => rowOf(other) > rowOf(finding));
    merged.splice(below < 0 ? merged.length : below, 0, finding);
  }
  return merged;
}

function rowOf({ cell }: Finding): number {
  return cell?.row ?? -1;
}
