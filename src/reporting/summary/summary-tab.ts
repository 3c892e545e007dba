import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, quoteSheetName } from '../../workbook/address';
import type { PlannedChart, SheetPlan } from '../../workbook/sheet-plan';
import { matrixOfBlock, writeCriteriaBlock, type CriteriaBlock } from './criteria-block';
import { subtitlesOf, writeLetterhead, writeSignatures, writeSubtitles } from './letterhead';
import type { LetterheadWords } from './letterhead-keys';
import { writeClassLimits } from './class-limit-lines';
import { heights, look, margins } from './look';
import { tabNames } from './our-tabs';
import type { RepeatedRows } from './page-breaks';
import type { ResultMatrix } from './result-matrix';
import type { SetPlaces } from './set-places';
import { SheetPlanBuilder } from './sheet-plan-builder';
import {
  BAND_ROWS,
  CHART_ROWS,
  chartOfResults,
  chartOfRows,
  MAX_UNITS_IN_CHART,
  writeRatioBands,
} from './summary-chart';
import type { SummarySet } from './summary-unit';
import { summaryColumns, writeGroupTable, writeUnitTable, type CountTable, type SummaryColumn } from './unit-table';

/** Widths in characters; portrait for one unit, landscape where units stand side by side. */
const widths: Readonly<Record<'portrait' | 'landscape', Readonly<Record<SummaryColumn, number>>>> = {
  portrait: {
    order: 6,
    unit: 31,
    total: 9,
    met: 8,
    notMet: 8,
    notApplicable: 8,
    rated: 8,
    blank: 9,
    score: 9,
    maxScore: 9,
    ratio: 10,
    conclusion: 19,
  },
  landscape: {
    order: 6,
    unit: 40,
    total: 12,
    met: 12,
    notMet: 12,
    notApplicable: 12,
    rated: 12,
    blank: 12,
    score: 12,
    maxScore: 12,
    ratio: 12,
    conclusion: 20,
  },
};

/**
 * Plans *Tổng hợp*: units with their counts, and below those of a single unit the results that they are made of.
 * @param matrices where the results of several units stand on the tab that compares them, by set; null for a single unit
 */
export function planSummaryTab(
  sets: readonly SummarySet[],
  matrices: readonly ResultMatrix[] | null,
  name: string,
  words: LetterheadWords,
  texts: SummaryTexts,
  language: Language,
): { readonly plan: SheetPlan; readonly places: readonly SetPlaces[] } {
  const builder = new SheetPlanBuilder();
  const columns = summaryColumns(sets);
  const unitCount = Math.max(...sets.map(({ units }) => units.length));
  const orientation = unitCount === 1 && columns.length <= 9 ? 'portrait' : 'landscape';
  const columnWidths = columns.map((column) => widths[orientation][column]);
  const [set] = sets;
  const subtitles = sets.length === 1 && set !== undefined ? subtitlesOf(set.criteriaSet, texts, language) : [];
  let row = writeLetterhead(builder, texts, columnWidths, words, texts.title, subtitles);
  const titleRows: RepeatedRows[] = [];
  const places: SetPlaces[] = [];
  for (const [index, each] of sets.entries()) {
    if (sets.length > 1) {
      row = writeSubtitles(builder, columnWidths, row, subtitlesOf(each.criteriaSet, texts, language)) + 1;
    }
    const matrix = matrices?.[index] ?? null;
    const section = { builder, texts, language, columns, columnWidths, set: each, matrix, sheetName: name };
    const written = writeSet(section, row, chartName(index));
    row = written.end + 1;
    titleRows.push(written.titleRows);
    places.push(written.places);
  }
  row = writeSignatures(builder, texts, words, row, columnWidths);

  const [onlyTitleRows = null, ...otherTitleRows] = titleRows;
  const area = { row: 0, column: 0, rowCount: row, columnCount: columns.length };
  builder.name(tabNames.summary, area);
  const plan = builder.build({
    name,
    columnWidths,
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation,
      area,
      titleRows: otherTitleRows.length > 0 ? null : onlyTitleRows,
      margins,
    },
  });
  return { plan, places };
}

