import { roundedTo } from '../criteria/expressions/exact-decimals';
import { isMultipleOf } from '../criteria/step';
import type { ColumnRole, TableCell, TableRow } from '../reading/assessment-table';
import { parseResult } from '../reading/result-words';
import { dayText } from '../reading/values/calendar-day';
import type { DecimalStyle } from '../reading/values/numeral';
import { cleanText } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import type { CriterionResult } from './assessment';
import { nothingDue, type DuePoints } from './due-points';
import type { FindingData, PlacedFinding } from './finding';
import { parsePoints } from './parse-points';
import type { TableValues } from './table-values';

/** Which numbers of points a criterion may have. */
export interface PossiblePoints {
  /** Null where the set has none: then nothing is above it, and no points are full. */
  readonly maximum: number | null;
  readonly step?: number | undefined;
  /** The only ones, where bands or levels give them. */
  readonly levels?: readonly number[];
}

/** The points that one row gives a criterion; its result says whether they are full. */
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
 * Reads a row's points and holds them against what is possible, and against what the row's result cell says of them. The
 * appraiser's points are checked too, where there are any, but need not follow from what the unit stated. A score that
 * breaks a rule still counts as given: the sheet's own sum counts it. A form without a column for points states them by
 * its amounts.
 * @param criterion the criterion's number, for the findings
 * @param values how the table's columns write what stands in them
 */
export function scoreRow(
  row: TableRow,
  criterion: string,
  possible: PossiblePoints,
  { decimalsOf }: TableValues,
  due: DuePoints = nothingDue(null),
): ScoredResult {
  const [first, ...others] = scoreRoles.flatMap((role, index) => {
    const cell = row.cells[role];
    if (cell === undefined) return [];
    const ownDue = index === 0 || row.cells.selfScore === undefined ? due : nothingDue(null);
    return [{ cell, read: readScore(cell, criterion, possible, decimalsOf(role), ownDue) }];
  });
  if (first === undefined) return { ...byAmount(due, possible), cell: null };
  const appraised = others.filter(({ cell }) => cleanText(cell.value) !== '');
  const findings = [first, ...appraised].flatMap(({ read }) => read.findings);
  return { ...first.read, cell: first.cell, findings: [...due.findings, ...findings] };
}

function byAmount({ points, isNotApplicable, findings }: DuePoints, { maximum }: PossiblePoints) {
  const result = isNotApplicable ? 'notApplicable' : points === null ? 'blank' : verdict(points, maximum);
  return { result, score: points, findings } as const;
}

function verdict(score: number, maximum: number | null): 'met' | 'notMet' {
  return maximum !== null && score >= maximum ? 'met' : 'notMet';
}

function readScore(
  { value, position, hasFormula }: TableCell,
  criterion: string,
  possible: PossiblePoints,
  style: DecimalStyle | null,
  due: DuePoints,
): Omit<ScoredResult, 'cell'> {
  const place = { cell: position, criterion, fix: null };
  const none = (...findings: PlacedFinding[]) => ({ result: 'blank' as const, score: null, findings });
  if (isCellError(value)) return none({ ...place, code: 'formula-error', found: value.error });
  const text = cleanText(value);
  const score = parsePoints(value, style);
  if (score === null) {
    const said = parseResult(value);
    if (said === 'notApplicable' || (said === 'blank' && due.isNotApplicable))
      return { result: 'notApplicable', score: null, findings: [] };
    if (said === 'blank') return none(lackOf(due, hasFormula) ?? { ...place, ...missing(due, hasFormula) });
    return none({ ...place, code: 'score-not-number', found: typeof value === 'number' ? dayText(value) : text });
  }
  if (typeof score !== 'number') {
    return none({ ...place, code: 'score-not-number', found: text, readings: score.readings });
  }
  const asText: PlacedFinding[] =
    typeof value === 'string'
      ? [{ ...place, code: 'number-as-text', found: text, fix: hasFormula ? null : { value: score } }]
      : [];
  const breach = mismatchOf(score, due, hasFormula) ?? breachOf(score, possible);
  return {
    result: verdict(score, possible.maximum),
    score,
    findings: breach === null ? asText : [...asText, { ...place, ...breach }],
  };
}

type Fix = PlacedFinding['fix'];

/** Nothing needs to be stated where points may be given by hand, but what is stated must be something. */
function lackOf({ lack }: DuePoints, hasFormula: boolean): PlacedFinding | null {
  return lack === undefined || (lack.code === 'inputs-missing' && !hasFormula) ? null : lack;
}

function missing({ points }: DuePoints, hasFormula: boolean): FindingData & { readonly fix: Fix } {
  return points === null
    ? { code: 'score-missing', fix: null }
    : { code: 'score-missing', expected: points, fix: hasFormula ? null : { value: printed(points) } };
}

function mismatchOf(
  found: number,
  { points }: DuePoints,
  hasFormula: boolean,
): (FindingData & { readonly fix: Fix }) | null {
  if (points === null || Math.abs(found - points) <= HALF_OF_A_PRINTED_DIGIT) return null;
  return { code: 'score-mismatch', found, expected: points, fix: hasFormula ? null : { value: printed(points) } };
}

/** Points are printed with two decimals: 0.67 may stand for two thirds. */
function printed(points: number): number {
  return roundedTo(points, 2, 'round');
}

/** With what binary fractions leave of it. */
const HALF_OF_A_PRINTED_DIGIT = 0.005 + 1e-9;

type ScoreBreach = Extract<
  FindingData,
  { code: 'score-negative' | 'score-above-maximum' | 'score-step' | 'score-not-a-level' }
>;

function breachOf(score: number, { maximum, step, levels }: PossiblePoints): ScoreBreach | null {
  if (score < 0) return { code: 'score-negative', found: score };
  if (maximum !== null && score > maximum) return { code: 'score-above-maximum', found: score, maximum };
  const isLevel = levels === undefined || levels.some((level) => Math.abs(score - level) <= HALF_OF_A_PRINTED_DIGIT);
  if (levels !== undefined && !isLevel) return { code: 'score-not-a-level', found: score, levels };
  return step === undefined || isMultipleOf(step, score) ? null : { code: 'score-step', found: score, step };
}
