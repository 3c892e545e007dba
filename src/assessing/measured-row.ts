import { givesPoints, maximumOf } from '../criteria/measure-kinds';
import type { Measure, MeasureOf } from '../criteria/measure';
import { possiblePointsOf } from '../criteria/points-rule';
import type { TableRow } from '../reading/assessment-table';
import type { CellPosition } from '../workbook/address';
import { amountRow } from './amount-result';
import { pointsDueByBands } from './bands-result';
import { nothingDue, type DuePoints } from './due-points';
import type { CriterionResult } from './assessment';
import { severityOf, type FindingData, type PlacedFinding } from './finding';
import { judgeRow, type JudgedResult } from './judged-result';
import { levelRow, pointsDueByLevel } from './levels-result';
import { noneOfRow } from './none-of-result';
import { pointsDueByRule, ruleRow } from './rule-result';
import { scoreRow, type ScoredResult } from './scored-result';
import type { TableValues } from './table-values';

/** What a row says of its criterion, held against how the criterion is measured. */
export interface MeasuredRow {
  readonly result: CriterionResult;
  readonly score: number | null;
  readonly resultCell: CellPosition | null;
  readonly scoreCell: CellPosition | null;
  readonly findings: readonly PlacedFinding[];
  /** The number that it states, in the measure's own terms: per cent for parts of a whole. */
  readonly figure?: number | undefined;
}

type GapReason = Pick<Extract<FindingData, { code: 'criterion-not-met' }>, 'amount' | 'happened'>;
type Gap = Extract<FindingData, { code: 'criterion-not-met' | 'points-lost' | 'criterion-basically-met' }>;

/** What a sheet's row is held against, and what it follows from what the row states. */
interface MeasuredKind<M extends Measure> {
  readonly measured: (row: TableRow, about: Criterion, measure: M, values: TableValues) => MeasuredRow;
  /** Nothing where points are given by hand, or where it gives none. */
  readonly due: (row: TableRow, criterion: string, measure: M, values: TableValues) => DuePoints;
}

const noneDue = () => nothingDue(null);

const judgedKind = {
  measured: (row: TableRow, about: Criterion, _: Measure, { resultOf }: TableValues) =>
    judged(judgeRow(row, about.number, resultOf), about),
  due: noneDue,
};

const kinds: { readonly [kind in Measure['kind']]: MeasuredKind<MeasureOf<kind>> } = {
  judged: judgedKind,
  reference: judgedKind,
  amount: {
    measured: (row, about, measure, values) => {
      const { amount, ...read } = amountRow(row, about.number, measure, values);
      const stated = judged(read, about, amount === null ? {} : { amount: { found: amount, measure } });
      return amount?.kind === 'number' ? { ...stated, figure: amount.number } : stated;
    },
    due: noneDue,
  },
  noneOf: {
    measured: (row, about, _, values) => {
      const { count, ...read } = noneOfRow(row, about.number, values);
      return judged(read, about, count === null ? {} : { happened: count });
    },
    due: noneDue,
  },
  levels: {
    measured: (row, about, measure, values) => {
      const maximum = maximumOf(measure);
      if (maximum === null) return judged(levelRow(row, about.number, measure, values), about);
      return byDue(row, about, measure, { maximum, levels: possiblePointsOf(measure) }, values);
    },
    due: (row, criterion, measure) =>
      givesPoints(measure) ? pointsDueByLevel(row, criterion, measure) : nothingDue(null),
  },
  rule: {
    measured: (row, about, measure, values) =>
      measure.maximum === undefined
        ? judged(ruleRow(row, about.number, measure, values), about)
        : byDue(row, about, measure, { maximum: measure.maximum }, values),
    due: (row, criterion, measure, values) =>
      givesPoints(measure) ? pointsDueByRule(row, criterion, measure, values) : nothingDue(null),
  },
  points: {
    measured: (row, about, measure, values) => {
      const maximum = maximumOf(measure);
      return scored(scoreRow(row, about.number, { ...measure, maximum }, values), maximum, about, row);
    },
    due: noneDue,
  },
  bands: {
    measured: (row, about, measure, values) =>
      byDue(row, about, measure, { maximum: measure.maximum, levels: possiblePointsOf(measure) }, values),
    due: pointsDueByBands,
  },
};

function kindOf({ kind }: Measure): MeasuredKind<Measure> {
  return kinds[kind] as MeasuredKind<Measure>;
}

/**
 * @param number the criterion's, for the findings; so is its title
 * @param values how the table's columns write what stands in them
 */
export function measureRow(
  row: TableRow,
  number: string,
  measure: Measure,
  title: string,
  values: TableValues,
): MeasuredRow {
  return kindOf(measure).measured(row, { number, title }, measure, values);
}

/**
 * The points that follow from what a row states in its result cell; nothing where points are given by hand, or where
 * the measure gives none.
 * @param criterion the criterion's number, for the findings
 */
export function pointsDue(row: TableRow, criterion: string, measure: Measure, values: TableValues): DuePoints {
  return kindOf(measure).due(row, criterion, measure, values);
}

function byDue(
  row: TableRow,
  about: Criterion,
  measure: Measure,
  possible: { readonly maximum: number; readonly levels?: readonly number[] },
  values: TableValues,
): MeasuredRow {
  const due = pointsDue(row, about.number, measure, values);
  return scored(scoreRow(row, about.number, possible, values, due), possible.maximum, about, row);
}

interface Criterion {
  readonly number: string;
  readonly title: string;
}

function judged({ result, cell, findings }: JudgedResult, about: Criterion, why?: GapReason): MeasuredRow {
  const resultCell = cell?.position ?? null;
  const gap = gapOf(result, about.title);
  return {
    result,
    score: null,
    resultCell,
    scoreCell: null,
    findings: gap === null ? findings : [...findings, gapAt(resultCell, about, { ...gap, ...why })],
  };
}

function scored(
  { result, score, cell, findings }: ScoredResult,
  maximum: number | null,
  about: Criterion,
  row: TableRow,
): MeasuredRow {
  const scoreCell = cell?.position ?? null;
  const isWrong = findings.some(({ code }) => severityOf[code] === 'error');
  const place = scoreCell ?? row.cells.result?.position ?? null;
  const gap =
    maximum !== null && result === 'notMet' && score !== null && !isWrong
      ? gapAt(place, about, { code: 'points-lost', title: about.title, score, maximum })
      : null;
  return {
    result,
    score,
    resultCell: null,
    scoreCell,
    findings: gap === null ? findings : [...findings, gap],
  };
}

function gapAt(cell: CellPosition | null, { number }: Criterion, gap: Gap): PlacedFinding {
  return { cell, criterion: number, fix: null, ...gap };
}

function gapOf(result: CriterionResult, title: string): Gap | null {
  if (result === 'notMet') return { code: 'criterion-not-met', title };
  return result === 'basicallyMet' ? { code: 'criterion-basically-met', title } : null;
}
