import type { Finding } from '../../assessing/finding';
import { severityOf } from '../../assessing/finding';

/** One finding, or one mistake that was made in many cells. */
export interface AlikeFindings {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** So many cells with one mistake are one line. */
const FEWEST_ALIKE = 4;

/**
 * Puts a mistake that fills a column, or a unit's row, where it is found first, with all the cells that it is in. Criteria
 * that are not met are no mistake: each stands by itself.
 */
export function gatherAlike(findings: readonly Finding[]): readonly AlikeFindings[] {
  const alike = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = mistakeOf(finding);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [finding]);
    else others.push(finding);
  }
  return findings.flatMap((finding): readonly AlikeFindings[] => {
    const gathered = alike.get(mistakeOf(finding)) ?? [finding];
    if (severityOf[finding.code] === 'gap' || gathered.length < FEWEST_ALIKE) return [{ findings: [finding] }];
    return gathered[0] === finding ? [{ findings: gathered }] : [];
  });
}

/** What was found counts only where it is what is wrong: numbers kept as texts differ and are one mistake. */
function mistakeOf(finding: Finding): string {
  const { code, sheetId, unit } = finding;
  const found = code === 'result-unrecognised' || code === 'level-unrecognised' ? finding.found : '';
  return JSON.stringify([code, sheetId, unit, found]);
}
