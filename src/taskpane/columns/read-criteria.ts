import { countResults } from '../../assessing/assessment';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { ReadCriteria } from '../../i18n/columns-texts';
import type { AssessedTable } from '../../reporting/assessed-table';

/** @returns null where no row was read as a criterion */
export function readCriteria(tables: readonly AssessedTable[], language: Language): ReadCriteria | null {
  const criteria = tables.flatMap(({ assessment }) => assessment.criteria);
  const found = criteria.filter(({ tableRow }) => tableRow !== null);
  if (found.length === 0) return null;
  return {
    units: tables.length,
    ...countResults(found),
    total: criteria.length,
    found: found.length,
    points: pointsOf(tables, language),
  };
}

function pointsOf(tables: readonly AssessedTable[], language: Language): ReadCriteria['points'] {
  const [only, ...others] = tables;
  if (only === undefined || others.length > 0) return null;
  const { score, maxScore } = only.assessment;
  if (score === null || maxScore === null) return null;
  return { score: formatNumber(score, language), maximum: formatNumber(maxScore, language) };
}
