import type { SheetSnapshot } from '../workbook/snapshot';
import { concludingRoles, type ColumnRole, type RecognisedColumn } from './assessment-table';
import { contentOf, holdsPoints } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';
import type { HeaderMeaning } from './header-words';
import type { Claim } from './heading-claims';
import { isTotalText } from './row-kinds';

/** Where points are given in parts, by several judges or with extra ones, what they come to is the criterion's. */
export function pointsInTotals(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const taken = new Set(chosen.map(({ column }) => column));
  const total = header.columns.filter(({ column, words }) => {
    const isOfPoints = holdsPoints(contentOf(sheet, header, column));
    return !taken.has(column) && isOfPoints && isTotalText(words.at(-1)?.text ?? '');
  });
  const [only] = total;
  if (only === undefined || total.length > 1) return [];
  return [{ role: 'selfScore', column: only.column, header: headingOf(only), confidence: 0.75, reasons: ['content'] }];
}

/**
 * Points that count by a weight of their own, or that others are added to or taken off in columns of their own.
 * @returns the columns of figures of which somebody has to say which holds what counts; none where there is no such heading
 */
export function pointsInParts(
  claims: readonly Claim[],
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly number[] {
  if (!claims.some(({ meaning }) => meaningsOfParts.includes(meaning))) return [];
  const others = new Set([
    ...chosen.flatMap(({ role, column }) => (otherRoles.includes(role) ? column : [])),
    ...claims.flatMap(({ meaning, column }) => (meaning === 'weight' || meaning === 'adjustment' ? column.column : [])),
  ]);
  return header.columns.flatMap(({ column }) =>
    !others.has(column) && holdsPoints(contentOf(sheet, header, column)) ? [column] : [],
  );
}

const meaningsOfParts: readonly HeaderMeaning[] = ['weight', 'weighted', 'adjustment'];
const otherRoles: readonly ColumnRole[] = ['number', 'title', 'maximumScore'];

/** The appraiser's points are the only ones that are known, and none are given yet. */
export function isUnverified(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const [conclusion, ...others] = columns.filter(({ role }) => concludingRoles.includes(role));
  return (
    conclusion?.role === 'verifiedScore' &&
    others.length === 0 &&
    contentOf(sheet, header, conclusion.column).filled === 0
  );
}
