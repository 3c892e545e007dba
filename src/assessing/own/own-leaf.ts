import { givesPoints, maximumOf } from '../../criteria/measure-kinds';
import type { AssessmentTable, TableCell, TableRow } from '../../reading/assessment-table';
import type { OutlineNode } from '../../reading/outline/outline';
import { isNoTick, parseResult } from '../../reading/result-words';
import { parseQuantity } from '../../reading/values/quantity';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import { isCellError, isNotCalculated, NOT_CALCULATED } from '../../workbook/snapshot';
import type { CriterionResult, LeafAssessment } from '../assessment';
import { compareAmount } from '../compare-amount';
import { inPeriod } from '../deadline';
import type { PlacedFinding } from '../finding';
import { judgeRow } from '../judged-result';
import { readAmount, type AmountMeasure } from '../read-amount';
import { scoreRow } from '../scored-result';
import type { TableValues } from '../table-values';
import { isKnown } from '../wrong-amount';
import { withEffect } from '../special-points';
import { pointsOfTicked } from './chosen-answer';
import { doubtsAnswer } from './bad-answers';
import { isDocumentOf, missedDeadline, writtenDay } from './late-document';
import { pointsOfWhole } from './own-figures';
import { statedBound } from './own-bound';
import { saidLadder } from './said-ladder';
import type { OwnReader } from './own-results';
import { readLevels } from './own-results';
import type { OwnLeaf } from './own-set';

/** What every row of one table is read with. */
export interface OwnContext {
  readonly table: AssessmentTable;
  readonly values: TableValues;
  readonly readResult: OwnReader;
  /** Whether the sheet's own counts say that what is not ticked is not met. */
  readonly isBlankNotMet: boolean;
  /** Whether only the appraiser has given points. */
  readonly isScoredByOthers: boolean;
}

export interface AssessedLeaf {
  readonly assessment: LeafAssessment;
  readonly findings: readonly PlacedFinding[];
}

type Concluded = Pick<LeafAssessment, 'result' | 'score' | 'resultCell' | 'scoreCell'> & {
  readonly findings: readonly PlacedFinding[];
};

/** Reads what a criterion's row says of it, and holds that against what the row itself asks for. */
export function assessOwnLeaf({ node, leaf }: OwnLeaf, groupNumber: string | null, context: OwnContext): AssessedLeaf {
  const { number, title } = leaf;
  const measure = inPeriod(leaf.measure, context.values.period);
  const own: OwnLeaf = { node, leaf: { ...leaf, measure } };
  const concluded = givesPoints(measure) ? scored(own, context) : judged(own, context);
  const { result, score, resultCell, scoreCell, findings } = concluded;
  const named = title?.vi ?? '';
  return {
    assessment: {
      number,
      title: named,
      groupNumber,
      tableRow: node.row,
      measure,
      maxScore: leaf.effect === undefined ? maximumOf(measure) : null,
      result,
      isApplicable: result !== 'notApplicable',
      score,
      resultCell,
      scoreCell,
    },
    findings: [...findings.filter(isCalculated), ...gapOf(own, concluded), ...errorsBeside(node.row, number)],
  };
}

/** What the file keeps no value of is said once for the whole table, and reports no error. */
function isCalculated(finding: PlacedFinding): boolean {
  return finding.code !== 'formula-error' || finding.found !== NOT_CALCULATED.error;
}

function scored({ node, leaf }: OwnLeaf, { table, values, isScoredByOthers }: OwnContext): Concluded {
  const row = isScoredByOthers ? withoutSelfScore(node.row) : node.row;
  if (table.scale !== null && row.cells.selfScore === undefined && row.cells.verifiedScore === undefined)
    return scoredByLevel(row, leaf.number, table);
  const maximum = maximumOf(leaf.measure);
  const shared = sharedScore(row);
  if (shared !== null) {
    const finding: PlacedFinding = {
      code: 'score-missing',
      cell: shared.position,
      criterion: leaf.number,
      fix: null,
      isShared: true,
    };
    return { result: 'blank', score: null, resultCell: null, scoreCell: shared.position, findings: [finding] };
  }
  const levels = saidLadder(node, maximum);
  const read = scoreRow(
    withPointsOf(row, maximum),
    leaf.number,
    { maximum, ...(levels === null ? {} : { levels }) },
    values,
  );
  const scoreCell = read.cell?.position ?? null;
  const measured = withEffect({ ...read, resultCell: null, scoreCell }, leaf);
  const result =
    measured.score === null
      ? measured.result
      : leaf.effect !== undefined
        ? extraResult(leaf.effect, read.result)
        : maximum === null && measured.result === 'notMet'
          ? 'rated'
          : measured.result;
  return {
    ...measured,
    result,
    findings: [
      ...withoutUnasked(measured.findings, { node, leaf }),
      ...amountBelow({ node, leaf }, measured, values),
      ...otherThanTicked({ node, leaf }, measured),
    ],
  };
}

