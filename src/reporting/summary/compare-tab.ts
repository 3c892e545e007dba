import { maximumOfCriterion } from '../../criteria/leaves';
import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, columnLetters, quoteSheetName } from '../../workbook/address';
import { MAX_FORMULA_LENGTH } from '../../workbook/formula-limits';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { textConstant } from '../formula-text';
import { countExceptions, ownMaximumOf } from './count-exceptions';
import { applicableMaximum, countFormulas, pointsFormula, reachedOwn } from './counting';
import { colourResults } from './criteria-block';
import { subtitlesOf, writeLetterhead, writeSignatures, writeSubtitles } from './letterhead';
import type { WrittenWords } from './letterhead-keys';
import { colors, heights, look, margins } from './look';
import { tabNames } from './our-tabs';
import {
  CLOSING_ROWS,
  hasLevels,
  rankFormula,
  rankingRows,
  ranksOf,
  ratioOf,
  ratioTitle,
  writeLevels,
  writeRanking,
  type Ranks,
} from './ranking';
import { groupSpans, matrixContent, maximumContent, type ResultMatrix } from './result-matrix';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { assessmentOf, measuredByAll, type SummarySet, type SummaryUnit } from './summary-unit';
import { wrappedHeight } from './wrapped-text';

/** Columns before the first criterion: order, unit. */
const FIRST_CRITERION = 2;

/** In characters. */
const ORDER_WIDTH = 6;
const UNIT_WIDTH = 24;
const CRITERION_WIDTHS = { word: 4, points: 5.5, most: 9, together: 110 } as const;
const FIGURE_WIDTH = 9;

/** Columns behind the last criterion; those that ranks are found by are not printed. */
const printedFigures = ['reached', 'possible', 'ratio', 'rank'] as const;
const asideFigures = ['level', 'levelRank'] as const;
export type CompareFigure = (typeof printedFigures)[number] | (typeof asideFigures)[number];

/** Where nothing says how many points there could be, points are what units are compared by, and no part of anything. */
function printedFiguresOf(sets: readonly SummarySet[]): readonly (typeof printedFigures)[number][] {
  return sets.every(({ isOpenEnded }) => isOpenEnded) ? ['ratio', 'rank'] : printedFigures;
}

/** Where one set's units and criteria stand. */
export interface CompareBlock {
  readonly set: SummarySet;
  readonly header: number;
  readonly maximumRow: number | null;
  readonly firstUnit: number;
  /** The figures that are printed. */
  readonly shown: readonly CompareFigure[];
  readonly column: (figure: CompareFigure) => number;
}

/**
 * Plans *So sánh đơn vị*: a row for each unit, a column for each criterion, with ranks, one criteria set below the other.
 * @param name the tab's name, as the formulas of other tabs call it
 */
export function planCompareTab(
  sets: readonly SummarySet[],
  name: string,
  words: WrittenWords,
  texts: SummaryTexts,
  language: Language,
): { readonly plan: SheetPlan; readonly matrices: readonly ResultMatrix[] } {
  const builder = new SheetPlanBuilder();
  const criteriaCount = Math.max(...sets.map(({ criteria }) => criteria.length));
  const criterionWidth = Math.max(
    sets.some(({ hasPoints }) => hasPoints) ? CRITERION_WIDTHS.points : CRITERION_WIDTHS.word,
    Math.min(CRITERION_WIDTHS.most, CRITERION_WIDTHS.together / criteriaCount),
  );
  const shown = printedFiguresOf(sets);
  const printed = [
    ORDER_WIDTH,
    UNIT_WIDTH,
    ...Array.from({ length: criteriaCount }, () => criterionWidth),
    ...shown.map(() => FIGURE_WIDTH),
  ];
  const columnWidths = [...printed, FIGURE_WIDTH, FIGURE_WIDTH];
  const [only, ...others] = sets;
  const subtitles = only !== undefined && others.length === 0 ? subtitlesOf(only.criteriaSet, texts, language) : [];
  let row = writeLetterhead(builder, texts, printed, words, texts.resultsTitle, subtitles);
  builder.putMerged(
    { row: row - 1, column: 0, rowCount: 1, columnCount: printed.length },
    texts.shortResultsLegend[measuredByAll(sets)],
    look.basis,
  );
  row += 1;
  let firstHeader = row;
  let firstEnd = row;
  let closing: readonly number[] = [];
  const matrices = sets.map((set, index) => {
    if (sets.length > 1) row = writeSubtitles(builder, printed, row, subtitlesOf(set.criteriaSet, texts, language));
    if (index === 0) firstHeader = row;
    const block = blockAt(set, row, criteriaCount, shown);
    const ranks = ranksOf(set);
    writeUnits(builder, block, ranks, texts);
    const end = block.firstUnit + set.units.length + 1;
    if (index === 0) firstEnd = end;
    const frame = { name: `ChamChuan_XepHang${index + 1}`, printed };
    const ranking = end + 1;
    const rows = rankingRows(set, ranks);
    writeRanking(builder, block, ranking, ranks, frame, texts);
    builder.keepTogether(row, Math.min(block.firstUnit + 1, end - 1));
    row = rows === 0 ? ranking : ranking + rows + 1;
    if (rows > 0) builder.keepTogether(ranking, row - 2);
    closing = rows === 0 ? [end - CLOSING_ROWS] : [ranking, row - 1 - CLOSING_ROWS];
    return matrixAt(block, name, texts.shortResults);
  });
  row = writeSignatures(builder, texts, words, row, printed, closing);
  builder.name(tabNames.results, { row: 0, column: 0, rowCount: row, columnCount: columnWidths.length });
  const plan = builder.build({
    name,
    columnWidths,
    freeze: { rows: sets.length === 1 ? firstHeader + 1 : 0, columns: FIRST_CRITERION },
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rowCount: row, columnCount: printed.length },
      titleRows: sets.length === 1 ? { first: firstHeader, last: firstHeader, until: firstEnd - 1 } : null,
      margins,
    },
  });
  return { plan, matrices };
}

