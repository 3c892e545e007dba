import type { CriterionResult } from '../../assessing/assessment';
import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, columnLetters, quoteSheetName, type Area } from '../../workbook/address';
import { columnRange, saysOneOf } from '../formula-text';
import { groupTitle } from './group-title';
import { heights, look, resultStyles } from './look';
import { groupSpans, matrixContent, maximumContent, type ResultMatrix } from './result-matrix';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import { assessmentOf, criterionTitle, type SummarySet } from './summary-unit';
import { wrappedHeight } from './wrapped-text';

/** A block with a row for each criterion of one unit, fitted to the width of the tab. */
export interface CriteriaBlock {
  readonly set: SummarySet;
  readonly texts: SummaryTexts;
  readonly language: Language;
  readonly columnWidths: readonly number[];
  /** Header row. */
  readonly top: number;
  /** The tab's name, as the formulas of other tabs call it. */
  readonly sheetName: string;
}

/** Where the block's rows and columns stand, 0-based. */
interface Geometry {
  readonly firstUnitColumn: number;
  readonly maximumColumn: number | null;
  /** Criterion rows by index in the set. */
  readonly criterionRows: readonly number[];
  /** Heading rows by group; null where the set's only group needs none. */
  readonly groupRows: readonly (number | null)[];
  readonly end: number;
}

function geometryOf({ set, columnWidths, top }: CriteriaBlock): Geometry {
  const { groups } = set.criteriaSet;
  const firstUnitColumn = columnWidths.length - 1;
  const groupRows: (number | null)[] = [];
  const criterionRows: number[] = [];
  let row = top + 1;
  for (const { criteria } of groups) {
    groupRows.push(groups.length > 1 ? row : null);
    if (groups.length > 1) row += 1;
    for (let index = 0; index < criteria.length; index += 1) criterionRows.push(row + index);
    row += criteria.length;
  }
  return {
    firstUnitColumn,
    maximumColumn: set.hasPoints ? firstUnitColumn - 1 : null,
    criterionRows,
    groupRows,
    end: row,
  };
}

/** @returns the matrix that the block will be, for the formulas above it */
export function matrixOfBlock(block: CriteriaBlock): ResultMatrix {
  const { firstUnitColumn, maximumColumn, criterionRows } = geometryOf(block);
  const spans = groupSpans(block.set.criteriaSet.groups);
  const rowsOf = (first: number, count: number): [number, number] => [
    criterionRows[first] ?? block.top,
    criterionRows[first + count - 1] ?? block.top,
  ];
  const all = rowsOf(0, criterionRows.length);
  const ofGroup = (group: number) => rowsOf(spans[group]?.first ?? 0, spans[group]?.count ?? 0);
  return {
    words: block.texts.results,
    cell: (unit, criterion) => {
      const place = { row: criterionRows[criterion] ?? block.top, column: firstUnitColumn + unit };
      return `${quoteSheetName(block.sheetName)}!${cellToA1(place)}`;
    },
    unitRange: (unit) => columnRange(firstUnitColumn + unit, ...all),
    groupRange: (unit, group) => columnRange(firstUnitColumn + unit, ...ofGroup(group)),
    maximumRange: maximumColumn === null ? null : columnRange(maximumColumn, ...all),
    maximumGroupRange: (group) => (maximumColumn === null ? null : columnRange(maximumColumn, ...ofGroup(group))),
  };
}

/** Writes the block. @returns the first row below it */
export function writeCriteriaBlock(builder: SheetPlanBuilder, block: CriteriaBlock): number {
  const { set, texts, columnWidths, top } = block;
  const geometry = geometryOf(block);
  const { firstUnitColumn, maximumColumn, criterionRows, end } = geometry;
  const titleEnd = maximumColumn ?? firstUnitColumn;
  const titleArea = (row: number): Area => ({ row, column: 1, rowCount: 1, columnCount: titleEnd - 1 });
  const titleWidth = columnWidths.slice(1, titleEnd).reduce((sum, width) => sum + width, 0);

  builder.put(top, 0, texts.columns.order, look.header);
  builder.putMerged(titleArea(top), texts.columns.criterion, look.header);
  if (maximumColumn !== null) builder.put(top, maximumColumn, texts.columns.maxScore, look.header);
  builder.put(top, firstUnitColumn, set.hasPoints ? texts.columns.score : texts.columns.result, look.header);
  builder.rowHeight(top, heights.header);

  geometry.groupRows.forEach((row, index) => {
    if (row === null) return;
    const area = { row, column: 0, rowCount: 1, columnCount: columnWidths.length };
    const title = groupTitle(set.criteriaSet, index, texts, block.language);
    const width = columnWidths.reduce((sum, columnWidth) => sum + columnWidth, 0);
    builder.putMerged(area, title, look.group);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(title, width, look.group)));
  });
  set.criteria.forEach((criterion, index) => {
    const row = criterionRows[index] ?? end;
    const title = criterionTitle(set, criterion, texts, block.language);
    builder.put(row, 0, criterion.number, look.word);
    builder.putMerged(titleArea(row), title, look.text);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(title, titleWidth)));
    if (maximumColumn !== null) {
      builder.put(row, maximumColumn, maximumContent(criterion), look.points);
    }
    set.units.forEach((unit, unitIndex) => {
      const content = matrixContent(unit, assessmentOf(unit, criterion), criterion, texts.results);
      const style = maximumContent(criterion) === null ? look.word : look.points;
      builder.put(row, firstUnitColumn + unitIndex, content, style);
    });
  });
  colourResults(builder, [texts.results], {
    row: top + 1,
    column: firstUnitColumn,
    rowCount: end - top - 1,
    columnCount: set.units.length,
  });
  return end;
}

/**
 * Colours each word of a result; live, as the words are.
 * @param wordings what results are called, of each kind of criteria in the area
 */
export function colourResults(builder: SheetPlanBuilder, wordings: readonly ResultMatrix['words'][], area: Area): void {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const saying = (...results: readonly CriterionResult[]) =>
    `=${saysOneOf(
      first,
      wordings.flatMap((words) => results.map((result) => words[result])),
    )}`;
  const rules = [
    { formula: saying('met'), style: resultStyles.met },
    { formula: saying('notMet', 'basicallyMet'), style: resultStyles.notMet },
    { formula: saying('blank'), style: resultStyles.blank },
  ];
  for (const rule of rules) builder.conditionalFormat({ areas: [area], rule: { kind: 'formula', ...rule } });
}