/** Points that are not those of the answer that is ticked below. */
function otherThanTicked(
  { node, leaf }: OwnLeaf,
  { score, scoreCell, findings }: Pick<Concluded, 'score' | 'scoreCell' | 'findings'>,
): readonly PlacedFinding[] {
  const expected = pointsOfTicked(node);
  const isSaid = findings.some(({ code }) => code === 'score-not-a-level');
  if (expected === null || score === null || scoreCell === null || score === expected || isSaid) return [];
  return [{ code: 'score-mismatch', cell: scoreCell, criterion: leaf.number, fix: null, found: score, expected }];
}

/** "8/10" is 8 where 10 is the most that there may be. */
function withPointsOf(row: TableRow, maximum: number | null): TableRow {
  const cells = { ...row.cells };
  for (const role of ['selfScore', 'verifiedScore'] as const) {
    const cell = cells[role];
    const written = cell === undefined ? null : pointsOfWhole(cell.value);
    if (cell !== undefined && written !== null && written.whole === maximum)
      cells[role] = { ...cell, value: written.points };
  }
  return { ...row, cells };
}

/** Where the unit's own column is empty throughout, the appraiser's points are those that there are. */
function withoutSelfScore(row: TableRow): TableRow {
  const { selfScore, ...cells } = row.cells;
  return selfScore === undefined || cells.verifiedScore === undefined ? row : { ...row, cells };
}

/** Extra points may be all that there are; what is taken off is neither. */
function extraResult(effect: 'bonus' | 'deduction', result: CriterionResult): CriterionResult {
  return effect === 'bonus' && result === 'met' ? 'met' : 'rated';
}

/** One score over several criteria is the first one's: how much of it is the others', nothing tells. */
function sharedScore({ row, cells: { selfScore, verifiedScore } }: TableRow): TableCell | null {
  const cell = selfScore ?? verifiedScore;
  return cell !== undefined && cell.position.row < row && cleanText(cell.value) !== '' ? cell : null;
}

/** What extra points there were, a unit need not say. */
function withoutUnasked(findings: readonly PlacedFinding[], { leaf }: OwnLeaf): readonly PlacedFinding[] {
  return leaf.effect === undefined ? findings : findings.filter(({ code }) => code !== 'score-missing');
}

function scoredByLevel(row: TableRow, number: string, table: AssessmentTable): Concluded {
  const { judgement, points, cell, finding } = readLevels(row, table, number);
  const place = cell?.position ?? null;
  const result: CriterionResult = judgement === 'notApplicable' ? 'notApplicable' : points === null ? 'blank' : 'rated';
  return { result, score: points, resultCell: place, scoreCell: place, findings: finding === null ? [] : [finding] };
}

