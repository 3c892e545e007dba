import type { Measure } from '../criteria/criteria-set';
import { givesPoints } from '../criteria/leaves';
import { unreachable } from '../outcome';
import type { TableRow } from '../reading/assessment-table';
import { pointsDueByBands } from './bands-result';
import { nothingDue, type DuePoints } from './due-points';
import { pointsDueByLevel } from './levels-result';
import { pointsDueByRule } from './rule-result';
import type { TableValues } from './table-values';

/**
 * The points that follow from what a row states in its result cell; nothing where points are given by hand, or where
 * the measure gives none.
 * @param criterion the criterion's number, for the findings
 */
export function pointsDue(row: TableRow, criterion: string, measure: Measure, values: TableValues): DuePoints {
  const hasPoints = givesPoints(measure);
  switch (measure.kind) {
    case 'bands':
      return pointsDueByBands(row, criterion, measure, values);
    case 'levels':
      return hasPoints ? pointsDueByLevel(row, criterion, measure) : nothingDue(null);
    case 'rule':
      return hasPoints ? pointsDueByRule(row, criterion, measure, values) : nothingDue(null);
    case 'points':
    case 'judged':
    case 'amount':
    case 'noneOf':
    case 'reference':
      return nothingDue(null);
    default:
      return unreachable(measure);
  }
}
