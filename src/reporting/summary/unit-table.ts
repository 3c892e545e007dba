import {
  countResults,
  fulfilledIn,
  unfulfilledIn,
  type Assessment,
  type CriterionAssessment,
  type ResultCounts,
} from '../../assessing/assessment';
import { longEnough } from '../../assessing/side-rules';
import { answersIn } from '../../assessing/stated-conditions';
import { concludes } from '../../criteria/concludes';
import type { Criterion } from '../../criteria/criteria-set';
import { isExtra } from '../../criteria/leaves';
import type { Language } from '../../i18n/language';
import { recognitionOnForm } from '../../i18n/recognition-text';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, columnLetters, type Area } from '../../workbook/address';
import type { CellStyle, PlannedCell, PlannedFormula } from '../../workbook/sheet-plan';
import { recognitionFormula } from '../recognition-formula';
import { countExceptions, type CountExceptions } from './count-exceptions';
import { applicableMaximum, countFormulas, pointsFormula } from './counting';
import { groupTitle } from './group-title';
import { colors, heights, look } from './look';
import { groupSpans, type ResultMatrix } from './result-matrix';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import { assessmentOf, type MeasuredBy, type SummarySet } from './summary-unit';
import { wrappedHeight } from './wrapped-text';

/** What the columns of the summary are for, from the left. */
export type SummaryColumn =
  | 'order'
  | 'unit'
  | 'total'
  | 'met'
  | 'notMet'
  | 'notApplicable'
  | 'rated'
  | 'blank'
  | 'score'
  | 'maxScore'
  | 'ratio'
  | 'conclusion';

/** Those that have something to say of one unit at least. */
export function summaryColumns(sets: readonly SummarySet[]): readonly SummaryColumn[] {
  const found = (result: 'notApplicable' | 'rated') =>
    sets.some(({ units }) => units.some(({ assessed }) => assessed.assessment.counts[result] > 0)) ? [result] : [];
  const some = <Column extends SummaryColumn>(column: Column, isSo: (set: SummarySet) => boolean) =>
    sets.some(isSo) ? [column] : [];
  return [
    'order',
    'unit',
    'total',
    'met',
    'notMet',
    ...found('notApplicable'),
    ...found('rated'),
    'blank',
    ...some('score', ({ hasPoints }) => hasPoints),
    ...some('maxScore', ({ hasPoints, isOpenEnded }) => hasPoints && !isOpenEnded),
    ...some('ratio', ({ isOpenEnded }) => !isOpenEnded),
    ...some('conclusion', ({ criteriaSet }) => concludes(criteriaSet)),
  ];
}

/** What is written, and how, into a table of counts. */
export interface CountTable {
  readonly builder: SheetPlanBuilder;
  readonly texts: SummaryTexts;
  readonly language: Language;
  readonly columns: readonly SummaryColumn[];
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly set: SummarySet;
  /** What tells how units of all sets of the tab stand, which have one header. */
  readonly measured: MeasuredBy;
  readonly ratioTitle: string;
  readonly matrix: ResultMatrix;
}

/** Rows of counts, for formulas and charts: 0-based and inclusive. */
export interface CountRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** A line of a table of counts, as it is now. */
export interface CountLine {
  readonly label: string;
  readonly counts: ResultCounts;
  readonly ratio: number;
}

/** Writes a line for each unit, and their sum below where there are several. @returns the rows of the units */
export function writeUnitTable(table: CountTable, top: number): CountRows {
  const { builder, columns, set, texts } = table;
  writeHeader(table, top, texts.columns.unit);
  const first = top + 1;
  set.units.forEach((unit, index) => {
    const { assessment } = unit.assessed;
    const range = table.matrix.unitRange(index);
    const found = set.criteria.map((criterion) => assessmentOf(unit, criterion));
    const exceptions = countExceptions(set.criteria, found, (criterion) => table.matrix.cell(index, criterion));
    const { maximumBeside } = unit;
    const stretch = { range, maximumRange: table.matrix.maximumRange, exceptions, maximumBeside };
    const written = writeCounts(table, first + index, index + 1, unit.name, stretch, assessment.counts, assessment);
    writeConclusion(table, first + index, assessment, written);
  });
  const last = first + set.units.length - 1;
  if (set.units.length > 1) writeSums(table, last + 1, { header: top, first, last });
  if (columns.includes('ratio')) {
    builder.conditionalFormat({
      areas: [columnArea(columns, 'ratio', { header: top, first, last })],
      rule: { kind: 'dataBar', color: colors.bar, maximum: 1 },
    });
  }
  return { header: top, first, last };
}