function blockAt(
  set: SummarySet,
  header: number,
  criteriaCount: number,
  shown: readonly CompareFigure[],
): CompareBlock {
  const figures = [...shown, ...asideFigures];
  const maximumRow = set.hasPoints ? header + 1 : null;
  return {
    set,
    header,
    maximumRow,
    firstUnit: (maximumRow ?? header) + 1,
    shown,
    column: (figure) => FIRST_CRITERION + criteriaCount + figures.indexOf(figure),
  };
}

function writeUnits(builder: SheetPlanBuilder, block: CompareBlock, ranks: Ranks, texts: SummaryTexts): void {
  const { set, header, maximumRow, firstUnit } = block;
  const { columns } = texts;
  builder.put(header, 0, columns.order, look.header);
  builder.put(header, 1, columns.unit, look.header);
  set.criteria.forEach(({ number }, index) => builder.put(header, FIRST_CRITERION + index, number, look.header));
  const headers: Readonly<Record<CompareFigure, string>> = {
    reached: set.hasPoints ? columns.score : texts.results.met,
    possible: set.hasPoints ? columns.maxScore : columns.total,
    ratio: ratioTitle(set, texts),
    rank: columns.rank,
    level: columns.level,
    levelRank: columns.levelRank,
  };
  for (const figure of block.shown) builder.put(header, block.column(figure), headers[figure], look.header);
  if (hasLevels(set)) {
    for (const figure of asideFigures) {
      builder.put(header, block.column(figure), headers[figure], look.aside);
    }
    writeLevels(builder, block, ranks);
  }
  builder.rowHeight(header, heights.header);
  if (maximumRow !== null) {
    builder.put(maximumRow, 0, null, look.sum);
    builder.put(maximumRow, 1, columns.maxScore, look.group);
    set.criteria.forEach((criterion, index) =>
      builder.put(maximumRow, FIRST_CRITERION + index, maximumContent(criterion), look.sum),
    );
    for (const figure of block.shown) builder.put(maximumRow, block.column(figure), null, look.sum);
    builder.rowHeight(maximumRow, heights.row);
  }
  set.units.forEach((unit, index) => writeUnit(builder, block, unit, index, ranks, texts));
  const results = {
    row: firstUnit,
    column: FIRST_CRITERION,
    rowCount: set.units.length,
    columnCount: set.criteria.length,
  };
  builder.style(results, set.hasPoints ? look.points : look.word);
  colourResults(builder, [texts.shortResults], results);
  const ratio = { ...results, column: block.column('ratio'), columnCount: 1 };
  if (!set.isOpenEnded) {
    builder.conditionalFormat({ areas: [ratio], rule: { kind: 'dataBar', color: colors.bar, maximum: 1 } });
  }
  writeMetCounts(builder, block, texts);
}

