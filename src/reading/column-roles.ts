import { failure, success, type Outcome } from '../outcome';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, RecognisedColumn } from './assessment-table';
import { rivalled, weighed } from './column-confidence';
import { contentOf, type ColumnContent } from './column-content';
import { headingOf, type HeaderBlock, type HeaderCell, type HeaderColumn } from './header-block';
import { matchHeader, type HeaderMeaning } from './header-words';
import { findFigures, findNumbers, findOtherTicks, findResults, findTitles } from './unclaimed-columns';
import { rolesWithRivals } from './rival-columns';
import { foldAccents } from './vietnamese-text';

/** Why the columns of a header cannot be told: nothing like a form, or a role that none or several columns may have. */
export type RoleProblem =
  | { readonly kind: 'notAForm' }
  | { readonly kind: 'ambiguous'; readonly role: ColumnRole; readonly candidates: readonly number[] };

/** A column with one reading of its header. */
interface Claim {
  readonly column: HeaderColumn;
  readonly meaning: HeaderMeaning;
  readonly strength: number;
  readonly reason: 'header-word' | 'header-words-within' | 'header-above';
}

interface RoleClaim extends Claim {
  readonly role: ColumnRole;
}

/** The roles that hold what was concluded; a form has at least one of them. */
const concludingRoles: readonly ColumnRole[] = [
  'result',
  'met',
  'basicallyMet',
  'notMet',
  'selfScore',
  'verifiedScore',
];

/** The roles that a form has and a list of people, numbered and with results, has not. */
const rolesOfAForm: readonly ColumnRole[] = ['evidence', 'met', 'basicallyMet', 'notMet', 'maximumScore'];

/** The part of a column's cells that hold a result where the column is for results. */
const SMALLEST_RESULT_SHARE = 0.5;
/** More columns than this for criteria are a matrix: a row per unit, a column per criterion. */
const MOST_TITLE_COLUMNS = 3;
/** A heading above says less than the column's own; what the appraiser writes is not the unit's own result. */
const HEADING_ABOVE = 0.8;
const OF_THE_APPRAISER = 0.6;
/** Nor is what it was before. */
const OF_EARLIER = 0.6;
/** Headings that differ less than this in how well they are known say it equally well. */
const NEARLY = 0.3;
const FEW_CELLS = 3;

/**
 * Tells what each column of a header is for. A role has one column: the one whose heading says it best. What stands below
 * tells apart those that say it equally well, and finds a needed column whose heading is not known. Two columns of results
 * that claim it equally are ambiguous.
 */
export function assignRoles(
  sheet: SheetSnapshot,
  header: HeaderBlock,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const claims = header.columns.flatMap((column) => claimOf(column, header.columns));
  if (claims.filter(({ meaning }) => meaning === 'title').length > MOST_TITLE_COLUMNS) {
    return failure({ kind: 'notAForm' });
  }
  const byRole = new Map<ColumnRole, RoleClaim[]>();
  for (const claim of resolveRoles(claims, ({ column }) => isAmounts(contentOf(sheet, header, column))))
    byRole.set(claim.role, [...(byRole.get(claim.role) ?? []), claim]);

  const chosen: RecognisedColumn[] = [];
  const rivalledRoles = new Set<ColumnRole>();
  for (const [role, candidates] of byRole) {
    const best = bestOf(role, candidates, sheet, header);
    if (best === null) {
      return ambiguous(
        role,
        candidates.map(({ column }) => column.column),
      );
    }
    chosen.push(recognised(best));
    if (candidates.some((claim) => claim !== best && isRival(claim, best, sheet, header))) rivalledRoles.add(role);
  }
  const columns = completed(chosen, sheet, header);
  if (!columns.ok) return columns;
  for (const role of rolesWithRivals(columns.value, sheet, header, isNamedIn(header))) rivalledRoles.add(role);
  return success(
    columns.value.map((column) => {
      const own = weighed(column, contentOf(sheet, header, column.column));
      return rivalledRoles.has(column.role) ? rivalled(own) : own;
    }),
  );
}

/** Another column with cells of its own says nearly as well that it holds what was concluded. */
function isRival(claim: RoleClaim, best: RoleClaim, sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const isNear = concludingRoles.includes(claim.role) && claim.strength > best.strength - NEARLY;
  if (!isNear) return false;
  const { filled, results, figures, ticks } = contentOf(sheet, header, claim.column.column);
  return filled >= FEW_CELLS && Math.max(results, figures, ticks) >= SMALLEST_RESULT_SHARE;
}

