import type { Finding } from '../assessing/finding';
import type { AssessedTable } from '../reporting/assessed-table';
import type { SheetReport } from './report';

/** A report with what was found in its tables besides, at its place among the rest. */
export function withFindings(report: SheetReport, foundIn: (table: AssessedTable) => readonly Finding[]): SheetReport {
  if (report.layout === 'none') return report;
  const found = new Map(report.tables.map((table) => [table, foundIn(table)]));
  const all = [...found.values()].flat();
  if (all.length === 0) return report;
  const [first, ...others] = report.tables;
  const withOwn = (table: AssessedTable) => ({ ...table, findings: inserted(table.findings, found.get(table) ?? []) });
  return { ...report, tables: [withOwn(first), ...others.map(withOwn)], findings: inserted(report.findings, all) };
}

/** Each before the first finding that is below it. */
function inserted(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const merged = [...findings];
  for (const finding of more) {
    const below = merged.findIndex((other) => rowOf(other) > rowOf(finding));
    merged.splice(below < 0 ? merged.length : below, 0, finding);
  }
  return merged;
}

function rowOf({ cell }: Finding): number {
  return cell?.row ?? -1;
}
