import type { ColumnRole } from '../assessment-table';
import type { HeadedColumn, Part } from './headed-columns';
import type { MeasuredBy } from './measured-by';

type Measure = Extract<MeasuredBy['kind'], 'results' | 'points'>;

/** Which column holds what of one criterion and one unit. */
export type PartRoles = ReadonlyMap<ColumnRole, number>;

const concluding: readonly ColumnRole[] = ['result', 'met', 'basicallyMet', 'notMet', 'selfScore', 'verifiedScore'];

/**
 * Tells what the columns of one criterion, or of one unit, are for. What the appraiser says in words is not the unit's own.
 * @returns null where two columns claim the same, or none says what came of it
 */
export function rolesOfParts(columns: readonly HeadedColumn[], measure: Measure): PartRoles | null {
  const hasOwnScore = columns.some(({ part }) => part === 'self' || part === 'selfScore');
  const roles = new Map<ColumnRole, number>();
  for (const { column, part } of columns) {
    const role = roleOfPart(part, measure, hasOwnScore);
    if (role === null) continue;
    if (roles.has(role)) return null;
    roles.set(role, column);
  }
  return concluding.some((role) => roles.has(role)) ? roles : null;
}

function roleOfPart(part: Part | null, measure: Measure, hasOwnScore: boolean): ColumnRole | null {
  switch (part) {
    case null:
    case 'self':
      return measure === 'points' ? 'selfScore' : 'result';
    case 'verification':
      return measure === 'points' ? 'verifiedScore' : null;
    case 'score':
      return hasOwnScore ? 'verifiedScore' : 'selfScore';
    case 'selfScore':
    case 'verifiedScore':
    case 'maximumScore':
    case 'result':
    case 'met':
    case 'basicallyMet':
    case 'notMet':
    case 'evidence':
    case 'note':
      return part;
    case 'parentTitle':
    case 'requirement':
    case 'method':
    case 'minimumScore':
    case 'amount':
    case 'notApplicable':
      return null;
  }
}

/** Headings of points, which only a table with points has. */
export function isOfPoints(part: Part | null): boolean {
  return part === 'selfScore' || part === 'verifiedScore' || part === 'score' || part === 'maximumScore';
}

export function isTickPart(part: Part | null): boolean {
  return part === 'met' || part === 'basicallyMet' || part === 'notMet';
}