function judged({ node, leaf }: OwnLeaf, context: OwnContext): Concluded {
  const { row, title } = node;
  const { number, measure } = leaf;
  const { table, values, readResult, isBlankNotMet } = context;
  if (table.scale !== null) {
    const { judgement, points, cell, finding } = readLevels(row, table, number);
    const place = cell?.position ?? null;
    const findings = finding === null ? [] : [finding];
    return { result: judgement, score: points, resultCell: place, scoreCell: null, findings };
  }
  const bound = measure.kind === 'amount' ? measure : null;
  const own = row.cells.result;
  const isAmount = own !== undefined && holdsAmount(own, readResult, values, bound);
  if (isAmount) return byAmount(own, bound, number, values);
  const read = judgeRow({ cells: row.cells }, number, (value) => {
    const said = readResult(value);
    return said === 'rated' ? 'met' : said;
  });
  const isRated = own !== undefined && read.cell === own && readResult(own.value) === 'rated';
  const resultCell = read.cell?.position ?? null;
  if (doubtsAnswer(title, read.cell, table)) {
    const finding: PlacedFinding = {
      code: 'answer-unclear',
      cell: resultCell,
      criterion: number,
      fix: null,
      title,
      rowCount: 1,
    };
    return { result: 'blank', score: null, resultCell, scoreCell: null, findings: [finding] };
  }
  const isUnticked =
    isBlankNotMet && read.result === 'blank' && (read.cell?.value == null || isNoTick(read.cell.value));
  if (isUnticked) return { result: 'notMet', score: null, resultCell, scoreCell: null, findings: [] };
  const short = bound === null || read.result !== 'met' ? null : shortBeside(node, bound, values);
  const conflict: readonly PlacedFinding[] =
    short !== null && resultCell !== null
      ? [
          {
            code: 'result-conflict',
            cell: resultCell,
            criterion: number,
            fix: null,
            found: `${short.found}, ${cleanText(read.cell?.value ?? null)}`,
            amount: short.bound,
          },
        ]
      : [];
  return {
    result: isRated ? 'rated' : read.result,
    score: null,
    resultCell,
    scoreCell: null,
    findings: [...read.findings, ...conflict],
  };
}

/** A figure with a bound for it, or one that no word for a result is. */
function holdsAmount(
  cell: TableCell,
  readResult: OwnReader,
  values: TableValues,
  bound: AmountMeasure | null,
): boolean {
  if (isCellError(cell.value) || cleanText(cell.value) === '') return false;
  const said = readResult(cell.value);
  if (bound !== null && !values.hasCodedResults) return readAmount(cell.value, bound, columnOf(values)) !== null;
  return said === null && parseQuantity(cleanText(cell.value).replace(/ ?%$/, ''), 'comma') !== null;
}

function byAmount(cell: TableCell, bound: AmountMeasure | null, criterion: string, values: TableValues): Concluded {
  const base = { score: null, resultCell: cell.position, scoreCell: null };
  const reading = bound === null ? null : readAmount(cell.value, bound, columnOf(values));
  if (bound === null || reading === null || !isKnown(reading)) return { ...base, result: 'rated', findings: [] };
  const verdict = compareAmount(reading, bound);
  const { position } = cell;
  const finding: readonly PlacedFinding[] =
    verdict === 'notMet'
      ? [
          {
            code: 'criterion-not-met',
            cell: position,
            criterion,
            fix: null,
            title: '',
            amount: { found: reading, measure: bound },
          },
        ]
      : [];
  return { ...base, result: verdict ?? 'rated', findings: finding };
}

function columnOf({ decimalsOf, hasPercentFigures, period }: TableValues) {
  return { style: decimalsOf('amount') ?? decimalsOf('result'), hasPercentFigures, period };
}

/** Whether an amount lies on the wrong side of a bound, in whichever way it can be read. */
function falls({ value }: TableCell, bound: AmountMeasure, values: TableValues): boolean {
  if (isCellError(value)) return false;
  const reading = readAmount(value, bound, columnOf(values));
  if (reading === null) return false;
  if (isKnown(reading)) return compareAmount(reading, bound) === 'notMet';
  return (
    reading.kind === 'ambiguous' &&
    reading.readings.every((number) => compareAmount({ kind: 'number', number }, bound) === 'notMet')
  );
}

/** "01 mô hình" in the evidence of "ít nhất 02 mô hình" is how many there are. */
function isAmountOf(bound: AmountMeasure, { value }: TableCell): boolean {
  if (typeof value !== 'string' || !('unit' in bound) || bound.unit === undefined) return false;
  const quantity = parseQuantity(value, 'comma');
  return quantity?.kind === 'quantity' && quantity.unit === foldCase(bound.unit);
}

