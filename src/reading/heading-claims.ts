import type { ColumnRole } from './assessment-table';
import { headingOf, type HeaderBlock, type HeaderCell, type HeaderColumn } from './header-block';
import { matchHeader, type HeaderMeaning } from './header-words';
import { foldAccents } from './vietnamese-text';

/** A column with one reading of its header. */
export interface Claim {
  readonly column: HeaderColumn;
  readonly meaning: HeaderMeaning;
  readonly strength: number;
  readonly reason: 'header-word' | 'header-words-within' | 'header-above';
}

export interface RoleClaim extends Claim {
  readonly role: ColumnRole;
}

/** A heading above says less than the column's own; what the appraiser writes is not the unit's own result. */
const HEADING_ABOVE = 0.8;
const OF_THE_APPRAISER = 0.6;
/** Nor is what it was before. */
const OF_EARLIER = 0.6;

/** A heading above counts only where none of the columns under it has a known heading of its own. */
export function claimOf(column: HeaderColumn, columns: readonly HeaderColumn[]): readonly Claim[] {
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

export function resolveRoles(
  claims: readonly Claim[],
  isAmount: (column: HeaderColumn) => boolean,
  isOfLevels: (column: HeaderColumn) => boolean = () => false,
  isOfResults: (column: HeaderColumn) => boolean = () => false,
): readonly RoleClaim[] {
  const means = (meaning: HeaderMeaning) => claims.some((claim) => claim.meaning === meaning);
  const hasPoints = means('maximumScore') || means('selfScore') || means('verifiedScore');
  const givesScore = means('selfScore') || means('verifiedScore') || means('score') || means('self');
  const hasSelfScore = means('selfScore') || (hasPoints && means('self'));
  const isScore = (column: HeaderColumn) => hasPoints || foldedHeading(column).includes('diem') || isAmount(column);
  const byOthers: ByOtherClaims = {
    self: (claim) => [{ ...claim, role: isScore(claim.column) ? 'selfScore' : 'result' }],
    verification: (claim) => (isScore(claim.column) ? [{ ...claim, role: 'verifiedScore' }] : []),
    score: (claim) => {
      // "Achieved": Y, N.
      if (!hasPoints && !isAmount(claim.column) && isOfResults(claim.column)) return [asItsMeaning(claim, 'result')];
      if (isBoundBesideOwn(claim, claims)) return [{ ...claim, role: 'maximumScore' }];
      const isReached = means('requirement') && means('result') && !hasPoints && !isCalledPoints(claim.column);
      return [{ ...claim, role: isReached ? 'amount' : hasSelfScore ? 'verifiedScore' : 'selfScore' }];
    },
    result: (claim) => {
      const { column } = claim;
      // Beside the ticks that judge, the level of a requirement (A must be met, B should) is no second judgement.
      if (means('met') && means('notMet') && LEVEL_OF_REQUIREMENT.test(foldedHeading(column))) return [];
      const isOfGrades = LEVELS.test(foldedHeading(column)) && isOfLevels(column) && !hasPoints;
      const isOfPoints =
        means('maximumScore') && !givesScore && PLAIN_RESULT.test(foldedHeading(column)) && isAmount(column);
      return isOfGrades || isOfPoints ? [{ ...claim, role: 'selfScore' }] : [asItsMeaning(claim, 'result')];
    },
    weight: () => [],
    weighted: () => [],
    adjustment: () => [],
  };
  return claims.flatMap((claim) => {
    const { meaning } = claim;
    return isByOthers(meaning, byOthers) ? byOthers[meaning](claim) : [asItsMeaning(claim, meaning)];
  });
}

/** A bare "Điểm" left of "Điểm tự chấm" is what may be given, where no other column says that. */
function isBoundBesideOwn({ column }: Claim, claims: readonly Claim[]): boolean {
  const own = claims.find(({ meaning }) => meaning === 'selfScore');
  const isBounded = claims.some(({ meaning }) => meaning === 'maximumScore');
  const isLeft = own !== undefined && column.column < own.column.column;
  return isLeft && !isBounded && foldedHeading(column) === 'diem';
}

/** What a heading means only together with the others, and what no role comes of. */
type MeaningByOthers = Exclude<HeaderMeaning, ColumnRole> | 'result';
type ByOtherClaims = { readonly [meaning in MeaningByOthers]: (claim: Claim) => readonly RoleClaim[] };

function isByOthers(meaning: HeaderMeaning, byOthers: ByOtherClaims): meaning is MeaningByOthers {
  return meaning in byOthers;
}

function asItsMeaning(claim: Claim, role: ColumnRole): RoleClaim {
  return { ...claim, role, strength: claim.strength * unitsOwn(claim) };
}

/** "Thẩm định › Kết quả" is not what the unit says of itself. */
function unitsOwn({ column, meaning }: Claim): number {
  const isConclusion = meaning === 'result' || isTickRole(meaning);
  if (!isConclusion) return 1;
  return (isAppraisers(column) ? OF_THE_APPRAISER : 1) * (EARLIER.test(foldedHeading(column)) ? OF_EARLIER : 1);
}

export function isTickRole(meaning: HeaderMeaning): boolean {
  return meaning === 'met' || meaning === 'basicallyMet' || meaning === 'notMet';
}

function isAppraisers(column: HeaderColumn): boolean {
  return APPRAISERS.test(foldedHeading(column));
}

function foldedHeading(column: HeaderColumn): string {
  return foldAccents(headingOf(column));
}

/** "Achieved" beside a "Target" is an amount. */
function isCalledPoints(column: HeaderColumn): boolean {
  return /diem|score|point|mark/.test(foldedHeading(column));
}

/** What a unit's own points may be called; with more words it may be any of several units'. */
const PLAIN_RESULT = /^ket qua(?: (?:dat(?: duoc)?|thuc hien|cham|danh gia|tu danh gia))?$/;

/** "Mức (1 đến 5)", "Level", "Rating": what figures below are. */
const LEVELS = /(?:^|\s)(?:muc|level|rating|xep hang|grade)/;

/** A bare "Mức độ", as no more is said of what it is the level of. */
const LEVEL_OF_REQUIREMENT =
  /^(?:muc(?: do)?|cap do|level|severity|priority)(?: \(?[a-d](?:\s?[,/]\s?[a-d]){1,3}\)?)?$/;

const EARLIER = /(?:nam|ky|quy|thang|dot|lan) (?:truoc|cu|lien truoc)/;

/** Accents are lost: the province ("tỉnh") counts only beside a word for what it does. */
const APPRAISERS =
  /tham dinh|tham tra|phuc tra|hoi dong|cap tren|doan (?:kiem tra|danh gia|cham)|to (?:kiem tra|cong tac)|(?:tinh|huyen|cap tinh) (?:danh gia|cham|cong nhan|ket luan)/;

/** Whether a heading says what its column is for, or whose it is. */
export function isNamedIn({ columns }: HeaderBlock): (column: number) => boolean {
  const named = columns.filter((column) => claimOf(column, columns).length > 0 || isAppraisers(column));
  return (column) => named.some((own) => own.column === column);
}
