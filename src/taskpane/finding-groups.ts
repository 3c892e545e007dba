import { severityOf, type Finding, type Severity } from '../assessing/finding';

/** What must be corrected comes first. */
const severityOrder = ['error', 'gap', 'warning', 'info'] as const satisfies readonly Severity[];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings by severity, errors first, each group in the order of the sheet; empty groups are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return severityOrder
    .map((severity) => ({
      severity,
      findings: findings.filter(({ code }) => severityOf[code] === severity).sort(byPlace),
    }))
    .filter((group) => group.findings.length > 0);
}

/** The first `limit` findings of all groups together. */
export function takeFindings(groups: readonly FindingGroup[], limit: number): readonly FindingGroup[] {
  let left = limit;
  return groups
    .map(({ severity, findings }) => {
      const taken = findings.slice(0, Math.max(0, left));
      left -= taken.length;
      return { severity, findings: taken };
    })
    .filter((group) => group.findings.length > 0);
}

/** A finding about the whole sheet comes before those about cells. */
function byPlace(a: Finding, b: Finding): number {
  return (a.cell?.row ?? -1) - (b.cell?.row ?? -1) || (a.cell?.column ?? -1) - (b.cell?.column ?? -1);
}
