import type { Finding } from '../../assessing/finding';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { SheetReport } from '../report';
import type { Dismissal, DismissedFinding } from './dismissal';
import { findingIdentity, isAboutTheSame, isSameFinding } from './finding-identity';

/** Sets the findings aside that somebody has dismissed: they no longer count, are not marked and not fixed. */
export function setAside(sheets: readonly SheetReport[], dismissals: readonly Dismissal[]): readonly SheetReport[] {
  return dismissals.length === 0 ? sheets : sheets.map((report) => withoutDismissed(report, dismissals));
}

function withoutDismissed(report: SheetReport, dismissals: readonly Dismissal[]): SheetReport {
  const dismissed = report.findings.flatMap((finding): DismissedFinding[] => {
    const alike = dismissals.filter((dismissal) => isAboutTheSame(finding, dismissal));
    if (alike.length === 0) return [];
    const identity = findingIdentity(finding, report.sheet);
    const dismissal = alike.find((one) => isSameFinding(identity, one));
    return dismissal === undefined ? [] : [{ finding, dismissal }];
  });
  if (dismissed.length === 0) return report;
  const gone = new Set(dismissed.map(({ finding }) => finding));
  const findings = report.findings.filter((finding) => !gone.has(finding));
  if (report.layout === 'none') return { ...report, findings, dismissed };
  const [first, ...others] = report.tables;
  return {
    ...report,
    findings,
    dismissed,
    tables: [withoutFindings(first, dismissed), ...others.map((table) => withoutFindings(table, dismissed))],
  };
}

/** What is said once for all units of a sheet, as nobody's, is found for each of them. */
function withoutFindings(table: AssessedTable, dismissed: readonly DismissedFinding[]): AssessedTable {
  const isDismissed = (finding: Finding) =>
    dismissed.some(
      ({ finding: gone }) => isInSamePlace(finding, gone) && (gone.unit === null || gone.unit === finding.unit),
    );
  return { ...table, findings: table.findings.filter((finding) => !isDismissed(finding)) };
}

function isInSamePlace(a: Finding, b: Finding): boolean {
  return (
    a.code === b.code && a.criterion === b.criterion && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
  );
}
