import type { AssessmentTable, ColumnRole, TableRow } from '../../reading/assessment-table';
import { ownCell, withAllBelow, type OutlineNode } from '../../reading/outline/outline';
import { cleanText } from '../../reading/vietnamese-text';
import { isCellError, isNotCalculated } from '../../workbook/snapshot';
import { countResults, type Assessment, type IndicatorsAssessment, type LeafAssessment } from '../assessment';
import type { PlacedFinding } from '../finding';
import { assessedByIndicators } from '../indicators';
import { tableValuesOf } from '../table-values';
import { belowPlan } from './below-plan';
import { checkCounts, checkLevelCounts, countsBelow, countsOfHeadings, statedCounts } from './own-counts';
import { assessOwnLeaf, type AssessedLeaf, type OwnContext } from './own-leaf';
import { levelDistribution } from './level-distribution';
import { ownReaderOf } from './own-results';
import type { NamedCriterion, OwnLeaf, OwnSet } from './own-set';
import { checkShares } from './own-share';
import { checkSums } from './own-sums';
import { checkOtherPoints } from './other-points';
import { ownTotals } from './own-totals';
import { repeatedNumbers } from './repeated-numbers';
import { pointsAbove } from './stated-points';
import { saidBesidePoints } from './said-beside-points';
import { saysByTicksAlone } from './ticks-alone';

/**
 * Holds a table against itself: what each of its own criteria says, and the sums, counts and bounds that it states.
 * @param siblings the tables of the units beside it, whose counts tell what a blank means
 * @returns no conclusion, since nothing on a sheet says what it depends on
 */
