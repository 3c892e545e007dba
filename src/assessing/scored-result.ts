import type { Measure } from '../criteria/criteria-set';
import { isMultipleOf } from '../criteria/step';
import type { ColumnRole, TableCell, TableRow } from '../reading/assessment-table';
import { parseResult } from '../reading/result-words';
import type { DecimalStyle } from '../reading/values/numeral';
import { cleanText } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import type { CriterionResult } from './assessment';
import type { FindingData, PlacedFinding } from './finding';
import { parsePoints } from './parse-points';
import type { TableValues } from './table-values';

export type PointsMeasure = Extract<Measure, { kind: 'points' }>;

/** The points that one row gives a criterion. */
export interface ScoredResult {
  readonly result: CriterionResult;
  readonly score: number | null;
  readonly cell: TableCell | null;
  readonly findings: readonly PlacedFinding[];
}

/** The columns of points; the unit's own comes first. */
const scoreRoles: readonly ColumnRole[] = ['selfScore', 'verifiedScore'];

/** @returns the column that a unit's score is taken from: its own, else the appraiser's */
export function scoreRoleOf(roles: readonly ColumnRole[]): ColumnRole | null {
  return scoreRoles.find((role) => roles.includes(role)) ?? null;
}

/**
 * Reads a row's points and holds them against the measure. The appraiser's points are checked too, where there are any.
 * A score that breaks a rule still counts as given: the sheet's own sum counts it.
 * @param criterion the criterion's number, for the findings
 * @param values how the table's columns write what stands in them
 */
export function scoreRow(
  row: TableRow,
  criterion: string,
  measure: PointsMeasure,
  { decimalsOf }: TableValues,
): ScoredResult {
  const [first, ...others] = scoreRoles.flatMap((role) => {
    const cell = row.cells[role];
    return cell === undefined ? [] : [{ cell, read: readScore(cell, criterion, measure, decimalsOf(role)) }];
  });
  if (first === undefined) return { result: 'blank', score: null, cell: null, findings: [] };
  const appraised = others.filter(({ cell }) => cleanText(cell.value) !== '');
  const findings = [first, ...appraised].flatMap(({ read }) => read.findings);
  return { ...first.read, cell: first.cell, findings };
}

function readScore(
  { value, position, hasFormula }: TableCell,
  criterion: string,
  measure: PointsMeasure,
  style: DecimalStyle | null,
): Omit<ScoredResult, 'cell'> {
  const place = { cell: position, criterion, fix: null };
  const none = (...findings: PlacedFinding[]) => ({ result: 'blank' as const, score: null, findings });
  if (isCellError(value)) return none({ ...place, code: 'formula-error', found: value.error });
  const text = cleanText(value);
  const score = parsePoints(value, style);
  if (score === null) {
    const said = parseResult(value);
    if (said === 'blank') return none({ ...place, code: 'score-missing' });
    if (said === 'notApplicable') return { result: 'notApplicable', score: null, findings: [] };
    return none({ ...place, code: 'score-not-number', found: text });
  }
  if (typeof score !== 'number') {
    return none({ ...place, code: 'score-not-number', found: text, readings: score.readings });
  }
  const asText: PlacedFinding[] =
    typeof value === 'string'
      ? [{ ...place, code: 'number-as-text', found: text, fix: hasFormula ? null : { value: score } }]
      : [];
  const breach = breachOf(score, measure);
  return {
    result: score >= measure.maximum ? 'met' : 'notMet',
    score,
    findings: breach === null ? asText : [...asText, { ...place, ...breach }],
  };
}

type ScoreBreach = Extract<FindingData, { code: 'score-negative' | 'score-above-maximum' | 'score-step' }>;

function breachOf(score: number, { maximum, step }: PointsMeasure): ScoreBreach | null {
  if (score < 0) return { code: 'score-negative', found: score };
  if (score > maximum) return { code: 'score-above-maximum', found: score, maximum };
  return step === undefined || isMultipleOf(step, score) ? null : { code: 'score-step', found: score, step };
}
