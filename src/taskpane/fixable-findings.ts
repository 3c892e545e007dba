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
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of fixableCells(findings)) {
    byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  }
  return [...byCode].filter(([, cells]) => cells.length > 1).map(([code, cells]) => ({ code, findings: cells }));
}

/** The findings that have a fix, each of a cell of its own: of several fixes of a cell the first stands. */
export function fixableCells(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.fix === null || finding.cell === null) continue;
    const cell = `${finding.sheetId}!${cellToA1(finding.cell)}`;
    if (!cells.has(cell)) cells.set(cell, finding);
  }
  return [...cells.values()];
}