export function assessOwn(table: AssessmentTable, own: OwnSet, siblings: readonly AssessmentTable[]): Assessment {
  const { set, outline, leaves } = own;
  const rows = new Map(leaves.map(({ node, leaf }) => [leaf.number, node.row]));
  const values = tableValuesOf(table, set, rows);
  const isBlankNotMet = !own.isScored && saysByTicksAlone(siblings.length === 0 ? [table] : siblings);
  const context: OwnContext = {
    table,
    values,
    readResult: ownReaderOf(table, siblings),
    isBlankNotMet,
    isScoredByOthers: isScoredByOthers(leaves),
  };
  const groupNumbers = new Map(
    set.groups.flatMap(({ number, criteria }) => criteria.map((leaf) => [leaf.number, number ?? null])),
  );
  const assessed = leaves.map((leaf) => {
    const one = assessOwnLeaf(leaf, groupNumbers.get(leaf.leaf.number) ?? null, context);
    return table.isOfWholes === true ? asWhole(one) : one;
  });
  const contents = assessed.map(({ assessment }) => assessment);
  const criteria = own.named === null ? contents : namedAssessments(own.named, contents);
  const { score, maxScore } =
    own.isScored || contents.some((one) => one.score !== null)
      ? totalsOf(own, assessed, values.decimalsOf, table)
      : { score: null, maxScore: null };
  const resultOf = new Map(leaves.map(({ node }, index) => [node, contents[index]]));
  const roles = new Set<ColumnRole>(table.columns.map(({ role }) => role));
  const placed: readonly PlacedFinding[] = [
    ...(table.unit === null ? [{ code: 'unit-missing', cell: null, criterion: null, fix: null } as const] : []),
    ...blankMeaning(isBlankNotMet, assessed),
    ...ofLeaves(assessed, isTicksOnly(table)),
    ...repeatedNumbers(outline, table),
    ...belowPlan(table, leaves, assessed),
    ...checkSums(outline, roles, values.decimalsOf),
    ...checkOtherPoints(outline, table, values.decimalsOf),
    ...checkCounts([...statedCounts(outline), ...countsBelow(table)], [contents, criteria]),
    ...countsOfHeadings(outline.roots, (leaf) => resultOf.get(leaf) ?? null),
    ...checkLevelCounts(outline, table),
    ...checkShares(outline, { score, maxScore }),
    ...pointsAbove(table, { score, maxScore }),
    ...notCalculated(table, leaves),
    ...errorsInHeadings(outline.roots),
    ...misreckoned(table, leaves),
    ...effectsUnclear(leaves),
    ...leftOut([...outline.leftOut, ...(table.below ?? [])]),
    ...unreadColumns(table),
  ];
  const { sheetId, sheetName, unit } = table;
  const levels = levelDistribution(table, { criteria });
  const said = saidBesidePoints(leaves, contents);
  return {
    sheetId,
    sheetName,
    criteriaSetId: set.id,
    unit,
    criteria,
    counts: countResults(criteria),
    score,
    maxScore,
    ...(outline.startsFrom === undefined ? {} : { startsFrom: outline.startsFrom }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(said === null ? {} : { saidBesidePoints: said }),
    vetoes: [],
    awaited: [],
    recognition: null,
    conditions: [],
    findings: fromTopToBottom(placed).map((finding) => ({ ...finding, sheetId, sheetName, unit: unit?.name ?? null })),
  };
}

/** What a unit came to as a whole is no criterion that it has missed. */
function asWhole({ assessment, findings }: AssessedLeaf): AssessedLeaf {
  const isReached = assessment.result === 'met' || assessment.result === 'notMet';
  return {
    assessment: isReached ? { ...assessment, result: 'rated' } : assessment,
    findings: findings.filter(({ code }) => code !== 'points-lost'),
  };
}

/** Each of the larger criteria is met where all of its contents are. */
function namedAssessments(
  named: readonly NamedCriterion[],
  contents: readonly LeafAssessment[],
): readonly IndicatorsAssessment[] {
  const byNumber = new Map(contents.map((content) => [content.number, content]));
  return named.map(({ node, number, parts }) => {
    const indicators = parts.flatMap(({ leaf }) => byNumber.get(leaf.number) ?? []);
    return assessedByIndicators(
      { number, title: node.title, groupNumber: null, tableRow: node.row },
      indicators,
      'all',
    );
  });
}

function totalsOf(
  { outline, isScored }: OwnSet,
  assessed: readonly AssessedLeaf[],
  decimalsOf: OwnContext['values']['decimalsOf'],
  { scale }: AssessmentTable,
) {
  const contents = assessed.map(({ assessment }) => assessment);
  if (isScored) return ownTotals(outline, decimalsOf, contents);
  const scores = contents.map(({ score }) => score);
  const given = scores.filter((score) => score !== null);
  const highest = Math.max(...(scale?.columns ?? []).map(({ points }) => points ?? 0));
  const applying = assessed.filter(({ assessment }) => assessment.result !== 'notApplicable').length;
  return given.length === 0
    ? { score: null, maxScore: null }
    : { score: given.reduce((sum, one) => sum + one, 0), maxScore: highest * applying };
}

function isScoredByOthers(leaves: readonly OwnLeaf[]): boolean {
  const isGiven = (role: 'selfScore' | 'verifiedScore') =>
    leaves.some(({ node: { row } }) => cleanText(row.cells[role]?.value ?? null) !== '');
  return !isGiven('selfScore') && isGiven('verifiedScore');
}

/** One column of ticks, in which nothing else stands. */
function isTicksOnly({ columns, scale }: AssessmentTable): boolean {
  const conclusions = columns.filter(({ role }) => role === 'result' || role === 'met' || role === 'notMet');
  return scale === null && conclusions.length === 1 && conclusions[0]?.role === 'met';
}

/** In a form of ticks alone a blank may be an answer: that is asked once, at the first. */
function ofLeaves(assessed: readonly AssessedLeaf[], isTickForm: boolean): readonly PlacedFinding[] {
  const all = assessed.flatMap(({ findings }) => findings);
  const missing = all.filter(({ code }) => code === 'result-missing');
  const unclear = all.filter(({ code }) => code === 'answer-unclear');
  const isOnce = (finding: PlacedFinding) =>
    (isTickForm && finding.code === 'result-missing' && finding !== missing[0]) ||
    (finding.code === 'answer-unclear' && finding !== unclear[0]);
  return all.flatMap((finding): readonly PlacedFinding[] => {
    if (isOnce(finding)) return [];
    return finding.code === 'answer-unclear' ? [{ ...finding, rowCount: unclear.length }] : [finding];
  });
}

function blankMeaning(isBlankNotMet: boolean, assessed: readonly AssessedLeaf[]): readonly PlacedFinding[] {
  if (!isBlankNotMet) return [];
  const isEmpty = ({ tableRow }: LeafAssessment) =>
    cleanText(tableRow?.cells.met?.value ?? tableRow?.cells.result?.value ?? null) === '';
  const blank = assessed.filter(({ assessment }) => assessment.result === 'notMet' && isEmpty(assessment));
  const cell = blank[0]?.assessment.resultCell ?? null;
  return blank.length === 0
    ? []
    : [{ code: 'blank-is-not-met', cell, criterion: null, fix: null, rowCount: blank.length }];
}

/** A formula of which the file keeps no value is no blank; said once, of a criterion before a sum. */
function notCalculated({ rows }: AssessmentTable, leaves: readonly OwnLeaf[]): readonly PlacedFinding[] {
  const roles: readonly ColumnRole[] = [
    'selfScore',
    'verifiedScore',
    'maximumScore',
    'result',
    'met',
    'notMet',
    'amount',
  ];
  const cellsIn = (row: TableRow) =>
    roles.flatMap((role) => {
      const cell = ownCell(row, role);
      return cell !== null && isNotCalculated(cell.value) ? [cell] : [];
    });
  const ofLeaves = leaves.flatMap(({ node }) => cellsIn(node.row));
  const all = rows.flatMap(cellsIn);
  const [first] = [...ofLeaves, ...all];
  if (first === undefined) return [];
  return [{ code: 'formula-not-calculated', cell: first.position, criterion: null, fix: null, cellCount: all.length }];
}

/** Beside the figures that are summed up, which the sums look at. */
function errorsInHeadings(roots: readonly OutlineNode[]): readonly PlacedFinding[] {
  return roots
    .flatMap(withAllBelow)
    .filter(({ kind }) => kind !== 'leaf')
    .flatMap(({ row }) =>
      (['amount', 'result'] as const).flatMap((role): PlacedFinding[] => {
        const cell = ownCell(row, role);
        if (cell === null || !isCellError(cell.value) || isNotCalculated(cell.value)) return [];
        return [{ code: 'formula-error', cell: cell.position, criterion: null, fix: null, found: cell.value.error }];
      }),
    );
}

function misreckoned(
  { misreckoned: cells = [] }: AssessmentTable,
  leaves: readonly OwnLeaf[],
): readonly PlacedFinding[] {
  return cells.map(({ position, found, expected }) => {
    const leaf = leaves.find(({ node }) => node.row.row === position.row);
    return { code: 'score-mismatch', cell: position, criterion: leaf?.leaf.number ?? null, fix: null, found, expected };
  });
}

function effectsUnclear(leaves: readonly OwnLeaf[]): readonly PlacedFinding[] {
  return leaves.flatMap(({ node: { row, title, effect, isEffectUnclear }, leaf }): readonly PlacedFinding[] => {
    const cell = ownCell(row, 'selfScore') ?? ownCell(row, 'verifiedScore');
    if (isEffectUnclear !== true || cell === null) return [];
    const place = { cell: cell.position, criterion: leaf.number, fix: null };
    return [{ ...place, code: 'effect-unclear', found: title, isAdded: effect === null }];
  });
}

/** Rows with figures, and rows of words alone, are each told once. */
function leftOut(rows: readonly TableRow[]): readonly PlacedFinding[] {
  const words = rows.filter(isOfWords);
  return [rows.filter((row) => !words.includes(row)), words].flatMap((some): readonly PlacedFinding[] => {
    const [first] = some;
    if (first === undefined) return [];
    const cell = first.cells.title?.position ?? { row: first.row, column: 0 };
    const found = cleanText(first.cells.title?.value ?? first.title);
    const finding = { code: 'row-left-out', cell, criterion: null, fix: null, found, rowCount: some.length } as const;
    return [some === words ? { ...finding, isOfWords: true } : finding];
  });
}

function isOfWords({ row, kind, cells }: TableRow): boolean {
  const others = Object.entries(cells).filter(([role]) => role !== 'title');
  return kind === 'other' && others.every(([, cell]) => cell.position.row !== row || cleanText(cell.value) === '');
}

function unreadColumns({ unread = [] }: AssessmentTable): readonly PlacedFinding[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { text: found, position: cell } = first;
  return [{ code: 'column-left-out', cell, criterion: null, fix: null, found, columnCount: unread.length }];
}

function fromTopToBottom(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort((a, b) => (a.cell?.row ?? -1) - (b.cell?.row ?? -1));
}
