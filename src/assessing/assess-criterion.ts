import { maximumOf } from '../criteria/measure-kinds';
import type { CriteriaGroup, Criterion, CriterionWithIndicators, Leaf, Measure } from '../criteria/criteria-set';
import { isForNobody } from '../criteria/for-profile';
import { hasIndicators, isExtra, maximumOfCriterion, sumOf } from '../criteria/leaves';
import type { AssessmentTable, TableRow } from '../reading/assessment-table';
import { cleanText } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import {
  isScored,
  listsIndicators,
  type CriterionAssessment,
  type IndicatorsAssessment,
  type LeafAssessment,
} from './assessment';
import { inPeriod } from './deadline';
import { severityOf, type PlacedFinding } from './finding';
import { concludeIndicators, type Conclusion } from './indicators';
import { judgeRow, type JudgedResult } from './judged-result';
import type { RowMatch } from './match-rows';
import type { LeftOut } from './left-out-groups';
import { measureRow, type MeasuredRow } from './measured-row';
import { besideNotApplicable, countNotApplicable } from './not-applicable';
import { asked, rowToRead, withEffect } from './special-points';
import type { TableValues } from './table-values';
import { checkPartSums } from './totals';

export interface AssessedCriterion<T extends CriterionAssessment = CriterionAssessment> {
  readonly assessment: T;
  readonly findings: readonly PlacedFinding[];
}

/** What the rows of a table are read with. */
export interface RowsRead {
  readonly rows: RowMatch['rows'];
  readonly table: AssessmentTable;
  readonly values: TableValues;
  /** Where the criterion's group as a whole does not apply. */
  readonly leftOut?: LeftOut | undefined;
}

/** Holds a criterion's row, or those of its indicators, against the set. A criterion without a row is left blank. */
export function assessCriterion(criterion: Criterion, group: CriteriaGroup, read: RowsRead): AssessedCriterion {
  return hasIndicators(criterion) ? assessIndicators(criterion, group, read) : assessLeaf(criterion, group, read);
}

type Concluded = Pick<LeafAssessment, 'result' | 'isApplicable' | 'score' | 'resultCell' | 'scoreCell' | 'figure'>;

const unread: Concluded = { result: 'blank', isApplicable: true, score: null, resultCell: null, scoreCell: null };

/** Whatever the sheet says there. */
const notForUnit: Concluded = { ...unread, result: 'notApplicable', isApplicable: false };

/** What a row that says nothing comes to where its group does not apply. */
const leftOutRow: MeasuredRow = {
  result: 'notApplicable',
  score: null,
  resultCell: null,
  scoreCell: null,
  findings: [],
};

function assessLeaf(
  leaf: Leaf,
  group: CriteriaGroup,
  { rows, table, values, leftOut }: RowsRead,
): AssessedCriterion<LeafAssessment> {
  const row = rows.get(leaf.number) ?? null;
  const title = titleOf(leaf, row);
  const measure = inPeriod(leaf.measure, values.period);
  // Field by field: spreading objects here took a twelfth of a check's time.
  const assessmentOf = (
    { result, isApplicable, score, resultCell, scoreCell, figure }: Concluded,
    tableRow: TableRow | null,
  ): LeafAssessment => ({
    number: leaf.number,
    title,
    groupNumber: group.number ?? null,
    tableRow,
    measure,
    maxScore: isExtra(leaf) ? null : maximumOf(measure),
    result,
    isApplicable,
    score,
    resultCell,
    scoreCell,
    ...(figure === undefined ? {} : { figure }),
    ...(leftOut === undefined ? {} : { leftOut }),
  });
  if (isForNobody(leaf)) return { assessment: assessmentOf(notForUnit, null), findings: [] };
  if (row === null) return { assessment: assessmentOf(unread, null), findings: [] };
  const own = rowToRead(row, leaf);
  const read = besideNotApplicable(measureRow(own, leaf.number, measure, title, values), own, leaf);
  const stated = leftOut === undefined || read.result === 'notApplicable' ? read : leftOutRow;
  const { result, score, resultCell, scoreCell, findings } = withEffect(countNotApplicable(stated, leaf, title), leaf);
  const isApplicable = stated.result !== 'notApplicable';
  const { figure } = stated;
  const assessment = assessmentOf({ result, isApplicable, score, resultCell, scoreCell, figure }, row);
  return { assessment, findings: [...asked(findings, leaf), ...evidenceFindings(leaf, assessment, row, table)] };
}

/**
 * Concludes from a criterion's indicators. A sheet that lists none of them is believed in what it says of the criterion
 * itself, and so is one that says there that nothing of it applies.
 */
