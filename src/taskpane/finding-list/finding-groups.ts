import { byPointsLost, severityOf, type Finding, type Severity } from '../../assessing/finding';

/** What must be corrected comes first. */
const severityOrder = ['error', 'gap', 'warning', 'info'] as const satisfies readonly Severity[];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/**
 * The findings by severity, errors first, each group in the order of the sheets, and of points lost the largest loss first;
 * empty groups are left out.
 * @param units the names of the units where there are several: then each group goes unit by unit, in this order
 */
export function groupFindings(
  findings: readonly Finding[],
  units: readonly (string | null)[] = [],
): readonly FindingGroup[] {
  const order = new Map([...units].reverse().map((unit, index) => [unit, units.length - index]));
  const sheets = new Map([...new Set(findings.map(({ sheetId }) => sheetId))].map((id, index) => [id, index]));
  const bySheet = (a: Finding, b: Finding) => (sheets.get(a.sheetId) ?? 0) - (sheets.get(b.sheetId) ?? 0);
  const byUnit = (a: Finding, b: Finding) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0);
  return severityOrder
    .map((severity) => ({
      severity,
      findings: findings
        .filter(({ code }) => severityOf[code] === severity)
        .sort((a, b) => bySheet(a, b) || byUnit(a, b) || byPointsLost(a, b) || byPlace(a, b)),
    }))
    .filter((group) => group.findings.length > 0);
}

/** A finding about the whole sheet comes before those about cells. */
function byPlace(a: Finding, b: Finding): number {
  return (a.cell?.row ?? -1) - (b.cell?.row ?? -1) || (a.cell?.column ?? -1) - (b.cell?.column ?? -1);
}
