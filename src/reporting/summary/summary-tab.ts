import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, quoteSheetName } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { matrixOfBlock, writeCriteriaBlock, type CriteriaBlock } from './criteria-block';
import { subtitlesOf, writeLetterhead, writeSignatures, writeSubtitles } from './letterhead';
import type { WrittenWords } from './letterhead-keys';
import { writeClassLimits } from './class-limit-lines';
import { heights, look, margins } from './look';
import { tabNames } from './our-tabs';
import { asideWidths, barRows, tellsApart, writeOrderedBars } from './ordered-bars';
import { oneForAll, type RepeatedRows } from './page-breaks';
import { BAND_ROWS, hasBands, writeRatioBands } from './ratio-bands';
import { ratioTitleOfAll } from './ranking';
import type { ResultMatrix } from './result-matrix';
import type { SetPlaces } from './set-places';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { measuredByAll, type SummarySet } from './summary-unit';
import {
  groupLines,
  summaryColumns,
  writeGroupTable,
  writeUnitTable,
  type CountTable,
  type SummaryColumn,
} from './unit-table';

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

/** What the columns take up together where none is left out: the unit's has what others leave. */
const fullWidths = { portrait: 108, landscape: 138 } as const;

/** The last column has the results of a single unit, in words. */
const LAST_WIDTH = 16;

function fittedWidths(columns: readonly SummaryColumn[], orientation: keyof typeof widths): readonly number[] {
  const own = columns.map((column, index) =>
    Math.max(widths[orientation][column], index === columns.length - 1 ? LAST_WIDTH : 0),
  );
  const left = Math.max(0, fullWidths[orientation] - own.reduce((sum, width) => sum + width, 0));
  return columns.map((column, index) => (own[index] ?? 0) + (column === 'unit' ? left : 0));
}

/**
 * Plans *Tổng hợp*: units with their counts, and below those of a single unit the results that they are made of.
 * @param matrices where the results of several units stand on the tab that compares them, by set; null for a single unit
 */
export function planSummaryTab(
  sets: readonly SummarySet[],
  matrices: readonly ResultMatrix[] | null,
  name: string,
  words: WrittenWords,
  texts: SummaryTexts,
  language: Language,
): { readonly plan: SheetPlan; readonly places: readonly SetPlaces[] } {
  const builder = new SheetPlanBuilder();
  const columns = summaryColumns(sets);
  const unitCount = Math.max(...sets.map(({ units }) => units.length));
  const orientation = unitCount === 1 && columns.length <= 9 ? 'portrait' : 'landscape';
  const columnWidths = fittedWidths(columns, orientation);
  const [only] = sets;
  const subtitles = sets.length === 1 && only !== undefined ? subtitlesOf(only.criteriaSet, texts, language) : [];
  let row = writeLetterhead(builder, texts, columnWidths, words, texts.title, subtitles);
  const ratioTitle = ratioTitleOfAll(sets, texts);
  const written: WrittenSet[] = [];
  for (const [index, set] of sets.entries()) {
    if (sets.length > 1) {
      row = writeSubtitles(builder, columnWidths, row, subtitlesOf(set.criteriaSet, texts, language)) + 1;
    }
    const matrix = matrices?.[index] ?? null;
    const shared = { builder, texts, language, columns, columnWidths, measured: measuredByAll(sets), ratioTitle };
    const one = writeSet({ ...shared, set, matrix, sheetName: name }, row, chartName(index));
    row = one.end + 1;
    written.push(one);
  }
  row = writeSignatures(builder, texts, words, row, columnWidths, written.at(-1)?.closing ?? []);

  const asides = written.reduce<readonly number[]>(
    (most, { aside }) => (aside.length > most.length ? aside : most),
    [],
  );
  const allWidths = [...columnWidths, ...asides];
  const area = { row: 0, column: 0, rowCount: row, columnCount: allWidths.length };
  builder.name(tabNames.summary, area);
  const plan = builder.build({
    name,
    columnWidths: allWidths,
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation,
      area: { ...area, columnCount: columns.length },
      titleRows: hasOneHeader(sets, matrices) ? oneForAll(written.map(({ titleRows }) => titleRows)) : null,
      margins,
    },
  });
  return { plan, places: written.map(({ places }) => places) };
}