/** Whether a heading says what its column is for, or whose it is. */
function isNamedIn({ columns }: HeaderBlock): (column: number) => boolean {
  const named = columns.filter((column) => claimOf(column, columns).length > 0 || isAppraisers(column));
  return (column) => named.some((own) => own.column === column);
}

/** Adds what the words of the header leave out and the content tells: numbers, criteria, the result. */
function completed(
  named: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const hasNumbers = named.some(({ role }) => role === 'number');
  const numbered = hasNumbers ? named : [...named, ...findNumbers(named, sheet, header)];
  const columns = [...numbered];
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  if (!has('title') && has(...rolesOfAForm)) columns.push(...findTitles(columns, sheet, header));
  if (has('met') !== has('notMet')) columns.push(...findOtherTicks(columns, sheet, header).slice(0, 1));
  if (!has(...concludingRoles) && has('title')) {
    const results = findResults(columns, sheet, header);
    if (results.length > 1)
      return ambiguous(
        'result',
        results.map(({ column }) => column),
      );
    columns.push(...results);
  }
  if (!has(...concludingRoles)) return failure(withoutConclusion(numbered));
  const isOfCounts = columns.some(
    ({ role, column }) => isTickMeaning(role) && isAmounts(contentOf(sheet, header, column)),
  );
  if (!has('title') && isOfCounts) return failure({ kind: 'notAForm' });
  if (!has('title')) return has(...rolesOfAForm) ? ambiguous('title', []) : failure({ kind: 'notAForm' });
  if (isOfTasks(columns) && !has(...rolesOfAForm)) return failure({ kind: 'notAForm' });
  if (has('notMet') && !has('met', 'result')) return ambiguous('met', []);
  const otherTicks = findOtherTicks(columns, sheet, header).map(({ column }) => column);
  if (otherTicks.length > 0) return ambiguous('basicallyMet', otherTicks);
  const otherPoints = isUnverified(columns, sheet, header) ? findFigures(columns, sheet, header) : [];
  if (otherPoints.length > 0) return ambiguous('selfScore', otherPoints);
  return success(columns.sort((a, b) => a.column - b.column));
}

/** A plan of work has numbers and results too. */
function isOfTasks(columns: readonly RecognisedColumn[]): boolean {
  return columns.some(({ role, header }) => role === 'title' && /công việc|nhiệm vụ/iu.test(header));
}

/** The appraiser's points are the only ones that are known, and none are given yet. */
function isUnverified(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const [conclusion, ...others] = columns.filter(({ role }) => concludingRoles.includes(role));
  return (
    conclusion?.role === 'verifiedScore' &&
    others.length === 0 &&
    contentOf(sheet, header, conclusion.column).filled === 0
  );
}

function ambiguous(role: ColumnRole, candidates: readonly number[]): Outcome<never, RoleProblem> {
  return failure({ kind: 'ambiguous', role, candidates });
}

/** A heading above counts only where none of the columns under it has a known heading of its own. */
function claimOf(column: HeaderColumn, columns: readonly HeaderColumn[]): readonly Claim[] {
  const own = column.words.at(-1);
  const ownMatch = own === undefined ? null : matchHeader(own.text);
  if (ownMatch !== null) {
    if (ownMatch.meaning === 'score') return [scoreClaim(column, ownMatch.strength)];
    const reason = ownMatch.strength === 1 ? 'header-word' : 'header-words-within';
    return [{ column, ...ownMatch, reason }];
  }
  for (const above of column.words.slice(0, -1).reverse()) {
    const match = matchHeader(above.text);
    if (match === null) continue;
    const isTaken = columns.some((other) => other !== column && hasKnownHeadingUnder(other, above));
    return isTaken
      ? []
      : [{ column, meaning: match.meaning, strength: match.strength * HEADING_ABOVE, reason: 'header-above' }];
  }
  return [];
}

/** "Điểm" is whose the heading above says. */
function scoreClaim(column: HeaderColumn, strength: number): Claim {
  const above = column.words.slice(0, -1).flatMap(({ text }) => matchHeader(text)?.meaning ?? []);
  if (above.includes('self')) return { column, meaning: 'selfScore', strength, reason: 'header-above' };
  if (above.includes('verification') || isAppraisers(column)) {
    return { column, meaning: 'verifiedScore', strength, reason: 'header-above' };
  }
  return { column, meaning: 'score', strength, reason: 'header-word' };
}

function hasKnownHeadingUnder({ words }: HeaderColumn, above: HeaderCell): boolean {
  const own = words.at(-1);
  const isUnder = words.some((word) => word.row === above.row && word.column === above.column);
  return isUnder && own !== undefined && matchHeader(own.text) !== null;
}

