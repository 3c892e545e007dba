import type { SheetSnapshot } from '../workbook/snapshot';
import { contentOf, holdsPoints, holdsResults } from './column-content';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import type { Claim } from './heading-claims';
import { linesOver } from './form-signs';
import { foldCase } from './vietnamese-text';

/** A time that a heading or a title speaks of: "2025", "quý iii". */
const PERIOD =
  /(?<!\p{L})(?:(?<part>quý|tháng|đợt|kỳ|q|quarter) ?(?<number>\d{1,2}|[ivx]{1,4})(?![\p{L}\d])|(?<!\d)(?<year>20\d\d)(?!\d))/gu;
const DAY = /ngày \d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu;
const FEWEST_COLUMNS = 2;

/**
 * Of columns that say the same of several times, the title over the table tells which one it is about: "NĂM 2025" over
 * "Năm 2024 | Năm 2025".
 * @returns the claims without those of other times; all of them where the title names none of these times, or several
 */
export function claimsOfPeriod(claims: readonly Claim[], sheet: SheetSnapshot, header: HeaderBlock): readonly Claim[] {
  const columns = header.columns.flatMap((column) => {
    const periods = periodsIn(headingOf(column));
    if (periods.size === 0) return [];
    const content = contentOf(sheet, header, column.column);
    const mayBeResults = content.filled === 0 || holdsPoints(content) || holdsResults(content);
    return mayBeResults ? [{ column, periods }] : [];
  });
  if (columns.length < FEWEST_COLUMNS) return claims;
  const said = periodsIn(linesOver(sheet, header.top).join(' ').replace(DAY, ''));
  const fitting = columns.filter(({ periods }) => [...periods].every((period) => said.has(period)));
  const [only, ...more] = fitting;
  if (only === undefined) return claims;
  const others = new Set(columns.filter((one) => !fitting.includes(one)).map(({ column }) => column));
  const own = claims.filter(({ column }) => !others.has(column));
  return more.length > 0 ? own : withClaim(own, only.column, sheet, header);
}

function periodsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...foldCase(text).matchAll(PERIOD)].map(
      ({ groups }) => `${groups?.['part'] ?? ''}${groups?.['number'] ?? groups?.['year'] ?? ''}`,
    ),
  );
}

/** "Năm 2025" alone is whatever stands below. */
function withClaim(
  claims: readonly Claim[],
  column: HeaderColumn,
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly Claim[] {
  if (claims.some((claim) => claim.column === column)) return claims;
  const content = contentOf(sheet, header, column.column);
  const mayBePoints = content.filled === 0 || holdsPoints(content);
  const isOfPoints = mayBePoints && claims.some(({ meaning }) => meaning === 'maximumScore');
  return [...claims, { column, meaning: isOfPoints ? 'score' : 'result', strength: 1, reason: 'header-above' }];
}
