import { failure, success, type Outcome } from '../outcome';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { concludingRoles, type ColumnRole, type RecognisedColumn } from './assessment-table';
import { bestOf, isRival } from './best-claim';
import { rivalled, weighed } from './column-confidence';
import { contentOf, holdsLevels, holdsMeasures, holdsResults, isAmounts } from './column-content';
import { claimsOfDerived, type DerivedPoints } from './derived-points';
import { isJudged, isOfCounts, isOfRisks, isOfTasks, speaksOfAssessing, speaksOfAssessingAbove } from './form-signs';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import { claimOf, isNamedIn, resolveRoles, type Claim, type RoleClaim } from './heading-claims';
import { guessAmount } from './infer/guesses/guess-amount';
import type { LevelRun } from './level-columns';
import { claimsOfPeriod } from './period-columns';
import { isUnverified, pointsInParts, pointsInTotals } from './points-columns';
import { judgedByPlan } from './planned-amounts';
import { rolesWithRivals } from './rival-columns';
import { sampleRows } from './sample-rows';
import { claimsOfLosses } from './starting-points';
import { supportingRoles } from './supporting-columns';
import {
  codesBesideTitles,
  contentsOfMergedTitles,
  itemsBesideNumbers,
  listsBadThings,
  namesMergedOver,
  ownTitle,
  titleBesideNumbers,
  titleWithoutHeading,
  withTextsAsTitles,
} from './title-columns';
import { cleanText } from './vietnamese-text';
import { findFigures, findNumbers, findOtherTicks, findResults, findTitles } from './unclaimed-columns';

/** Why the columns of a header cannot be told: nothing like a form, or a role that none or several columns may have. */
export type RoleProblem =
  | { readonly kind: 'notAForm' }
  | { readonly kind: 'ambiguous'; readonly role: ColumnRole; readonly candidates: readonly number[] };

/** The roles that a form has and a list of people, numbered and with results, has not. */
const rolesOfAForm: readonly ColumnRole[] = ['evidence', 'met', 'basicallyMet', 'notMet', 'maximumScore'];

/** More columns than this for criteria are a matrix: a row per unit, a column per criterion. */
const MOST_TITLE_COLUMNS = 3;
/** As many ticks are no answers. */
const MOST_TICKS = 0.5;

/**
 * Tells what each column of a header is for. A role has one column: the one whose heading says it best. What stands below
 * tells apart those that say it equally well, and finds a needed column whose heading is not known. Two columns of results
 * that claim it equally are ambiguous.
 */
export function assignRoles(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  levels: LevelRun | null = null,
  derived: DerivedPoints | null = null,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const said = codesBesideTitles(itemsBesideNumbers(claimsBeside(levels, header), sheet, header), sheet, header);
  const plain = derived === null ? claimsOfLosses(said, sheet, header) : claimsOfDerived(said, derived);
  const claims = claimsOfPeriod(plain, sheet, header);
  if (claims.filter(({ meaning }) => meaning === 'title').length > MOST_TITLE_COLUMNS) {
    return failure({ kind: 'notAForm' });
  }
  const byRole = new Map<ColumnRole, RoleClaim[]>();
  const isAmount = ({ column }: HeaderColumn) => isAmounts(contentOf(sheet, header, column));
  const isOfLevels = ({ column }: HeaderColumn) => holdsLevels(contentOf(sheet, header, column));
  const isOfResults = ({ column }: HeaderColumn) => holdsResults(contentOf(sheet, header, column));
  for (const claim of resolveRoles(claims, isAmount, isOfLevels, isOfResults))
    byRole.set(claim.role, [...(byRole.get(claim.role) ?? []), claim]);

  const chosen: RecognisedColumn[] = [];
  const rivals: { readonly role: ColumnRole; readonly column: number }[] = [];
  for (const [role, candidates] of byRole) {
    const best = bestOf(role, candidates, sheet, header);
    if (best === null) {
      return ambiguous(
        role,
        candidates.map(({ column }) => column.column),
      );
    }
    chosen.push(recognised(best));
    const others = candidates.filter((claim) => claim !== best && isRival(claim, best, sheet, header));
    rivals.push(...others.map(({ column: { column } }) => ({ role, column })));
  }
  const supporting = supportingRoles(claims, chosen, sheet, header);
  const isAmountBeside = (place: number) =>
    supporting.some(({ role, column }) => role === 'amount' && column === place) &&
    !holdsResults(contentOf(sheet, header, place));
  const rivalledRoles = new Set(rivals.flatMap(({ role, column }) => (isAmountBeside(column) ? [] : role)));
  const columns = completed([...chosen, ...supporting], claims, sheet, header, levels);
  if (!columns.ok) return columns;
  for (const role of rolesWithRivals(columns.value, sheet, header, isNamedIn(header))) rivalledRoles.add(role);
  // Beside what is taken off stand how much each time takes off, and how often.
  if (derived === null && plain !== said) rivalledRoles.delete('selfScore');
  return success(
    columns.value.map((column) => {
      const own = weighed(column, contentOf(sheet, header, column.column));
      return rivalledRoles.has(column.role) ? rivalled(own) : own;
    }),
  );
}

