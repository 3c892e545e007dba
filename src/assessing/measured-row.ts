import type { Measure } from '../criteria/criteria-set';
import { maximumOf } from '../criteria/leaves';
import { possiblePointsOf } from '../criteria/possible-points';
import { unreachable } from '../outcome';
import type { TableRow } from '../reading/assessment-table';
import type { CellPosition } from '../workbook/address';
import { amountRow } from './amount-result';
import type { CriterionResult } from './assessment';
import { severityOf, type FindingData, type PlacedFinding } from './finding';
import { judgeRow, type JudgedResult } from './judged-result';
import { levelRow } from './levels-result';
import { noneOfRow } from './none-of-result';
import { pointsDue } from './points-of-row';
import { ruleRow } from './rule-result';
import { scoreRow, type ScoredResult } from './scored-result';
import type { TableValues } from './table-values';

/** What a row says of its criterion, held against how the criterion is measured. */
export interface MeasuredRow {
  readonly result: CriterionResult;
  readonly score: number | null;
  readonly resultCell: CellPosition | null;
  readonly scoreCell: CellPosition | null;
  readonly findings: readonly PlacedFinding[];
}

type GapReason = Pick<Extract<FindingData, { code: 'criterion-not-met' }>, 'amount' | 'happened'>;
type Gap = Extract<FindingData, { code: 'criterion-not-met' | 'points-lost' | 'criterion-basically-met' }>;

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
  const about: Criterion = { number, title };
  switch (measure.kind) {
    case 'judged':
    case 'reference':
      return judged(judgeRow(row, number, values.resultOf), about);
    case 'amount': {
      const { amount, ...read } = amountRow(row, number, measure, values);
      return judged(read, about, amount === null ? {} : { amount: { found: amount, measure } });
    }
    case 'noneOf': {
      const { count, ...read } = noneOfRow(row, number, values);
      return judged(read, about, count === null ? {} : { happened: count });
    }
    case 'levels': {
      const maximum = maximumOf(measure);
      if (maximum === null) return judged(levelRow(row, number, measure, values), about);
      const due = pointsDue(row, number, measure, values);
      return scored(
        scoreRow(row, number, { maximum, levels: possiblePointsOf(measure) }, values, due),
        maximum,
        about,
        row,
      );
    }
    case 'rule': {
      const { maximum } = measure;
      if (maximum === undefined) return judged(ruleRow(row, number, measure, values), about);
      const due = pointsDue(row, number, measure, values);
      return scored(scoreRow(row, number, { maximum }, values, due), maximum, about, row);
    }
    case 'points':
      return scored(scoreRow(row, number, measure, values), measure.maximum, about, row);
    case 'bands': {
      const due = pointsDue(row, number, measure, values);
      const possible = { maximum: measure.maximum, levels: possiblePointsOf(measure) };
      return scored(scoreRow(row, number, possible, values, due), measure.maximum, about, row);
    }
    default:
      return unreachable(measure);
  }
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
