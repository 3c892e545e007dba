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
type Gap = Extract<FindingData, { code: 'criterion-not-met' | 'criterion-basically-met' }>;

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
  const gapAt = (cell: CellPosition | null, gap: Gap): PlacedFinding => ({
    cell,
    criterion: number,
    fix: null,
    ...gap,
  });
  const scored = ({ result, score, cell, findings }: ScoredResult, maximum: number): MeasuredRow => {
    const scoreCell = cell?.position ?? null;
    const isWrong = findings.some(({ code }) => severityOf[code] === 'error');
    const isGap = result === 'notMet' && score !== null && !isWrong;
    const place = scoreCell ?? row.cells.result?.position ?? null;
    const gaps = isGap ? [gapAt(place, { code: 'criterion-not-met', title, points: { score, maximum } })] : [];
    return { result, score, resultCell: null, scoreCell, findings: [...findings, ...gaps] };
  };
  const judged = ({ result, cell, findings }: JudgedResult, why: GapReason = {}): MeasuredRow => {
    const resultCell = cell?.position ?? null;
    const gaps = gapOf(result, title).map((gap) => gapAt(resultCell, { ...gap, ...why }));
    return { result, score: null, resultCell, scoreCell: null, findings: [...findings, ...gaps] };
  };
  switch (measure.kind) {
    case 'judged':
    case 'reference':
      return judged(judgeRow(row, number, values.resultOf));
    case 'amount': {
      const { amount, ...read } = amountRow(row, number, measure, values);
      return judged(read, amount === null ? {} : { amount: { found: amount, measure } });
    }
    case 'noneOf': {
      const { count, ...read } = noneOfRow(row, number, values);
      return judged(read, count === null ? {} : { happened: count });
    }
    case 'levels': {
      const maximum = maximumOf(measure);
      if (maximum === null) return judged(levelRow(row, number, measure, values));
      const due = pointsDue(row, number, measure, values);
      return scored(scoreRow(row, number, { maximum, levels: possiblePointsOf(measure) }, values, due), maximum);
    }
    case 'rule': {
      const { maximum } = measure;
      if (maximum === undefined) return judged(ruleRow(row, number, measure, values));
      const due = pointsDue(row, number, measure, values);
      return scored(scoreRow(row, number, { maximum }, values, due), maximum);
    }
    case 'points':
      return scored(scoreRow(row, number, measure, values), measure.maximum);
    case 'bands': {
      const due = pointsDue(row, number, measure, values);
      const possible = { maximum: measure.maximum, levels: possiblePointsOf(measure) };
      return scored(scoreRow(row, number, possible, values, due), measure.maximum);
    }
    default:
      return unreachable(measure);
  }
}

function gapOf(result: CriterionResult, title: string): readonly Gap[] {
  if (result === 'notMet') return [{ code: 'criterion-not-met', title }];
  return result === 'basicallyMet' ? [{ code: 'criterion-basically-met', title }] : [];
}
