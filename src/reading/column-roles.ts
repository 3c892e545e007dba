import { failure, success, type Outcome } from '../outcome';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, RecognisedColumn } from './assessment-table';
import { rivalled, weighed } from './column-confidence';
import { contentOf, holdsLevels, isAmounts, type ColumnContent } from './column-content';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import { claimOf, isNamedIn, isTickRole, resolveRoles, type Claim, type RoleClaim } from './heading-claims';
import type { LevelRun } from './level-columns';
import { rolesWithRivals } from './rival-columns';
import { findFigures, findNumbers, findOtherTicks, findResults, findTitles } from './unclaimed-columns';
import { matchUnitsAbove } from './matrix/unit-words';
import { findTitle } from './table-title';
import { isTotalText } from './row-kinds';
import { foldAccents } from './vietnamese-text';

/** Why the columns of a header cannot be told: nothing like a form, or a role that none or several columns may have. */
export type RoleProblem =
  | { readonly kind: 'notAForm' }
  | { readonly kind: 'ambiguous'; readonly role: ColumnRole; readonly candidates: readonly number[] };

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
/** The same of figures that stand alone: they name nothing, and may be points. */
const SMALLEST_NUMBER_SHARE = 0.5;
/** More columns than this for criteria are a matrix: a row per unit, a column per criterion. */
const MOST_TITLE_COLUMNS = 3;
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
  levels: LevelRun | null = null,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const claims = claimsBeside(levels, header);
  if (claims.filter(({ meaning }) => meaning === 'title').length > MOST_TITLE_COLUMNS) {
    return failure({ kind: 'notAForm' });
  }
  const byRole = new Map<ColumnRole, RoleClaim[]>();
  const isAmount = ({ column }: HeaderColumn) => isAmounts(contentOf(sheet, header, column));
  const isOfLevels = ({ column }: HeaderColumn) => holdsLevels(contentOf(sheet, header, column));
  for (const claim of resolveRoles(claims, isAmount, isOfLevels))
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
  const supporting = supportingRoles(claims, chosen, sheet, header);
  const columns = completed([...chosen, ...supporting], sheet, header, levels);
  if (!columns.ok) return columns;
  for (const role of rolesWithRivals(columns.value, sheet, header, isNamedIn(header))) rivalledRoles.add(role);
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

/**
 * The roles of columns whose headings say what another column says better: the name of the criterion that contents stand
 * under, what is required, and what was reached beside the column that judges it.
 */
function supportingRoles(
  claims: readonly Claim[],
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const has = (role: ColumnRole) => chosen.some((column) => column.role === role);
  const taken = new Set(chosen.map(({ column }) => column));
  const title = chosen.find(({ role }) => role === 'title');
  const result = chosen.find(({ role }) => role === 'result' || isTickRole(role));
  const found: RecognisedColumn[] = [];
  for (const { column, meaning, reason } of claims) {
    if (taken.has(column.column)) continue;
    const content = contentOf(sheet, header, column.column);
    const isOfTexts =
      content.filled > 0 &&
      content.textLength >= 2 &&
      Math.max(content.numbers, content.figures) < SMALLEST_NUMBER_SHARE;
    const role: ColumnRole | null =
      meaning === 'title' && title !== undefined && isOfTexts
        ? column.column < title.column
          ? 'parentTitle'
          : 'requirement'
        : meaning === 'result' && result !== undefined && column.column < result.column
          ? 'amount'
          : null;
    if (role === null || has(role) || found.some((other) => other.role === role)) continue;
    found.push({ role, column: column.column, header: headingOf(column), confidence: 1, reasons: [reason] });
  }
  const hasAmount = has('amount') || found.some(({ role }) => role === 'amount');
  return hasAmount || result === undefined ? found : [...found, ...amountBeside(result.column, claims, sheet, header)];
}

/** Amounts under a heading that is not known, left of the result: "16/25" under "Số vụ". */
function amountBeside(
  result: number,
  claims: readonly Claim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const claimed = new Set(claims.map(({ column }) => column.column));
  const beside = header.columns.find(({ column }) => column === result - 1);
  if (beside === undefined || claimed.has(beside.column)) return [];
  const { filled, measures, results, textLength } = contentOf(sheet, header, beside.column);
  const isShort = textLength <= LONGEST_AMOUNT;
  const isOfAmounts =
    isShort && filled >= FEW_TEXTS && measures >= SMALLEST_RESULT_SHARE && results < SMALLEST_RESULT_SHARE;
  if (!isOfAmounts) return [];
  return [{ role: 'amount', column: beside.column, header: headingOf(beside), confidence: 1, reasons: ['content'] }];
}