/** What stands beside a result and lies on the wrong side of the row's own bound: an amount, or the document's own day. */
function shortBeside(
  { row, title }: OutlineNode,
  bound: AmountMeasure,
  values: TableValues,
): { readonly found: string; readonly bound: AmountMeasure } | null {
  const { amount, evidence } = row.cells;
  if (bound.of !== 'date') {
    const cells = [amount, evidence !== undefined && isAmountOf(bound, evidence) ? evidence : undefined];
    const short = cells.find((cell) => cell !== undefined && falls(cell, bound, values));
    return short === undefined ? null : { found: cleanText(short.value), bound };
  }
  if (amount !== undefined && falls(amount, bound, values)) return { found: writtenDay(amount.value), bound };
  const dated = [amount, evidence !== undefined && isDocumentOf(title, evidence.value) ? evidence : undefined];
  for (const cell of dated) {
    const missed = cell === undefined ? null : missedDeadline(cell.value, bound);
    if (cell !== undefined && missed !== null) return { found: writtenDay(cell.value), bound: missed };
  }
  return null;
}

/** Full points beside an amount that the row's own words call too little. */
function amountBelow(
  { node, leaf }: OwnLeaf,
  { score, scoreCell }: Pick<Concluded, 'score' | 'scoreCell'>,
  values: TableValues,
): readonly PlacedFinding[] {
  const beside = node.row.cells.amount ?? node.row.cells.result;
  const maximum = maximumOf(leaf.measure);
  if (beside === undefined || scoreCell === null || maximum === null || score === null || score < maximum) return [];
  const bound = statedBound(node);
  if (bound === null || !falls(beside, bound, values)) return [];
  return [
    {
      code: 'result-conflict',
      cell: scoreCell,
      criterion: leaf.number,
      fix: null,
      found: `${cleanText(beside.value)}, ${score}`,
      amount: bound,
    },
  ];
}

/** Gaps are said of what the sheet or its own bound calls not met, and of points that are lost. */
function gapOf(
  { node, leaf }: OwnLeaf,
  { result, score, resultCell, scoreCell, findings }: Concluded,
): readonly PlacedFinding[] {
  const title = node.title;
  const base = { criterion: leaf.number, fix: null, title };
  if (findings.some(({ code }) => code === 'criterion-not-met')) return [];
  const maximum = maximumOf(leaf.measure);
  if (givesPoints(leaf.measure)) {
    const isWrong = findings.some(({ code }) => code === 'score-negative' || code === 'score-not-a-level');
    const isLost = leaf.effect === undefined && maximum !== null && score !== null && score < maximum && !isWrong;
    const lost: readonly PlacedFinding[] = isLost
      ? [{ ...base, code: 'points-lost', cell: scoreCell, score, maximum }]
      : [];
    const isFull = maximum !== null && maximum > 0 && score !== null && score >= maximum;
    return [...lost, ...saidBeside(node.row, base, isFull ? `${score}/${maximum}` : null)];
  }
  if (result === 'notMet') return [{ ...base, code: 'criterion-not-met', cell: resultCell }];
  return result === 'basicallyMet' ? [{ ...base, code: 'criterion-basically-met', cell: resultCell }] : [];
}

/** What the sheet itself calls not met beside its points; all of them contradict it. @param full these, null of fewer */
function saidBeside(
  { cells: { result } }: TableRow,
  base: { readonly criterion: string; readonly fix: null; readonly title: string },
  full: string | null,
): readonly PlacedFinding[] {
  if (result === undefined || parseResult(result.value) !== 'notMet' || typeof result.value !== 'string') return [];
  if (full !== null && SAYS_NOT_MET.test(foldCase(result.value))) {
    const { criterion, fix } = base;
    const found = `${cleanText(result.value)}, ${full}`;
    return [{ code: 'result-conflict', cell: result.position, criterion, fix, found }];
  }
  return [{ ...base, code: 'criterion-not-met', cell: result.position }];
}

/** "Không" alone may answer what should not be. */
const SAYS_NOT_MET = /đạt|hoàn thành|đáp ứng|phù hợp|met|fail|complian/u;

/** An error in a figure that stands beside the result is one, too. */
function errorsBeside(row: TableRow, criterion: string): readonly PlacedFinding[] {
  const cell = row.cells.amount;
  if (cell === undefined || cell.position.row !== row.row || !isCellError(cell.value) || isNotCalculated(cell.value))
    return [];
  return [{ code: 'formula-error', cell: cell.position, criterion, fix: null, found: cell.value.error }];
}