/** What one unit has reached in each group of its set. */
export function groupLines({ set, texts, language }: Pick<CountTable, 'set' | 'texts' | 'language'>): GroupLine[] {
  const unit = set.units[0];
  return groupSpans(set.criteriaSet.groups).map(({ first: start, count }, index) => {
    const criteria = set.criteria.slice(start, start + count);
    const found = criteria.map((criterion) => (unit ? assessmentOf(unit, criterion) : null));
    const scores = found.map((criterion) => criterion?.score ?? null).filter((points) => points !== null);
    const score = scores.length === 0 ? null : scores.reduce((sum, points) => sum + points, 0);
    const maxScore = found
      .filter((criterion) => criterion?.result !== 'notApplicable')
      .reduce((sum, criterion) => sum + (criterion?.maxScore ?? 0), 0);
    const counted = criteria.filter((criterion) => !isExtra(criterion));
    const counts = countResults(counted.map((criterion) => (unit ? assessmentOf(unit, criterion) : null)));
    const [part, whole] = set.hasPoints ? [score ?? 0, maxScore] : [fulfilledIn(counts), counts.total];
    const ratio = whole === 0 ? 0 : part / whole;
    const label = groupTitle(set.criteriaSet, index, texts, language);
    return { label, counts, ratio, start, criteria, found, score, maxScore };
  });
}

interface GroupLine extends CountLine {
  /** The place of its first criterion among all of the set's. */
  readonly start: number;
  readonly criteria: readonly Criterion[];
  readonly found: readonly (CriterionAssessment | null)[];
  readonly score: number | null;
  readonly maxScore: number;
}

/** Writes a line for each group of the set, counting one unit's results. @returns the rows of the groups */
export function writeGroupTable(unitTable: CountTable, top: number, lines: readonly GroupLine[]): CountRows {
  const table = { ...unitTable, columns: unitTable.columns.filter((column) => column !== 'conclusion') };
  const { texts, matrix } = table;
  writeHeader(table, top, texts.columns.group);
  const first = top + 1;
  lines.forEach(({ label, counts, start, criteria, found, score, maxScore }, index) => {
    const stretch = {
      range: matrix.groupRange(0, index),
      maximumRange: matrix.maximumGroupRange(index),
      exceptions: countExceptions(criteria, found, (criterion) => matrix.cell(0, start + criterion)),
    };
    writeCounts(table, first + index, index + 1, label, stretch, counts, { score, maxScore });
  });
  return { header: top, first, last: first + lines.length - 1 };
}

function writeHeader(
  { builder, columns, texts, measured, ratioTitle }: CountTable,
  row: number,
  labelHeader: string,
): void {
  const { columns: names, results } = texts;
  const headers: Readonly<Record<SummaryColumn, string>> = {
    order: names.order,
    unit: labelHeader,
    total: names.total,
    met: texts.fulfilled[measured],
    notMet: texts.unfulfilled[measured],
    notApplicable: results.notApplicable,
    rated: results.rated,
    blank: results.blank,
    score: names.score,
    maxScore: names.maxScore,
    ratio: ratioTitle,
    conclusion: names.conclusion,
  };
  columns.forEach((column, index) => builder.put(row, index, headers[column], look.header));
  builder.rowHeight(row, heights.header);
}

/** The results that a line counts. */
interface Stretch {
  readonly range: string;
  readonly maximumRange: string | null;
  readonly exceptions: CountExceptions;
  readonly maximumBeside?: number | undefined;
}

/** @returns the formula that counts what does not apply, as other formulas have it: the column may not be there */
function writeCounts(
  { builder, columns, columnWidths, matrix, set }: CountTable,
  row: number,
  order: number,
  label: string,
  { range, maximumRange, exceptions, maximumBeside }: Stretch,
  counts: ResultCounts,
  points: Pick<Assessment, 'score' | 'maxScore' | 'startsFrom'>,
): { readonly notApplicable: string } {
  const address = (column: SummaryColumn) => cellToA1({ row, column: columns.indexOf(column) });
  const score = points.score ?? 0;
  const maxScore = points.maxScore ?? 0;
  const [part, whole] = set.hasPoints ? (['score', 'maxScore'] as const) : (['met', 'total'] as const);
  const [partValue, wholeValue] = set.hasPoints ? [score, maxScore] : [fulfilledIn(counts), counts.total];
  const counted = countFormulas(matrix, range, maximumRange, counts, exceptions);
  const hasColumn = columns.includes('notApplicable');
  const notApplicable = hasColumn ? address('notApplicable') : `(${counted.notApplicable.formula.slice(1)})`;
  const sum = `SUM(${address('met')}:${address('blank')})`;
  const contents: Readonly<Record<SummaryColumn, PlannedCell['content']>> = {
    order,
    unit: label,
    total: { formula: hasColumn ? `=${sum}` : `=${sum}+${notApplicable}`, value: counts.total },
    ...counted,
    score: { formula: pointsFormula(range, points), value: score },
    maxScore: {
      formula: maximumRange === null ? '=0' : applicableMaximum(matrix, range, maximumRange, exceptions, maximumBeside),
      value: maxScore,
    },
    ratio: {
      formula: `=IF(${address(whole)}=0,0,${address(part)}/${address(whole)})`,
      value: wholeValue === 0 ? 0 : partValue / wholeValue,
    },
    conclusion: '',
  };
  columns.forEach((column, index) => {
    const isPoints = column === 'score' || column === 'maxScore';
    const isKept = isPoints ? set.hasPoints : true;
    builder.put(row, index, isKept && !isOpen(set, column) ? contents[column] : null, columnStyle(column));
  });
  const labelWidth = columnWidths[columns.indexOf('unit')] ?? 0;
  builder.rowHeight(row, Math.max(heights.row, wrappedHeight(label, labelWidth, look.text)));
  return { notApplicable };
}

