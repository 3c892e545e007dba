import { givesPoints } from '../../criteria/measure-kinds';
import { statedIn } from '../../assessing/assessment';
import type { AssessedTable } from '../assessed-table';

/** The rows of criteria that points are given to, extra ones among them. */
export function rowsWithPoints({ assessment }: AssessedTable): ReadonlySet<number> {
  return new Set(
    statedIn(assessment).flatMap(({ measure, maxScore, tableRow }) => {
      const hasPoints = maxScore !== null || (measure !== null && givesPoints(measure));
      return hasPoints && tableRow !== null ? [tableRow.row] : [];
    }),
  );
}
