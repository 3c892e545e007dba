import type { SheetSnapshot } from '../workbook/snapshot';
import { concludingRoles, type ColumnRole } from './assessment-table';
import { contentOf, holdsMeasures, holdsResults, type ColumnContent } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';
import type { RoleClaim } from './heading-claims';
import { foldAccents } from './vietnamese-text';

/** Headings that differ less than this in how well they are known say it equally well. */
const NEARLY = 0.3;
const FEW_CELLS = 3;
const MOST_CELLS = 0.5;

export function bestOf(
  role: ColumnRole,
  candidates: readonly RoleClaim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): RoleClaim | null {
  const likely = role === 'result' ? withResults(candidates, sheet, header) : candidates;
  const highest = Math.max(...likely.map(({ strength }) => strength));
  const equals = likely.filter(({ strength }) => strength > highest - 0.01);
  const [first = null] = equals;
  if (equals.length < 2) return first;
  if (isOneHeading(equals)) return mostBy(equals, ({ column }) => contentOf(sheet, header, column.column).filled);
  if (role === 'number')
    return (
      ofCriteria(equals, sheet, header) ??
      mostBy(equals, ({ column }) => countNumbers(contentOf(sheet, header, column.column)))
    );
  if (role === 'title') return mostBy(equals, ({ column }) => wordsIn(contentOf(sheet, header, column.column)));
  return concludingRoles.includes(role) ? null : first;
}

/** Another column with cells of its own says nearly as well that it holds what was concluded. */
export function isRival(claim: RoleClaim, best: RoleClaim, sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const isNear = concludingRoles.includes(claim.role) && claim.strength > best.strength - NEARLY;
  if (!isNear) return false;
  const { filled, results, figures, ticks } = contentOf(sheet, header, claim.column.column);
  return filled >= FEW_CELLS && Math.max(results, figures, ticks) >= MOST_CELLS;
}

/** Numbers that are merged over several rows are those of what these are the contents of. */
function countNumbers({ filled, numbers }: ColumnContent): number {
  return filled * numbers;
}

/** Those whose cells hold results: "Kết quả thực hiện" may tell what was done, beside the column that judges it. */
function withResults(
  candidates: readonly RoleClaim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RoleClaim[] {
  if (candidates.length < 2) return candidates;
  const holding = candidates.filter(({ column }) => holdsResults(contentOf(sheet, header, column.column)));
  return holding.length === 0 ? candidates : holding;
}

/** Beside a running number of all rows, the criteria's own. */
function ofCriteria(claims: readonly RoleClaim[], sheet: SheetSnapshot, header: HeaderBlock): RoleClaim | null {
  const isOfCriteria = ({ column }: RoleClaim) =>
    foldAccents(headingOf(column)).includes('tieu chi') &&
    contentOf(sheet, header, column.column).rowNumbers >= MOST_CELLS;
  return claims.find(isOfCriteria) ?? null;
}

/** How long a column's texts are; "90%" under "Chỉ số" is no text, however short the criteria's are. */
function wordsIn(content: ColumnContent): number {
  return holdsMeasures(content) ? 0 : content.textLength;
}

/** One merged heading over several columns, of which most forms fill in one. */
function isOneHeading([first, ...others]: readonly RoleClaim[]): boolean {
  const cell = first?.column.words.at(-1);
  return others.every(({ column }) => {
    const own = column.words.at(-1);
    return own?.row === cell?.row && own?.column === cell?.column;
  });
}

/** The first of those for which `measure` is largest. */
function mostBy<T>(items: readonly T[], measure: (item: T) => number): T | null {
  let best: { readonly item: T; readonly size: number } | null = null;
  for (const item of items) {
    const size = measure(item);
    if (best === null || size > best.size) best = { item, size };
  }
  return best?.item ?? null;
}