/** Units have the same columns whatever their set; criteria have those of points or not. */
function hasOneHeader(sets: readonly SummarySet[], matrices: readonly ResultMatrix[] | null): boolean {
  return matrices !== null || new Set(sets.map(({ hasPoints }) => hasPoints)).size === 1;
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
  /** Rows from which on all that is left may stand on one page with the places to sign, the best first. */
  readonly closing: readonly number[];
  /** Widths of the columns that are used beside the printed ones. */
  readonly aside: readonly number[];
  readonly places: SetPlaces;
}

function writeSet(section: Section, top: number, chart: string): WrittenSet {
  const { builder, texts, columns, set, language, columnWidths, sheetName } = section;
  const unitCount = set.units.length;
  const isBanded = hasBands(set);
  const groups = unitCount === 1 && set.criteriaSet.groups.length > 1 ? groupLines(section) : [];
  const hasChart = tellsApart(groups) && columns.includes('ratio');
  let number = 0;
  const heading = (row: number, text: string) => {
    number += 1;
    builder.put(row, 0, `${number}. ${text}`, look.section);
    builder.rowHeight(row, heights.section);
  };

  // Before the units, whose header is repeated on every page from there on.
  const unitHeading = isBanded ? top + 1 + BAND_ROWS + 1 : top;
  const unitTop = unitHeading + 1;
  const limitCount = unitCount > 1 ? (set.criteriaSet.classLimits?.length ?? 0) : 0;
  const limitTop = unitTop + 1 + unitCount + (unitCount > 1 ? 1 : 0);
  const afterUnits = limitTop + limitCount + 1;
  const groupTop = afterUnits + 1;
  const chartTop = groupTop + 1 + groups.length + 1;
  const chartEnd = chartTop + barRows(groups.length);
  const afterGroups = groups.length === 0 ? afterUnits : hasChart ? chartEnd + 1 : chartTop;
  const block: CriteriaBlock = { set, texts, language, columnWidths, top: afterGroups + 1, sheetName };

  const table: CountTable = { ...section, matrix: section.matrix ?? matrixOfBlock(block) };
  if (isBanded) {
    heading(top, texts.charts.unitsByRatio);
    const rows = { header: unitTop, first: unitTop + 1, last: unitTop + unitCount };
    writeRatioBands(builder, chart, set, columns, rows, top + 1, texts);
    builder.keepTogether(top, top + BAND_ROWS);
  }
  heading(unitHeading, texts.sections.units);
  const units = writeUnitTable(table, unitTop);
  if (limitCount > 0) writeClassLimits(table, limitTop, units);
  builder.keepTogether(unitHeading, Math.min(unitTop + 2, units.last));
  if (groups.length > 0) {
    heading(groupTop - 1, texts.sections.groups);
    const rows = writeGroupTable(table, groupTop, groups);
    builder.keepTogether(groupTop - 1, hasChart ? chartEnd - 1 : rows.last);
    if (hasChart) {
      const place = { row: chartTop, column: 0, rowCount: chartEnd - chartTop, columnCount: columns.length };
      const title = set.hasPoints ? texts.charts.scoreByGroup : texts.charts.metByGroup;
      const counted = { ...rows, lines: groups };
      builder.chart(
        writeOrderedBars(
          builder,
          { name: chart, title, place },
          columns,
          set.hasPoints,
          counted,
          columns.length,
          texts,
        ),
      );
    }
  }
  const places: SetPlaces = {
    matrix: table.matrix,
    figure: (unit, column) => {
      const cell = { row: units.first + unit, column: columns.indexOf(column) };
      return `${quoteSheetName(sheetName)}!${cellToA1(cell)}`;
    },
  };
  const aside = hasChart ? asideWidths(columns, set.hasPoints, groups) : [];
  if (section.matrix !== null) {
    const titleRows = { first: units.header, last: units.header, until: afterUnits - 2 };
    return { end: afterGroups, titleRows, closing: [afterUnits - 3], aside, places };
  }
  heading(afterGroups, texts.sections.criteria);
  builder.keepTogether(afterGroups, block.top + 2);
  const end = writeCriteriaBlock(builder, block);
  return { end, titleRows: { first: block.top, last: block.top, until: end - 1 }, closing: [end - 2], aside, places };
}
