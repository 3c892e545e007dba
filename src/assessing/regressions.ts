import { isScored, type Assessment } from './assessment';
import type { Closing } from './closing';
import { compareResults } from './compare-results';
import type { Finding } from './finding';

/** What was met when the last period was closed and is not any more: worth a look, as it may be a slip of the hand. */
export function findRegressions(assessment: Assessment, last: Closing): readonly Finding[] {
  const { sheetId, sheetName, unit, criteria } = assessment;
  const now = new Map(criteria.map(({ number, result }) => [number, result]));
  const lost = new Set(compareResults(last.results, now).lost);
  return criteria
    .filter(({ number }) => lost.has(number))
    .map((criterion) => ({
      sheetId,
      sheetName,
      unit: unit?.name ?? null,
      criterion: criterion.number,
      cell: criterion.resultCell ?? criterion.scoreCell,
      fix: null,
      code: 'regression',
      title: criterion.title,
      metOn: last.date,
      ...(isScored(criterion) && { isScored: true }),
    }));
}
