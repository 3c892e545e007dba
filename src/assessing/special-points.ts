import { maximumOf } from '../criteria/measure-kinds';
import type { Leaf } from '../criteria/criteria-set';
import type { TableRow } from '../reading/assessment-table';
import { cleanText } from '../reading/vietnamese-text';
import { severityOf, type FindingCode, type PlacedFinding } from './finding';
import type { MeasuredRow } from './measured-row';

/** Where others than the unit score, the appraiser's column speaks as long as the unit's own is blank. */
export function rowToRead(row: TableRow, { scoredBy = 'self' }: Leaf): TableRow {
  if (scoredBy === 'self') return row;
  const { selfScore, ...cells } = row.cells;
  const isOwn = cells.verifiedScore === undefined || cleanText(selfScore?.value ?? null) !== '';
  return isOwn ? row : { ...row, cells };
}

const missingCodes: readonly FindingCode[] = [
  'result-missing',
  'score-missing',
  'value-missing',
  'inputs-missing',
  'figure-elsewhere-missing',
];

/** The findings without those about blanks that a unit need not fill in: what others score, and extra points. */
export function asked(
  findings: readonly PlacedFinding[],
  { scoredBy = 'self', effect }: Leaf,
): readonly PlacedFinding[] {
  return scoredBy === 'self' && effect === undefined
    ? findings
    : findings.filter(({ code }) => !missingCodes.includes(code));
}

/**
 * Extra points are no criterion to be met: none of them is a gap. A deduction may be written with or without its sign,
 * and is taken off.
 */
export function withEffect(measured: MeasuredRow, { effect, measure }: Leaf): MeasuredRow {
  if (effect === undefined) return measured;
  const { score, result } = measured;
  const isDeduction = effect === 'deduction';
  const maximum = maximumOf(measure) ?? Infinity;
  const isItsSign = (finding: PlacedFinding) =>
    isDeduction && finding.code === 'score-negative' && -finding.found <= maximum;
  return {
    ...measured,
    result: score === null ? result : 'met',
    score: isDeduction && score !== null ? 0 - Math.abs(score) : score,
    findings: measured.findings.filter((finding) => severityOf[finding.code] !== 'gap' && !isItsSign(finding)),
  };
}