/** Charts are known again by their names. */
function chartName(set: number): string {
  return `ChamChuan_BieuDo${set + 1}`;
}

interface Section extends Omit<CountTable, 'matrix'> {
  /** Null where the results are to be written into this tab. */
  readonly matrix: ResultMatrix | null;
  readonly sheetName: string;
}

interface WrittenSet {
  /** The first row below. */
  readonly end: number;
  readonly titleRows: RepeatedRows;
  readonly places: SetPlaces;
}

function writeSet(section: Section, top: number, chart: string): WrittenSet {
  const { builder, texts, columns, set, language, columnWidths, sheetName } = section;
  const unitCount = set.units.length;
  const hasGroups = unitCount === 1 && set.criteriaSet.groups.length > 1;
  const hasBands = unitCount > MAX_UNITS_IN_CHART && !set.isOpenEnded;
  let number = 0;
  const heading = (row: number, text: string) => {
    number += 1;
    builder.put(row, 0, `${number}. ${text}`, look.section);
    builder.rowHeight(row, heights.section);
  };

  const unitTop = top + 1;
  const limitCount = unitCount > 1 ? (set.criteriaSet.classLimits?.length ?? 0) : 0;
  const limitTop = unitTop + 1 + unitCount + (unitCount > 1 ? 1 : 0);
  const afterUnits = limitTop + limitCount + 1;
  const groupTop = hasGroups ? afterUnits + 1 : null;
  const afterGroups = groupTop === null ? afterUnits : groupTop + 1 + set.criteriaSet.groups.length + 1;
  const bandTop = hasBands ? afterGroups : null;
  const chartTop = bandTop === null ? afterGroups : bandTop + BAND_ROWS + 1;
  const afterChart = chartTop + CHART_ROWS + 1;
  const block: CriteriaBlock = { set, texts, language, columnWidths, top: afterChart + 1, sheetName };

  const table: CountTable = { ...section, matrix: section.matrix ?? matrixOfBlock(block) };
  heading(top, texts.sections.units);
  const units = writeUnitTable(table, unitTop);
  if (limitCount > 0) writeClassLimits(table, limitTop, units);
  const frame = {
    name: chart,
    place: { row: chartTop, column: 0, rowCount: CHART_ROWS, columnCount: columns.length },
  };
  let planned: PlannedChart;
  if (groupTop !== null) {
    heading(groupTop - 1, texts.sections.groups);
    const groups = writeGroupTable(table, groupTop);
    planned = chartOfRows(frame, texts.charts.metByGroup, set, columns, groups, texts);
  } else if (bandTop !== null) {
    planned = writeRatioBands(builder, frame, set, columns, units, bandTop, texts);
  } else if (unitCount === 1) {
    planned = chartOfResults(frame, columns, units, texts);
  } else {
    const title = set.hasPoints ? texts.charts.scoreByUnit : texts.charts.metByUnit;
    planned = chartOfRows(frame, title, set, columns, units, texts);
  }
  builder.chart(planned);
  const places: SetPlaces = {
    matrix: table.matrix,
    figure: (unit, column) => {
      const cell = { row: units.first + unit, column: columns.indexOf(column) };
      return `${quoteSheetName(sheetName)}!${cellToA1(cell)}`;
    },
  };
  if (section.matrix !== null) {
    return { end: afterChart, titleRows: { first: units.header, last: units.header, until: afterUnits - 2 }, places };
  }
  heading(afterChart, texts.sections.criteria);
  builder.keepTogether(afterChart, block.top + 2);
  const end = writeCriteriaBlock(builder, block);
  return { end, titleRows: { first: block.top, last: block.top, until: end - 1 }, places };
}
