import type { Finding, FindingCode } from '../assessing/finding';
import { cellToA1 } from '../workbook/address';

/** Findings of one kind that can be fixed in one go. */
export interface FixableFindings {
  readonly code: FindingCode;
  /** At least two, each of a cell of its own. */
  readonly findings: readonly Finding[];
}

/** The findings that can be fixed together, by their code; a kind that can be fixed in one cell alone is left out. */
export function fixableTogether(findings: readonly Finding[]): readonly FixableFindings[] {
  const byCode = new Map<FindingCode, Map<string, Finding>>();
  for (const finding of findings) {
    if (finding.fix === null || finding.cell === null) continue;
    const cells = byCode.get(finding.code) ?? new Map<string, Finding>();
    const cell = cellToA1(finding.cell);
    if (!cells.has(cell)) cells.set(cell, finding);
    byCode.set(finding.code, cells);
  }
  return [...byCode]
    .filter(([, cells]) => cells.size > 1)
    .map(([code, cells]) => ({ code, findings: [...cells.values()] }));
}
