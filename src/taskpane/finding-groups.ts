import { severityOf, type Finding, type Severity } from '../assessing/finding';

/** What must be corrected comes first. */
const severityOrder = ['error', 'gap', 'warning', 'info'] as const satisfies readonly Severity[];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Neighbouring findings of one unit; null where they are nobody's own, but the sheet's. */
export interface UnitFindings {
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

/**
 * The findings by severity, errors first, each group in the order of the sheet; empty groups are left out.
 * @param units the names of a sheet's units where it has several: then each group goes unit by unit, in this order
 */
export function groupFindings(
  findings: readonly Finding[],
  units: readonly (string | null)[] = [],
): readonly FindingGroup[] {
  const order = new Map([...units].reverse().map((unit, index) => [unit, units.length - index]));
  const byUnit = (a: Finding, b: Finding) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0);
  return severityOrder
    .map((severity) => ({
      severity,
      findings: findings
        .filter(({ code }) => severityOf[code] === severity)
        .sort((a, b) => byUnit(a, b) || byPlace(a, b)),
    }))
    .filter((group) => group.findings.length > 0);
}

/** Divides a group that goes unit by unit. */
export function findingsByUnit(findings: readonly Finding[]): readonly UnitFindings[] {
  const divided: { readonly unit: string | null; readonly findings: Finding[] }[] = [];
  for (const finding of findings) {
    const last = divided.at(-1);
    if (last?.unit === finding.unit) last.findings.push(finding);
    else divided.push({ unit: finding.unit, findings: [finding] });
  }
  return divided;
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