/** Levels that are more than the usual ticks are columns of their own kind; the others have the usual roles. */
function claimsBeside(levels: LevelRun | null, header: HeaderBlock): readonly Claim[] {
  const ofLevels = new Map(levels?.scale.columns.map((level) => [level.column, level]));
  return header.columns.flatMap((column): readonly Claim[] => {
    const level = ofLevels.get(column.column);
    if (level === undefined) return claimOf(column, header.columns);
    return levels?.isPlain === true && level.judgement !== 'rated'
      ? [{ column, meaning: level.judgement, strength: 1, reason: 'header-word' }]
      : [];
  });
}

/** Adds what the words of the header leave out and the content tells: numbers, criteria, the result. */
function completed(
  claimed: readonly RecognisedColumn[],
  claims: readonly Claim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
  levels: LevelRun | null,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const titled = withTextsAsTitles(
    claimed.map((column) => ownTitle(column, claimed)),
    sheet,
    header,
  );
  const named = contentsOfMergedTitles(titled, sheet, header);
  const hasNumbers = named.some(({ role }) => role === 'number');
  const numbered = hasNumbers ? named : [...named, ...findNumbers(named, sheet, header)];
  const columns = [
    ...numbered.map((column) => withAnswers(column, numbered, sheet, header)),
    ...namesMergedOver(numbered, sheet, header),
  ];
  const hasRole = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  const levelPlaces = levels === null || levels.isPlain ? [] : levels.scale.columns.map(({ column }) => column);
  /** Levels to tick conclude as the usual columns do. */
  const has = (...roles: readonly ColumnRole[]) =>
    hasRole(...roles) || (levelPlaces.length > 0 && roles.includes('met') && roles.length > 1);
  if (!has('title') && has(...concludingRoles)) columns.push(...titleWithoutHeading(columns, sheet, header));
  if (!has('title') && isAssessment(columns, sheet, header))
    columns.push(...titleBesideNumbers(columns, sheet, header));
  if (!has('title') && has(...rolesOfAForm)) {
    const beside = isOfCounts(columns, sheet, header) ? null : (levels?.scale.columns[0]?.column ?? null);
    columns.push(...findTitles(columns, sheet, header, beside));
  }
  const hasUsualTicks = levels === null || levels.isPlain;
  if (hasUsualTicks && has('met') !== has('notMet'))
    columns.push(...findOtherTicks(columns, sheet, header).slice(0, 1));
  if (!has(...concludingRoles) && has('title')) {
    const results = findResults(columns, sheet, header);
    if (results.length > 1)
      return ambiguous(
        'result',
        results.map(({ column }) => column),
      );
    columns.push(...results);
  }
  if (!has(...concludingRoles) && has('maximumScore')) columns.push(...pointsInTotals(columns, sheet, header));
  columns.splice(0, columns.length, ...judgedByAmounts(columns, has(...concludingRoles), sheet, header));
  if (!has(...concludingRoles)) return failure(withoutConclusion(numbered, sheet, header));
  const parts = pointsInParts(claims, columns, sheet, header);
  if (parts.length > 0) return ambiguous('selfScore', parts);
  const doubt = doubtOf({ columns, has, hasUsualTicks, sheet, header });
  if (doubt !== null) return failure(doubt);
  return success(columns.sort((a, b) => a.column - b.column));
}

/** Where no column says what was concluded, amounts may, beside what they are held against. */
function judgedByAmounts(
  columns: readonly RecognisedColumn[],
  isConcluded: boolean,
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  if (isConcluded) return columns;
  const byPlan = judgedByPlan(sheet, header, columns);
  return byPlan ?? (isOfRates(columns, sheet, header) ? columns.map(asResult) : columns);
}

