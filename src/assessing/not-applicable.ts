import { maximumOf } from '../criteria/measure-kinds';
import type { Leaf } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import type { TableCell, TableRow } from '../reading/assessment-table';
import { parseResult } from '../reading/result-words';
import { cleanText } from '../reading/vietnamese-text';
import type { CellPosition } from '../workbook/address';
import type { CriterionResult } from './assessment';
import { saysNothingArose } from './due-points';
import type { PlacedFinding } from './finding';
import type { MeasuredRow } from './measured-row';

/** What "not applicable" counts as under a set's rule: left out, as if met, or as if not met. */
export function countedAs(rule: Leaf['notApplicable']): Extract<CriterionResult, 'notApplicable' | 'met' | 'notMet'> {
  switch (rule) {
    case undefined:
    case 'excluded':
      return 'notApplicable';
    case 'fullPoints':
      return 'met';
    case 'zero':
      return 'notMet';
    default:
      return unreachable(rule);
  }
}

/**
 * Where the column of results says that a criterion does not apply and the points say otherwise, that is told: sums and
 * formulas are made of the points, and so is what is counted. A blank cell for points can be made to say the same.
 */
export function besideNotApplicable(
  measured: MeasuredRow,
  { cells: { result: beside, selfScore, verifiedScore } }: TableRow,
  { number, measure, notApplicable }: Leaf,
): MeasuredRow {
  const { result, score, scoreCell, findings } = measured;
  if (beside === undefined || scoreCell === null || result === 'notApplicable') return measured;
  if (parseResult(beside.value) !== 'notApplicable' || saysNothingArose(beside.value)) return measured;
  const said = cleanText(beside.value);
  const given = [selfScore, verifiedScore].find((cell) => cell !== undefined && isAt(cell, scoreCell));
  if (score === null) {
    const fix = given === undefined || given.hasFormula ? null : { value: said };
    return { ...measured, findings: findings.map((one) => (one.code === 'score-missing' ? { ...one, fix } : one)) };
  }
  const counted = countedAs(notApplicable);
  const due = counted === 'met' ? maximumOf(measure) : counted === 'notMet' ? 0 : null;
  if (score === due) return measured;
  const found = `${said}; ${cleanText(given?.value ?? score)}`;
  return {
    ...measured,
    findings: [
      ...findings.filter(({ code }) => code !== 'points-lost'),
      { code: 'result-conflict', cell: beside.position, criterion: number, fix: null, found },
    ],
  };
}

function isAt({ position }: TableCell, { row, column }: CellPosition): boolean {
  return position.row === row && position.column === column;
}

/**
 * Counts what does not apply to a unit as the set has it.
 * @param title the criterion's, for the finding of a gap
 */
export function countNotApplicable(measured: MeasuredRow, leaf: Leaf, title: string): MeasuredRow {
  const result = measured.result === 'notApplicable' ? countedAs(leaf.notApplicable) : 'notApplicable';
  if (result === 'notApplicable') return measured;
  const maximum = maximumOf(leaf.measure);
  const score = maximum === null ? null : result === 'met' ? maximum : 0;
  return { ...measured, result, score, findings: [...measured.findings, ...gapOf(measured, result, leaf, title)] };
}

function gapOf(
  { resultCell, scoreCell }: MeasuredRow,
  result: 'met' | 'notMet',
  { number, measure }: Leaf,
  title: string,
): readonly PlacedFinding[] {
  if (result === 'met') return [];
  const place = { cell: scoreCell ?? resultCell, criterion: number, fix: null };
  const maximum = maximumOf(measure);
  return maximum === null
    ? [{ ...place, code: 'criterion-not-met', title, isNotApplicable: true }]
    : [{ ...place, code: 'points-lost', title, score: 0, maximum, isNotApplicable: true }];
}