/** Another column with cells of its own says nearly as well that it holds what was concluded. */
function isRival(claim: RoleClaim, best: RoleClaim, sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const isNear = concludingRoles.includes(claim.role) && claim.strength > best.strength - NEARLY;
  if (!isNear) return false;
  const { filled, results, figures, ticks } = contentOf(sheet, header, claim.column.column);
  return filled >= FEW_CELLS && Math.max(results, figures, ticks) >= SMALLEST_RESULT_SHARE;
}

/** Adds what the words of the header leave out and the content tells: numbers, criteria, the result. */
function completed(
  claimed: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
  levels: LevelRun | null,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const named = withTextsAsTitles(
    claimed.map((column) => ownTitle(column, claimed)),
    sheet,
    header,
  );
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
  if (!has('title') && speaksOfAssessing(sheet, header)) columns.push(...titleBesideNumbers(columns, sheet, header));
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
  if (!has(...concludingRoles)) return failure(withoutConclusion(numbered));
  const weighted = weightedPoints(columns, sheet, header);
  if (weighted.length > 0) return ambiguous('selfScore', weighted);
  if (!has('title') && isOfCounts(columns, sheet, header)) return failure({ kind: 'notAForm' });
  if (!has('title')) return has(...rolesOfAForm) ? ambiguous('title', []) : failure({ kind: 'notAForm' });
  if (isOfTasks(columns) && !has(...rolesOfAForm) && !isJudged(columns, sheet, header))
    return failure({ kind: 'notAForm' });
  if (has('notMet') && !has('met', 'result')) return ambiguous('met', []);
  const otherTicks = hasUsualTicks ? findOtherTicks(columns, sheet, header).map(({ column }) => column) : [];
  if (otherTicks.length > 0) return ambiguous('basicallyMet', otherTicks);
  const otherPoints = isUnverified(columns, sheet, header) ? findFigures(columns, sheet, header) : [];
  if (otherPoints.length > 0) return ambiguous('selfScore', otherPoints);
  return success(columns.sort((a, b) => a.column - b.column));
}

/** Where points are given in parts, by several judges or with extra ones, what they come to is the criterion's. */
function pointsInTotals(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const taken = new Set(chosen.map(({ column }) => column));
  const total = header.columns.filter(({ column, words }) => {
    const { filled, figures } = contentOf(sheet, header, column);
    const isOfPoints = filled >= FEW_TEXTS && figures >= SMALLEST_RESULT_SHARE;
    return !taken.has(column) && isOfPoints && isTotalText(words.at(-1)?.text ?? '');
  });
  const [only] = total;
  if (only === undefined || total.length > 1) return [];
  return [{ role: 'selfScore', column: only.column, header: headingOf(only), confidence: 0.75, reasons: ['content'] }];
}

