import { failure, success, type Outcome } from '../outcome';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, RecognisedColumn } from './assessment-table';
import type { HeaderBlock, HeaderCell, HeaderColumn } from './header-block';
import { matchHeader, type HeaderMeaning } from './header-words';
import { parseRowNumber } from './row-number';
import { cleanText, foldAccents } from './vietnamese-text';

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
const concludingRoles: readonly ColumnRole[] = ['result', 'met', 'notMet', 'selfScore', 'verifiedScore'];

/** More columns than this for criteria are a matrix: a row per unit, a column per criterion. */
const MOST_TITLE_COLUMNS = 3;
/** Rows under the header that are looked at where the header leaves a choice. */
const SAMPLE_ROWS = 30;
/** A heading above says less than the column's own; what the appraiser writes is not the unit's own result. */
const HEADING_ABOVE = 0.8;
const OF_THE_APPRAISER = 0.6;
/** How sure a column is that only its content tells. */
const OF_CONTENT = 0.7;
/** Characters that criteria's texts have on average, and names have not. */
const SHORTEST_TITLE = 20;

/**
 * Tells what each column of a header is for. A role has one column: the one whose heading says it best. Two that say it
 * equally well are told apart by what stands below, for number and title; a result that two columns claim is ambiguous.
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
  for (const claim of resolveRoles(claims)) byRole.set(claim.role, [...(byRole.get(claim.role) ?? []), claim]);

  const chosen: RecognisedColumn[] = [];
  for (const [role, candidates] of byRole) {
    const best = bestOf(role, candidates, sheet, header);
    if (best === null) {
      return failure({ kind: 'ambiguous', role, candidates: candidates.map(({ column }) => column.column) });
    }
    chosen.push(recognised(best));
  }
  const withNumber = withUnnamedNumberColumn(chosen, sheet, header);
  if (!withNumber.some(({ role }) => concludingRoles.includes(role))) return failure(withoutConclusion(withNumber));
  const withTitle = withUnknownTitle(withNumber, sheet, header);
  if (!withTitle.some(({ role }) => role === 'title')) return failure(withoutTitle(withTitle));
  return success([...withTitle].sort((a, b) => a.column - b.column));
}

/** A heading above counts only where none of the columns under it has a known heading of its own. */
function claimOf(column: HeaderColumn, columns: readonly HeaderColumn[]): readonly Claim[] {
  const own = column.words.at(-1);
  const ownMatch = own === undefined ? null : matchHeader(own.text);
  if (ownMatch !== null) {
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

function hasKnownHeadingUnder({ words }: HeaderColumn, above: HeaderCell): boolean {
  const own = words.at(-1);
  const isUnder = words.some((word) => word.row === above.row && word.column === above.column);
  return isUnder && own !== undefined && matchHeader(own.text) !== null;
}

function resolveRoles(claims: readonly Claim[]): readonly RoleClaim[] {
  const means = (meaning: HeaderMeaning) => claims.some((claim) => claim.meaning === meaning);
  const hasPoints = means('maximumScore') || means('selfScore');
  const hasSelfScore = means('selfScore') || (hasPoints && means('self'));
  return claims.flatMap((claim): RoleClaim[] => {
    const isScore = hasPoints || headingOf(claim.column).includes('diem');
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
      case 'notMet':
      case 'evidence':
      case 'note':
        return [{ ...claim, role: claim.meaning, strength: claim.strength * unitsOwn(claim) }];
    }
  });
}

/** "Thẩm định › Kết quả" is not what the unit says of itself. */
function unitsOwn({ column, meaning }: Claim): number {
  const isConclusion = meaning === 'result' || meaning === 'met' || meaning === 'notMet';
  return isConclusion && /tham dinh|phuc tra|hoi dong|cap tren/.test(headingOf(column)) ? OF_THE_APPRAISER : 1;
}

function headingOf({ words }: HeaderColumn): string {
  return foldAccents(words.map(({ text }) => text).join(' '));
}

function bestOf(
  role: ColumnRole,
  candidates: readonly RoleClaim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): RoleClaim | null {
  const highest = Math.max(...candidates.map(({ strength }) => strength));
  const equals = candidates.filter(({ strength }) => strength > highest - 0.01);
  const [first = null] = equals;
  if (equals.length < 2) return first;
  if (role === 'number') return mostBy(equals, ({ column }) => numberShare(sheet, header, column.column));
  if (role === 'title') return mostBy(equals, ({ column }) => textLength(sheet, header, column.column));
  return concludingRoles.includes(role) ? null : first;
}

/** The column of numbers often has no heading, or "Tiêu chí"; the figures in it tell it. */
function withUnnamedNumberColumn(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const title = chosen.find(({ role }) => role === 'title');
  if (title === undefined || chosen.some(({ role }) => role === 'number')) return chosen;
  const taken = new Set(chosen.map(({ column }) => column));
  for (let column = title.column - 1; column >= Math.max(0, title.column - 2); column--) {
    if (taken.has(column) || numberShare(sheet, header, column) < 0.5) continue;
    return [...chosen, recognisedByContent('number', header, column)];
  }
  return chosen;
}

/** Criteria under a heading that is not known ("Các mặt công tác"): the longest texts that no other column claims. */
function withUnknownTitle(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  if (chosen.some(({ role }) => role === 'title') || !isOfAForm(chosen)) return chosen;
  const taken = new Set(chosen.map(({ column }) => column));
  const free = header.columns.filter(({ column }) => !taken.has(column));
  const longest = mostBy(free, ({ column }) => textLength(sheet, header, column));
  if (longest === null || textLength(sheet, header, longest.column) < SHORTEST_TITLE) return chosen;
  return [...chosen, recognisedByContent('title', header, longest.column)];
}

/** Besides numbers and a conclusion, which a list of people has too. */
function isOfAForm(columns: readonly RecognisedColumn[]): boolean {
  const roles: readonly ColumnRole[] = ['evidence', 'met', 'notMet', 'maximumScore'];
  return columns.some(({ role }) => roles.includes(role));
}

function recognisedByContent(role: ColumnRole, { columns }: HeaderBlock, column: number): RecognisedColumn {
  const words = columns.find((candidate) => candidate.column === column)?.words ?? [];
  return {
    role,
    column,
    header: words.map(({ text }) => text).join(' › '),
    confidence: OF_CONTENT,
    reasons: ['content'],
  };
}

function withoutConclusion(columns: readonly RecognisedColumn[]): RoleProblem {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (has('number') && has('title') && has('maximumScore'))
    return { kind: 'ambiguous', role: 'selfScore', candidates: [] };
  if (has('number') && has('title') && has('evidence')) return { kind: 'ambiguous', role: 'result', candidates: [] };
  return { kind: 'notAForm' };
}

function withoutTitle(columns: readonly RecognisedColumn[]): RoleProblem {
  return isOfAForm(columns) ? { kind: 'ambiguous', role: 'title', candidates: [] } : { kind: 'notAForm' };
}

function recognised({ role, column, strength, reason }: RoleClaim): RecognisedColumn {
  return {
    role,
    column: column.column,
    header: column.words.map(({ text }) => text).join(' › '),
    confidence: strength,
    reasons: [reason],
  };
}

function sampleTexts(sheet: SheetSnapshot, { bottom }: HeaderBlock, column: number): readonly string[] {
  return Array.from({ length: SAMPLE_ROWS }, (_, index) =>
    cleanText(valueAt(sheet, { row: bottom + 1 + index, column })),
  ).filter((text) => text !== '');
}

/** The part of the filled cells that hold a row's number and nothing else. */
function numberShare(sheet: SheetSnapshot, header: HeaderBlock, column: number): number {
  const texts = sampleTexts(sheet, header, column);
  return texts.length === 0 ? 0 : texts.filter((text) => parseRowNumber(text)?.rest === '').length / texts.length;
}

function textLength(sheet: SheetSnapshot, header: HeaderBlock, column: number): number {
  const texts = sampleTexts(sheet, header, column);
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
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
