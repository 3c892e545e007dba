import { maximumOfCriterion } from '../../criteria/leaves';
import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/summary-texts';
import { cellToA1, quoteSheetName } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { colourResults } from './criteria-block';
import { heights, look, margins } from './look';
import { tabNames } from './our-tabs';
import { groupSpans, matrixContent, type ResultMatrix } from './result-matrix';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { assessmentOf, type SummarySet } from './summary-unit';
import { wrappedHeight } from './wrapped-text';

/** Columns before the first criterion: order, unit, file. */
const FIRST_CRITERION = 3;

/** In characters. */
const UNIT_WIDTH = 28;
const FILE_WIDTH = 22;

/**
 * The results of many units: a row for each unit, a column for each criterion, one criteria set below the other.
 * @param name the tab's name, as the formulas of the summary call it
 */
export function planResultsTab(
  sets: readonly SummarySet[],
  name: string,
  texts: SummaryTexts,
  language: Language,
): { readonly plan: SheetPlan; readonly matrices: readonly ResultMatrix[] } {
  const builder = new SheetPlanBuilder();
  const criteriaCount = Math.max(...sets.map(({ criteria }) => criteria.length));
  const columnCount = FIRST_CRITERION + criteriaCount;
  const across = { row: 0, column: 0, rowCount: 1, columnCount };
  builder.putMerged(across, texts.resultsTitle, look.title);
  builder.rowHeight(0, heights.title);
  builder.putMerged({ ...across, row: 1 }, texts.shortResultsLegend, look.basis);

  let row = 3;
  let firstHeader = row;
  const matrices = sets.map((set, index) => {
    builder.putMerged({ ...across, row }, set.criteriaSet.title[language] ?? set.criteriaSet.title.vi, look.section);
    const header = row + 1;
    if (index === 0) firstHeader = header;
    const matrix = writeUnits(builder, set, header, name, texts);
    row = header + (set.hasPoints ? 2 : 1) + set.units.length + 1;
    return matrix;
  });
  const area = { row: 0, column: 0, rowCount: row - 1, columnCount };
  builder.name(tabNames.results, area);
  const plan = builder.build({
    name,
    columnWidths: [5, UNIT_WIDTH, FILE_WIDTH, ...Array.from({ length: criteriaCount }, () => 5.5)],
    freeze: { rows: sets.length === 1 ? firstHeader + 1 : 0, columns: 2 },
    print: { orientation: 'landscape', area, titleRows: { first: firstHeader, last: firstHeader }, margins },
  });
  return { plan, matrices };
}

function writeUnits(
  builder: SheetPlanBuilder,
  set: SummarySet,
  header: number,
  sheetName: string,
  texts: SummaryTexts,
): ResultMatrix {
  const { columns, shortResults } = texts;
  builder.put(header, 0, columns.order, look.header);
  builder.put(header, 1, columns.unit, look.header);
  builder.put(header, 2, columns.file, look.header);
  set.criteria.forEach(({ number }, index) => builder.put(header, FIRST_CRITERION + index, number, look.header));
  builder.rowHeight(header, heights.section);
  const maximumRow = set.hasPoints ? header + 1 : null;
  if (maximumRow !== null) {
    builder.put(maximumRow, 0, null, look.sum);
    builder.put(maximumRow, 1, columns.maxScore, look.group);
    builder.put(maximumRow, 2, null, look.sum);
    set.criteria.forEach((criterion, index) =>
      builder.put(maximumRow, FIRST_CRITERION + index, maximumOfCriterion(criterion), look.sum),
    );
  }
  const first = (maximumRow ?? header) + 1;
  set.units.forEach((unit, index) => {
    const row = first + index;
    builder.put(row, 0, index + 1, look.number);
    builder.put(row, 1, unit.name, look.text);
    const place = unit.fileName ?? unit.assessed.sheet.name;
    builder.put(row, 2, place, look.text);
    const needed = [wrappedHeight(unit.name, UNIT_WIDTH, look.text), wrappedHeight(place, FILE_WIDTH, look.text)];
    builder.rowHeight(row, Math.max(heights.row, ...needed));
    set.criteria.forEach((criterion, criterionIndex) => {
      const content = matrixContent(unit, assessmentOf(unit, criterion), criterion, shortResults);
      builder.put(row, FIRST_CRITERION + criterionIndex, content);
    });
  });
  const results = {
    row: first,
    column: FIRST_CRITERION,
    rowCount: set.units.length,
    columnCount: set.criteria.length,
  };
  builder.style(results, set.hasPoints ? look.points : look.word);
  colourResults(builder, shortResults, results);
  return matrixAt(set, sheetName, first, maximumRow, shortResults);
}

function matrixAt(
  { criteriaSet, criteria }: SummarySet,
  sheetName: string,
  firstUnitRow: number,
  maximumRow: number | null,
  words: ResultMatrix['words'],
): ResultMatrix {
  const prefix = `${quoteSheetName(sheetName)}!`;
  const spans = groupSpans(criteriaSet.groups);
  const range = (row: number, first: number, count: number) =>
    `${prefix}${cellToA1({ row, column: FIRST_CRITERION + first })}:${cellToA1({ row, column: FIRST_CRITERION + first + count - 1 })}`;
  const ofGroup = (row: number, group: number) => range(row, spans[group]?.first ?? 0, spans[group]?.count ?? 0);
  return {
    words,
    unitRange: (unit) => range(firstUnitRow + unit, 0, criteria.length),
    groupRange: (unit, group) => ofGroup(firstUnitRow + unit, group),
    maximumRange: maximumRow === null ? null : range(maximumRow, 0, criteria.length),
    maximumGroupRange: (group) => (maximumRow === null ? null : ofGroup(maximumRow, group)),
  };
}