/** Points that count by a weight of their own: which of the columns holds what counts, somebody has to say. */
function weightedPoints(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly number[] {
  if (!header.columns.some((column) => WEIGHT.test(foldAccents(headingOf(column))))) return [];
  const known = new Set(chosen.flatMap(({ role, column }) => (role === 'number' || role === 'title' ? column : [])));
  return header.columns.flatMap(({ column }) => {
    const { filled, figures } = contentOf(sheet, header, column);
    return !known.has(column) && filled >= FEW_TEXTS && figures >= SMALLEST_RESULT_SHARE ? [column] : [];
  });
}

/** So are points that are added to a criterion's, or taken off, in columns of their own. */
const WEIGHT = /trong so|he so|weight|^diem (?:cong|thuong|tru)$|^(?:bonus|deduction|penalty)(?: points)?$/;

/** What stands over the table says that something is judged: then whatever is listed is what is judged. */
function speaksOfAssessing(sheet: SheetSnapshot, { top }: HeaderBlock): boolean {
  return ASSESSING.test(foldAccents(findTitle(sheet, top) ?? ''));
}

const ASSESSING =
  /danh gia|cham diem|bang diem|bang kiem|kiem tra|ra soat|tu cham|xep loai|tham dinh|giam sat|khao sat|cong nhan|xet chon|checklist|assessment|audit|inspection|evaluation|scor|self-/;

/** Left of the criteria, under a heading that nobody knows, cells that are merged over several rows name what these are of. */
function namesMergedOver(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const title = chosen.find(({ role }) => role === 'title');
  const own = header.columns.find(({ column }) => column === (title?.column ?? -1) - 1);
  if (own === undefined || chosen.some(({ role, column }) => role === 'parentTitle' || column === own.column))
    return [];
  const merged = sheet.merges.filter(
    ({ row, column, rowCount, columnCount }) =>
      column === own.column && columnCount === 1 && rowCount > 1 && row > header.bottom,
  );
  const { filled, textLength } = contentOf(sheet, header, own.column);
  if (merged.length * 2 < filled || filled === 0 || textLength < SHORTEST_NAME) return [];
  return [{ role: 'parentTitle', column: own.column, header: headingOf(own), confidence: 1, reasons: ['content'] }];
}

const SHORTEST_NAME = 4;

/** The texts right of the numbers, under a heading that nobody knows: "Phần thi", "Biểu hiện". People and units are none. */
function titleBesideNumbers(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const number = chosen.find(({ role }) => role === 'number')?.column;
  const own = header.columns.find(({ column }) => column === (number ?? -2) + 1);
  if (own === undefined || chosen.some(({ column }) => column === own.column)) return [];
  const heading = headingOf(own);
  const { filled, textLength, figures, results } = contentOf(sheet, header, own.column);
  const isOfTexts = filled >= FEW_TEXTS && textLength >= SHORTEST_TEXT && figures < 0.3 && results < 0.3;
  if (!isOfTexts || NAMES_OF.test(foldAccents(heading)) || matchUnitsAbove(heading) !== null) return [];
  return [{ role: 'title', column: own.column, header: heading, confidence: 0.8, reasons: ['content'] }];
}

/** Characters that amounts have on average: a text that begins with a number has more. */
const LONGEST_AMOUNT = 14;
const FEW_TEXTS = 2;
const NAMES_OF =
  /ho va ten|ho ten|^ten (?!tieu chi|chi tieu|noi dung)|nguoi|can bo|hoc sinh|giao vien|^don vi|^xa|^phuong|^truong|^name|^staff|^student|^employee|^site|^school/;

/** How many criteria were met stands under "Đạt" too. */
function isOfCounts(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  return columns.some(({ role, column }) => isTickRole(role) && isAmounts(contentOf(sheet, header, column)));
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
  const { filled, results, ticks } = contentOf(sheet, header, column.column);
  const holdsAnswers = filled > 0 && results >= SMALLEST_RESULT_SHARE && ticks < SMALLEST_RESULT_SHARE;
  return holdsAnswers ? { ...column, role: 'result' } : column;
}

/** "Lĩnh vực" heads the criteria where nothing else does. */
function ownTitle(column: RecognisedColumn, all: readonly RecognisedColumn[]): RecognisedColumn {
  const isAlone = column.role === 'parentTitle' && !all.some(({ role }) => role === 'title');
  return isAlone ? { ...column, role: 'title' } : column;
}

/** "Item" and "Mục" head numbers on one form and what is checked on another. */
function withTextsAsTitles(
  named: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  if (named.some(({ role }) => role === 'title')) return named;
  return named.map((column) => {
    if (column.role !== 'number') return column;
    const { filled, rowNumbers, numberedTexts, textLength } = contentOf(sheet, header, column.column);
    const isOfTexts = filled > 0 && textLength >= SHORTEST_TEXT && (rowNumbers < 0.5 || numberedTexts >= 0.5);
    return isOfTexts ? { ...column, role: 'title' } : column;
  });
}

const SHORTEST_TEXT = 8;

/** A plan of work has numbers and results too. */
function isOfTasks(columns: readonly RecognisedColumn[]): boolean {
  return columns.some(({ role, header }) => role === 'title' && /công việc|nhiệm vụ/iu.test(header));
}

/** Tasks that are called "Đạt" or graded, under a title that says so, are assessed. */
function isJudged(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const result = columns.find(({ role }) => role === 'result');
  return (
    result !== undefined &&
    contentOf(sheet, header, result.column).results >= SMALLEST_RESULT_SHARE &&
    speaksOfAssessing(sheet, header)
  );
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
  if (role === 'number')
    return (
      ofCriteria(equals, sheet, header) ??
      mostBy(equals, ({ column }) => contentOf(sheet, header, column.column).numbers)
    );
  if (role === 'title') return mostBy(equals, ({ column }) => wordsIn(contentOf(sheet, header, column.column)));
  return concludingRoles.includes(role) ? null : first;
}

/** How long a column's texts are; "90%" under "Chỉ số" is no text, however short the criteria's are. */
function wordsIn({ textLength, measures }: ColumnContent): number {
  return textLength <= LONGEST_AMOUNT && measures >= SMALLEST_RESULT_SHARE ? 0 : textLength;
}

/** Beside a running number of all rows, the criteria's own. */
function ofCriteria(claims: readonly RoleClaim[], sheet: SheetSnapshot, header: HeaderBlock): RoleClaim | null {
  const isOfCriteria = ({ column }: RoleClaim) =>
    foldAccents(headingOf(column)).includes('tieu chi') &&
    contentOf(sheet, header, column.column).rowNumbers >= SMALLEST_RESULT_SHARE;
  return claims.find(isOfCriteria) ?? null;
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