function assessIndicators(criterion: CriterionWithIndicators, group: CriteriaGroup, read: RowsRead): AssessedCriterion {
  const { rows, table, values } = read;
  const row = rows.get(criterion.number) ?? null;
  const assessed = criterion.indicators.map((indicator) => assessLeaf(indicator, group, read));
  const indicators = assessed.map(({ assessment }) => assessment);
  const base = { ...described(criterion, group, row), measure: null, indicators };
  const whole = assessLeaf(asLeaf(criterion), group, read);
  const isLeftOut = !whole.assessment.isApplicable && indicators.every(({ result }) => result === 'blank');
  if (isLeftOut || !listsIndicators({ indicators }))
    return { assessment: { ...whole.assessment, ...base }, findings: whole.findings };

  const counted = assessed.filter((_, index) => !isExtra(criterion.indicators[index] ?? criterion));
  const extra = assessed.filter((one) => !counted.includes(one));
  const conclusion = concludeIndicators(
    criterion.metWhen,
    counted.map(({ assessment }) => assessment),
    sumOf(extra.map(({ assessment }) => assessment.score)),
  );
  const stated = row === null ? null : judgeRow(row, criterion.number, values.resultOf);
  const assessment = {
    ...base,
    result: conclusion.result,
    isApplicable: conclusion.result !== 'notApplicable',
    score: conclusion.score,
    maxScore: conclusion.maxScore,
    resultCell: stated?.result === 'blank' ? null : (stated?.cell?.position ?? null),
    scoreCell: null,
  };
  const isMet = conclusion.result === 'met';
  return {
    assessment,
    findings: [
      ...(stated === null ? [] : conflictFindings(assessment, stated)),
      ...(row === null || extra.length > 0 ? [] : checkPartSums(row, partsOf(indicators), values.decimalsOf)),
      ...gapFindings(assessment, conclusion),
      ...assessed.flatMap(({ findings }) => findings.filter(({ code }) => !isMet || severityOf[code] !== 'gap')),
      ...(row === null ? [] : evidenceFindings(criterion, assessment, row, table)),
    ],
  };
}

/** The criterion as if it had no indicators: judged, or given points up to the sum of theirs. */
function asLeaf(criterion: CriterionWithIndicators): Leaf {
  const { number, title, notApplicable, onlyFor, evidence = 'none' } = criterion;
  const maximum = maximumOfCriterion(criterion);
  const measure: Measure = maximum === null ? { kind: 'judged' } : { kind: 'points', maximum };
  return { number, title, notApplicable, onlyFor, evidence, measure };
}

function described(criterion: Criterion, group: CriteriaGroup, row: TableRow | null) {
  const title = titleOf(criterion, row);
  return { number: criterion.number, title, groupNumber: group.number ?? null, tableRow: row };
}

function titleOf({ title }: Criterion, row: TableRow | null): string {
  return title?.vi ?? row?.title ?? '';
}

function partsOf(indicators: readonly LeafAssessment[]): readonly TableRow[] {
  return indicators.flatMap(({ tableRow }) => tableRow ?? []);
}

/** What a criterion's own row says must be what its indicators come to; it need not say anything. */
function conflictFindings(
  { number, result, maxScore }: IndicatorsAssessment,
  stated: JudgedResult,
): readonly PlacedFinding[] {
  const wrong = stated.findings.filter(({ code }) => code === 'formula-error' || code === 'result-conflict');
  const isComparable = maxScore === null && stated.result !== 'blank' && result !== 'blank';
  if (!isComparable || stated.result === result || stated.cell === null) return wrong;
  const found = cleanText(stated.cell.value);
  return [
    { code: 'result-conflict', cell: stated.cell.position, criterion: number, fix: null, found, expected: result },
  ];
}

/** Where points decide, each indicator's are a gap of its own. */
function gapFindings(
  { number, title, result, maxScore, resultCell, indicators }: IndicatorsAssessment,
  { met, needed }: Conclusion,
): readonly PlacedFinding[] {
  if (maxScore !== null || (result !== 'notMet' && result !== 'basicallyMet')) return [];
  const unmet = indicators.filter((indicator) => indicator.result === 'notMet' || indicator.result === 'basicallyMet');
  const cell = resultCell ?? unmet[0]?.resultCell ?? null;
  const gap = { title, indicators: { unmet: unmet.map((indicator) => indicator.number), met, needed } };
  const code = result === 'notMet' ? 'criterion-not-met' : 'criterion-basically-met';
  return [{ code, cell, criterion: number, fix: null, ...gap }];
}

/** What is claimed must be proved; what is not met or does not apply needs no proof. */
function evidenceFindings(
  { number, evidence }: Criterion,
  assessed: CriterionAssessment,
  row: TableRow,
  { columns }: AssessmentTable,
): readonly PlacedFinding[] {
  const cell = row.cells.evidence;
  if (cell === undefined || !columns.some(({ role }) => role === 'evidence')) return [];
  const place = { cell: cell.position, criterion: number, fix: null };
  if (isCellError(cell.value)) return [{ ...place, code: 'formula-error', found: cell.value.error }];
  const { result, isApplicable } = assessed;
  const isClaimed = isApplicable && (result === 'met' || result === 'basicallyMet');
  if (evidence !== 'required' || !isClaimed) return [];
  if (!EMPTY.test(cleanText(cell.value))) return [];
  return [{ ...place, code: 'evidence-missing', ...(isScored(assessed) && { isScored: true }) }];
}

/** What stands in a cell to be filled in. */
const EMPTY = /^[-–—.…_\s]*$/;