function writeConclusion(
  { builder, columns, columnWidths, set, texts }: CountTable,
  row: number,
  assessment: Assessment,
  { notApplicable }: { readonly notApplicable: string },
): void {
  const { counts, score, maxScore, awaited, recognition } = assessment;
  if (!concludes(set.criteriaSet)) return;
  const input = (column: SummaryColumn, value: number) => ({
    formula: cellToA1({ row, column: columns.indexOf(column) }),
    value,
  });
  const conclusion = recognitionFormula(
    set.criteriaSet,
    {
      total: input('total', counts.total),
      met: input('met', fulfilledIn(counts)),
      notApplicable: { formula: notApplicable, value: counts.notApplicable },
      score: set.hasPoints ? input('score', score ?? 0) : null,
      maxScore: set.hasPoints ? input('maxScore', maxScore ?? 0) : null,
      rated: columns.includes('rated') ? input('rated', counts.rated) : null,
    },
    texts.notRecognised,
  );
  const isTooNew = longEnough(set.criteriaSet, { ...assessment, answers: answersIn(assessment) }) === null;
  const without = isTooNew ? texts.notAssessed : texts.notRecognised;
  const stated = recognition === null ? without : recognitionOnForm(recognition);
  const content =
    awaited.length > 0
      ? ''
      : conclusion === null
        ? stated
        : { formula: `=${conclusion.formula}`, value: conclusion.value };
  builder.put(row, columns.indexOf('conclusion'), content);
  const width = columnWidths[columns.indexOf('conclusion')] ?? 0;
  const longest = [stated, texts.notRecognised, ...set.criteriaSet.recognition.map(({ title }) => title.vi)];
  builder.rowHeight(row, Math.max(heights.row, ...longest.map((text) => wrappedHeight(text, width, look.word))));
}

function writeSums({ builder, columns, set, texts }: CountTable, row: number, units: CountRows): void {
  const valueOf = (column: SummaryColumn) =>
    set.units.reduce((sum, { assessed: { assessment } }) => {
      if (column === 'score') return sum + (assessment.score ?? 0);
      if (column === 'maxScore') return sum + (assessment.maxScore ?? 0);
      return sum + (countIn(assessment.counts, column) ?? 0);
    }, 0);
  const sum = (column: SummaryColumn): PlannedFormula => {
    const letters = columnLetters(columns.indexOf(column));
    return { formula: `=SUM(${letters}${units.first + 1}:${letters}${units.last + 1})`, value: valueOf(column) };
  };
  const [part, whole] = set.hasPoints ? (['score', 'maxScore'] as const) : (['met', 'total'] as const);
  builder.rowHeight(row, heights.row);
  columns.forEach((column, index) => {
    const style: CellStyle = { ...columnStyle(column), ...look.sum };
    if (column === 'unit') builder.put(row, index, texts.sum, style);
    else if (column === 'order' || column === 'conclusion' || isOpen(set, column)) builder.put(row, index, null, style);
    else if (column === 'ratio') {
      const [partCell, wholeCell] = [part, whole].map((name) => cellToA1({ row, column: columns.indexOf(name) }));
      const value = valueOf(whole) === 0 ? 0 : valueOf(part) / valueOf(whole);
      builder.put(row, index, { formula: `=IF(${wholeCell}=0,0,${partCell}/${wholeCell})`, value }, style);
    } else {
      const isPoints = column === 'score' || column === 'maxScore';
      builder.put(row, index, isPoints && !set.hasPoints ? null : sum(column), style);
    }
  });
}

/** Whether a figure is not known, as nothing says how many points there could be. */
function isOpen({ isOpenEnded }: SummarySet, column: SummaryColumn): boolean {
  return isOpenEnded && (column === 'maxScore' || column === 'ratio');
}

function columnStyle(column: SummaryColumn): CellStyle {
  switch (column) {
    case 'unit':
      return look.text;
    case 'conclusion':
      return look.word;
    case 'ratio':
      return look.ratio;
    case 'score':
    case 'maxScore':
      return look.points;
    default:
      return look.number;
  }
}

/** @returns what a column of counts says; null for another column. Full points stand beside what is met. */
export function countIn(counts: ResultCounts, column: SummaryColumn): number | null {
  switch (column) {
    case 'met':
      return fulfilledIn(counts);
    case 'notMet':
      return unfulfilledIn(counts);
    case 'total':
    case 'notApplicable':
    case 'rated':
    case 'blank':
      return counts[column];
    default:
      return null;
  }
}

/** The cells of one column in these rows. */
function columnArea(columns: readonly SummaryColumn[], column: SummaryColumn, rows: CountRows): Area {
  return { row: rows.first, column: columns.indexOf(column), rowCount: rows.last - rows.first + 1, columnCount: 1 };
}