function writeUnit(
  builder: SheetPlanBuilder,
  block: CompareBlock,
  unit: SummaryUnit,
  index: number,
  { ranks }: Ranks,
  texts: SummaryTexts,
): void {
  const { set, firstUnit } = block;
  const row = firstUnit + index;
  const { assessment } = unit.assessed;
  builder.put(row, 0, index + 1, look.number);
  builder.put(row, 1, unit.name, look.text);
  builder.rowHeight(row, Math.max(heights.row, wrappedHeight(unit.name, UNIT_WIDTH, look.text)));
  const found = set.criteria.map((criterion) => assessmentOf(unit, criterion));
  set.criteria.forEach((criterion, place) => {
    const content = matrixContent(unit, found[place] ?? null, criterion, texts.shortResults);
    builder.put(row, FIRST_CRITERION + place, content);
  });
  const matrix = matrixAt(block, null, texts.shortResults);
  const range = matrix.unitRange(index);
  const exceptions = countExceptions(set.criteria, found, (criterion) => matrix.cell(index, criterion));
  const cell = (figure: CompareFigure) => cellToA1({ row, column: block.column(figure) });
  const { met } = countFormulas(matrix, range, matrix.maximumRange, assessment.counts, exceptions);
  const reached = set.hasPoints ? { formula: pointsFormula(range, assessment), value: assessment.score ?? 0 } : met;
  const possible =
    matrix.maximumRange === null
      ? { formula: `=COUNTA(${range})`, value: set.criteria.length }
      : {
          formula: applicableMaximum(matrix, range, matrix.maximumRange, exceptions, unit.maximumBeside),
          value: assessment.maxScore ?? 0,
        };
  if (block.shown.includes('reached')) {
    builder.put(row, block.column('reached'), reached, look.points);
    builder.put(row, block.column('possible'), set.isOpenEnded ? null : possible, look.points);
  }
  const ratio = set.isOpenEnded
    ? reached.formula
    : `=IF(${cell('possible')}=0,0,${cell('reached')}/${cell('possible')})`;
  const ratioStyle = set.isOpenEnded ? look.points : look.ratio;
  builder.put(row, block.column('ratio'), { formula: ratio, value: ratioOf(set, unit) }, ratioStyle);
  const rank = { formula: rankFormula(block, cell('ratio')), value: ranks[index] ?? 0 };
  builder.put(row, block.column('rank'), rank, look.number);
}

/** Below each criterion, how many units have met it. */
function writeMetCounts(builder: SheetPlanBuilder, block: CompareBlock, texts: SummaryTexts): void {
  const { set, firstUnit, column } = block;
  const { met } = texts.shortResults;
  const matrix = matrixAt(block, null, texts.shortResults);
  const row = firstUnit + set.units.length;
  builder.put(row, 0, null, look.sum);
  builder.put(row, 1, texts.unitsFulfilling[set.measuredBy], look.group);
  set.criteria.forEach((criterion, index) => {
    const letters = columnLetters(FIRST_CRITERION + index);
    const range = `${letters}${firstUnit + 1}:${letters}${firstUnit + set.units.length}`;
    const maximum = maximumOfCriterion(criterion);
    const others: string[] = [];
    let value = 0;
    set.units.forEach((unit, unitIndex) => {
      const found = assessmentOf(unit, criterion);
      const other = ownMaximumOf(criterion, found, matrix.cell(unitIndex, index));
      if (other !== null) others.push(other.own === null ? `+(${other.cell}=${textConstant(met)})` : reachedOwn(other));
      const most = other === null ? maximum : other.own;
      const content = matrixContent(unit, found, criterion, texts.shortResults);
      const shown = typeof content === 'object' ? content.value : content;
      if (most === null ? shown === met : typeof shown === 'number' && shown >= most) value += 1;
    });
    const condition = maximum === null ? textConstant(met) : `">="&${maximum}`;
    const formula = `=COUNTIF(${range},${condition})${others.join('')}`;
    const isTooLong = formula.length > MAX_FORMULA_LENGTH;
    builder.put(row, FIRST_CRITERION + index, isTooLong ? value : { formula, value }, look.sum);
  });
  const last = column('rank');
  for (let at = FIRST_CRITERION + set.criteria.length; at <= last; at += 1) builder.put(row, at, null, look.sum);
  builder.rowHeight(row, heights.row);
}

function matrixAt(
  { set: { criteriaSet, criteria }, firstUnit, maximumRow }: CompareBlock,
  sheetName: string | null,
  words: ResultMatrix['words'],
): ResultMatrix {
  const prefix = sheetName === null ? '' : `${quoteSheetName(sheetName)}!`;
  const spans = groupSpans(criteriaSet.groups);
  const cell = (row: number, index: number) => cellToA1({ row, column: FIRST_CRITERION + index });
  const range = (row: number, first: number, count: number) =>
    `${prefix}${cell(row, first)}:${cell(row, first + count - 1)}`;
  const ofGroup = (row: number, group: number) => range(row, spans[group]?.first ?? 0, spans[group]?.count ?? 0);
  return {
    words,
    cell: (unit, criterion) => `${prefix}${cell(firstUnit + unit, criterion)}`,
    unitRange: (unit) => range(firstUnit + unit, 0, criteria.length),
    groupRange: (unit, group) => ofGroup(firstUnit + unit, group),
    maximumRange:
      maximumRow === null
        ? null
        : range(maximumRow, 0, criteria.length).replace(
            /(?<![A-Z])([A-Z]+)(\d+)/g,
            sheetName === null ? '$1$$$2' : '$1$2',
          ),
    maximumGroupRange: (group) => (maximumRow === null ? null : ofGroup(maximumRow, group)),
  };
}