/** Whether rows are judged by the amounts beside the bounds that most of them name: "từ 98% trở lên", 97,2 %. */
function isOfRates(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const [amount, title] = (['amount', 'title'] as const).map((role) => columns.find((one) => one.role === role));
  if (amount === undefined || title === undefined || !speaksOfAssessingAbove(sheet, header.top)) return false;
  const content = contentOf(sheet, header, amount.column);
  const titles = sampleRows(sheet, header)
    .filter((row) => cleanText(valueAt(sheet, { row, column: amount.column })) !== '')
    .map((row) => cleanText(valueAt(sheet, { row, column: title.column })));
  const bound = titles.filter((text) => guessAmount(text) !== null);
  return content.filled >= FEWEST_RATES && holdsMeasures(content) && bound.length >= MOST_BOUND * titles.length;
}

const FEWEST_RATES = 2;
const MOST_BOUND = 0.6;

function asResult(column: RecognisedColumn): RecognisedColumn {
  return column.role === 'amount' ? { ...column, role: 'result' } : column;
}

/** Whether whatever is listed is judged: by what the sheet says, or by the points beside the most that there are. */
function isAssessment(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  const isOfPoints = has('maximumScore') && has('selfScore', 'verifiedScore');
  return isOfPoints || speaksOfAssessing(sheet, header) || listsBadThings(columns, header);
}

interface FoundColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly has: (...roles: readonly ColumnRole[]) => boolean;
  readonly hasUsualTicks: boolean;
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBlock;
}

/** Why the columns are no form's, or which of them could be the one that is missing; null where all is clear. */
function doubtOf({ columns, has, hasUsualTicks, sheet, header }: FoundColumns): RoleProblem | null {
  if (!has('title') && isOfCounts(columns, sheet, header)) return { kind: 'notAForm' };
  if (!has('title'))
    return has(...rolesOfAForm) ? { kind: 'ambiguous', role: 'title', candidates: [] } : { kind: 'notAForm' };
  if (isOfRisks(header) && !hasRole(columns, 'maximumScore', 'result', 'met')) return { kind: 'notAForm' };
  if (isOfTasks(columns) && !has(...rolesOfAForm) && !isJudged(columns, sheet, header)) return { kind: 'notAForm' };
  if (has('notMet') && !has('met', 'result')) return { kind: 'ambiguous', role: 'met', candidates: [] };
  const otherTicks = hasUsualTicks ? findOtherTicks(columns, sheet, header).map(({ column }) => column) : [];
  if (otherTicks.length > 0) return { kind: 'ambiguous', role: 'basicallyMet', candidates: otherTicks };
  const otherPoints = isUnverified(columns, sheet, header) ? findFigures(columns, sheet, header) : [];
  if (otherPoints.length > 0) return { kind: 'ambiguous', role: 'selfScore', candidates: otherPoints };
  return null;
}

function hasRole(columns: readonly RecognisedColumn[], ...roles: readonly ColumnRole[]): boolean {
  return columns.some(({ role }) => roles.includes(role));
}

/** Under "Compliant (Y/N)" stand answers, and no ticks. */
function withAnswers(
  column: RecognisedColumn,
  all: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): RecognisedColumn {
  const isOnly = !all.some(
    ({ role }) => role === 'result' || role === 'notMet' || role === 'basicallyMet' || role === 'notApplicable',
  );
  if (column.role !== 'met' || !isOnly) return column;
  const content = contentOf(sheet, header, column.column);
  const areWords = content.resultWords >= ALL_WORDS && content.ticks < 1;
  return holdsResults(content) && (content.ticks < MOST_TICKS || areWords) ? { ...column, role: 'result' } : column;
}

/** "Có" is a tick as well, but not beside "Không". */
const ALL_WORDS = 0.95;

function ambiguous(role: ColumnRole, candidates: readonly number[]): Outcome<never, RoleProblem> {
  return failure({ kind: 'ambiguous', role, candidates });
}

function withoutConclusion(
  columns: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): RoleProblem {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (has('number') && has('title') && has('maximumScore'))
    return { kind: 'ambiguous', role: 'selfScore', candidates: findFigures(columns, sheet, header) };
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
