import type { ColumnRole, TableRow } from './assessment-table';

const scoreRoles: readonly ColumnRole[] = ['maximumScore', 'selfScore', 'verifiedScore'];
/** Whether a column holds points, which are summed. */
export function isScoreRole(role: ColumnRole): boolean {
  return scoreRoles.includes(role);
}

/** Sums are printed with two decimals. */
const ROUNDING = 0.01;
/** The same points once more under one criterion are no sum. */
const FEWEST_CRITERIA = 2;

/** Whether a row without number and words holds nothing but the sums of the points above it. */
export function isUnnamedTotal(cells: TableRow['cells'], above: readonly TableRow[]): boolean {
  const filled = Object.entries(cells).filter(([, { value }]) => value !== null && value !== '');
  const sums = filled.flatMap(([name, { value }]) => {
    const role = scoreRoles.find((score) => score === name);
    return role !== undefined && typeof value === 'number' ? [{ role, value }] : [];
  });
  if (sums.length === 0 || sums.length < filled.length) return false;
  const criteria = above.filter(({ kind }) => kind === 'criterion');
  const isSum = ({ role, value }: (typeof sums)[number]) => Math.abs(value - sumOf(role, criteria)) < ROUNDING;
  return criteria.length >= FEWEST_CRITERIA && sums.every(isSum);
}

function sumOf(role: ColumnRole, criteria: readonly TableRow[]): number {
  return criteria.reduce((sum, { cells }) => {
    const value = cells[role]?.value;
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}