function resolveRoles(claims: readonly Claim[], isAmount: (column: HeaderColumn) => boolean): readonly RoleClaim[] {
  const means = (meaning: HeaderMeaning) => claims.some((claim) => claim.meaning === meaning);
  const hasPoints = means('maximumScore') || means('selfScore') || means('verifiedScore');
  const hasSelfScore = means('selfScore') || (hasPoints && means('self'));
  return claims.flatMap((claim): RoleClaim[] => {
    const isScore = hasPoints || foldedHeading(claim.column).includes('diem') || isAmount(claim.column);
    switch (claim.meaning) {
      case 'self':
        return [{ ...claim, role: isScore ? 'selfScore' : 'result' }];
      case 'verification':
        return isScore ? [{ ...claim, role: 'verifiedScore' }] : [];
      case 'score':
        return [{ ...claim, role: hasSelfScore ? 'verifiedScore' : 'selfScore' }];
      case 'number':
      case 'title':
      case 'maximumScore':
      case 'selfScore':
      case 'verifiedScore':
      case 'result':
      case 'met':
      case 'basicallyMet':
      case 'notMet':
      case 'evidence':
      case 'note':
        return [{ ...claim, role: claim.meaning, strength: claim.strength * unitsOwn(claim) }];
    }
  });
}

/** Amounts that are not the signs 1 and 0. */
function isAmounts({ filled, figures, results }: ColumnContent): boolean {
  return filled >= FEW_CELLS && figures >= SMALLEST_RESULT_SHARE && results < SMALLEST_RESULT_SHARE;
}

/** "Thẩm định › Kết quả" is not what the unit says of itself. */
function unitsOwn({ column, meaning }: Claim): number {
  const isConclusion = meaning === 'result' || isTickMeaning(meaning);
  if (!isConclusion) return 1;
  return (isAppraisers(column) ? OF_THE_APPRAISER : 1) * (EARLIER.test(foldedHeading(column)) ? OF_EARLIER : 1);
}

function isTickMeaning(meaning: HeaderMeaning): boolean {
  return meaning === 'met' || meaning === 'basicallyMet' || meaning === 'notMet';
}

function isAppraisers(column: HeaderColumn): boolean {
  return APPRAISERS.test(foldedHeading(column));
}

function foldedHeading(column: HeaderColumn): string {
  return foldAccents(headingOf(column));
}

const EARLIER = /(?:nam|ky|quy|thang|dot|lan) (?:truoc|cu|lien truoc)/;

/** Accents are lost: the province ("tỉnh") counts only beside a word for what it does. */
const APPRAISERS =
  /tham dinh|tham tra|phuc tra|hoi dong|cap tren|doan (?:kiem tra|danh gia|cham)|to (?:kiem tra|cong tac)|(?:tinh|huyen|cap tinh) (?:danh gia|cham|cong nhan|ket luan)/;

function bestOf(
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
  if (role === 'number') return mostBy(equals, ({ column }) => contentOf(sheet, header, column.column).numbers);
  if (role === 'title') return mostBy(equals, ({ column }) => contentOf(sheet, header, column.column).textLength);
  return concludingRoles.includes(role) ? null : first;
}

/** One merged heading over several columns, of which most forms fill in one. */
function isOneHeading([first, ...others]: readonly RoleClaim[]): boolean {
  const cell = first?.column.words.at(-1);
  return others.every(({ column }) => {
    const own = column.words.at(-1);
    return own?.row === cell?.row && own?.column === cell?.column;
  });
}

/** Those whose cells hold results: "Kết quả thực hiện" may tell what was done, beside the column that judges it. */
function withResults(
  candidates: readonly RoleClaim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RoleClaim[] {
  if (candidates.length < 2) return candidates;
  const holding = candidates.filter(
    ({ column }) => contentOf(sheet, header, column.column).results >= SMALLEST_RESULT_SHARE,
  );
  return holding.length === 0 ? candidates : holding;
}

function withoutConclusion(columns: readonly RecognisedColumn[]): RoleProblem {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (has('number') && has('title') && has('maximumScore'))
    return { kind: 'ambiguous', role: 'selfScore', candidates: [] };
  if (has('number') && has('title') && has('evidence')) return { kind: 'ambiguous', role: 'result', candidates: [] };
  return { kind: 'notAForm' };
}

function recognised({ role, column, strength, reason }: RoleClaim): RecognisedColumn {
  return {
    role,
    column: column.column,
    header: headingOf(column),
    confidence: strength,
    reasons: [reason],
  };
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
